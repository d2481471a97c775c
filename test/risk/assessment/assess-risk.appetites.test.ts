import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  type AcceptanceCriteria,
  assessRisk,
  type Risk,
  type Impact,
  type RiskCriteria,
} from '../../../src/risk/index.ts';
import { analysis, decide, unassessed } from './assessed-sample.ts';

const asOf = '2026-11-21';

describe('assessRisk with appetites', () => {
  const strictOnSecrets: Partial<AcceptanceCriteria> = {
    appetites: [
      {
        category: 'confidentiality',
        automaticUpTo: null,
        approvals: [{ upTo: 'medium', roles: ['dpo'], sign: 'any' }],
      },
    ],
  };

  it('compares a category with its appetite and the others with the general limits, and takes the strictest verdict', () => {
    expect(decide({ current: analysis(1, { availability: 1, confidentiality: 1 }) }, strictOnSecrets)).toEqual([
      'needs-approval',
      'dpo',
    ]);
    expect(decide({ current: analysis(2, { confidentiality: 5 }) }, strictOnSecrets)).toEqual([
      'needs-treatment',
      null,
    ]);
    expect(decide({ current: analysis(4, { availability: 5, confidentiality: 1 }) }, strictOnSecrets)).toEqual([
      'needs-treatment',
      null,
    ]);
  });

  it('compares a property without a level of its own by the level of the risk', () => {
    const current = analysis(1, { availability: 1 });
    expect(decide({ current, properties: ['availability'] }, strictOnSecrets)).toEqual(['acceptable', null]);
    expect(decide({ current, properties: ['confidentiality'] }, strictOnSecrets)).toEqual(['needs-approval', 'dpo']);
    expect(decide({ current: analysis(1, { finance: 1 }) }, strictOnSecrets)).toEqual(['needs-approval', 'dpo']);
    const loose = { appetites: [{ category: 'availability', automaticUpTo: 'high', approvals: [] }] };
    const high = analysis(2, { availability: 5, integrity: 1 });
    expect(decide({ current: high, properties: ['integrity'] }, loose)).toEqual(['acceptable', null]);
    expect(decide({ current: high, properties: ['confidentiality'] }, loose)).toEqual([
      'needs-approval',
      'top-management',
    ]);
  });

  it('requires no property where the impact is by other categories', () => {
    const loose = { appetites: [{ category: 'finance', automaticUpTo: 'high', approvals: [] }] };
    expect(decide({ current: analysis(2, { finance: 5 }) }, loose)).toEqual(['acceptable', null]);
  });

  it('takes the verdict on the highest level first among equally strict ones', () => {
    const current = analysis(2, { availability: 5, confidentiality: 3 });
    expect(decide({ current }, strictOnSecrets)).toEqual(['needs-approval', 'top-management']);
    const criteria: RiskCriteria = makeRiskCriteria({
      acceptance: { ...makeRiskCriteria().acceptance, ...strictOnSecrets },
    });
    const { verdicts } = assessRisk({ ...unassessed, current }, criteria, { asOf });
    expect(verdicts.map(({ category, level }) => [category, level])).toEqual([
      [null, 'high'],
      ['confidentiality', 'medium'],
    ]);
  });

  it('names every role that must accept, each once, the deciding role first', () => {
    const limits = (role: string): Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'> => ({
      automaticUpTo: null,
      approvals: [{ upTo: 'high', roles: [role], sign: 'any' }],
    });
    const acceptance: AcceptanceCriteria = {
      ...makeRiskCriteria().acceptance,
      appetites: [
        { category: 'confidentiality', ...limits('dpo') },
        { category: 'integrity', ...limits('dpo') },
        { category: 'finance', ...limits('cfo') },
      ],
    };
    const roles = (impact: Impact): unknown => {
      const risk = { ...unassessed, properties: [], current: analysis(2, impact) };
      const { approvingRole, approvingRoles } = assessRisk(risk, makeRiskCriteria({ acceptance }), { asOf });
      return [approvingRole, approvingRoles];
    };
    expect(roles({ availability: 5, confidentiality: 1, integrity: 1, finance: 3 })).toEqual([
      'top-management',
      ['top-management', 'cfo', 'dpo'],
    ]);
    expect(roles({ availability: 1, confidentiality: 5, integrity: 4 })).toEqual(['dpo', ['dpo']]);
    expect(roles({ availability: 1 })).toEqual([null, []]);
    // Who may accept more need not accept as well.
    expect(roles({ availability: 3 })).toEqual(['risk-owner', ['risk-owner']]);
    expect(assessRisk(unassessed, makeRiskCriteria(), { asOf }).approvingRoles).toEqual([]);
    // Where one verdict demands treatment, no acceptance helps.
    const critical = { ...unassessed, current: analysis(5, { availability: 5, finance: 1 }) };
    const { decision, approvingRoles } = assessRisk(critical, makeRiskCriteria({ acceptance }), { asOf });
    expect([decision, approvingRoles]).toEqual(['needs-treatment', []]);
  });

  it('accepts an appetite that is looser than the general limits', () => {
    const loose = { appetites: [{ category: 'availability', automaticUpTo: 'high', approvals: [] }] };
    const properties: Risk['properties'] = ['availability'];
    expect(decide({ current: analysis(2, { availability: 5 }), properties }, loose)).toEqual(['acceptable', null]);
    expect(decide({ current: analysis(2, { availability: 5, integrity: 5 }), properties }, loose)[0]).toBe(
      'needs-approval',
    );
  });

  it('reads an impact of one level as that of every property that would be lost', () => {
    const current = analysis(1, 1);
    expect(decide({ current, properties: ['confidentiality'] }, strictOnSecrets)).toEqual(['needs-approval', 'dpo']);
    expect(decide({ current, properties: ['integrity'] }, strictOnSecrets)).toEqual(['acceptable', null]);
    expect(decide({ current, properties: [] }, strictOnSecrets)).toEqual(['acceptable', null]);
  });
});

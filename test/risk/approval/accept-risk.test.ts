import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  acceptanceChanges,
  acceptanceState,
  acceptRisk,
  approveTreatment,
  type Impact,
  type Risk,
  treatmentApprovalState,
} from '../../../src/risk/index.ts';

const options = {
  id: 'RA-1',
  approvedBy: 'Ada',
  role: 'risk-owner',
  approvedOn: '2026-03-09',
  expiresOn: '2027-03-08',
} as const;
const unassessed = makeRisk({ inherent: undefined, current: undefined, residual: undefined });
const analysis = {
  likelihood: 2,
  impact: { integrity: 'minor', confidentiality: 1 },
  assessedOn: '2026-03-02',
} as const;

describe('acceptRisk', () => {
  it('refuses a risk that was assessed under other criteria', () => {
    const under = (criteria: string): Risk => makeRisk({ residual: { ...analysis, criteria } });
    const { id } = makeRiskCriteria();
    expect(acceptRisk(under(id), makeRiskCriteria(), options).accepted.criteria).toBe('risk-criteria-2026');
    expect(() => acceptRisk(under('risk-criteria-2025'), makeRiskCriteria(), options)).toThrow(
      new RangeError('risk must be assessed in levels of the criteria, got "R-1"'),
    );
  });

  it.each(['id', 'approvedBy', 'role'] as const)('refuses an empty %s', (parameter) => {
    const blank = { ...options, [parameter]: ' ' };
    const refused = new RangeError(`${parameter} must not be empty, got " "`);
    expect(() => acceptRisk(makeRisk(), makeRiskCriteria(), blank)).toThrow(refused);
    if (parameter === 'role') return;
    expect(() => approveTreatment(makeRisk(), blank)).toThrow(refused);
  });

  it('freezes what is accepted, levels by id and lists sorted', () => {
    const risk = makeRisk({
      assets: ['laptops', 'crm'],
      properties: ['integrity', 'confidentiality'],
      residual: analysis,
      treatment: {
        option: 'combined',
        parts: [
          { option: 'share', party: 'Insurer' },
          { option: 'modify', controls: ['A.8.7', 'A.5.1'], plan: { actions: [] } },
          { option: 'retain' },
        ],
      },
    });
    const acceptance = acceptRisk(risk, makeRiskCriteria(), options);
    expect(acceptance).toEqual({
      ...options,
      risk: 'R-1',
      accepted: {
        risk: 'R-1',
        title: 'A laptop with customer data is stolen',
        owner: 'Head of IT',
        assets: ['crm', 'laptops'],
        properties: ['confidentiality', 'integrity'],
        stage: 'residual',
        likelihood: 'unlikely',
        impact: { integrity: 'minor', confidentiality: 'negligible' },
        level: 'low',
        criteria: 'risk-criteria-2026',
        options: ['modify', 'retain', 'share'],
        controls: ['A.5.1', 'A.8.7'],
        parties: ['Insurer'],
      },
      digest: digestOf(acceptance.accepted),
    });
  });

  it('leaves the role out when there is none, and may expire the same day', () => {
    const { role: _role, ...plain } = options;
    const acceptance = acceptRisk(makeRisk(), makeRiskCriteria(), { ...plain, expiresOn: '2026-03-09' });
    expect(Object.keys(acceptance)).not.toContain('role');
  });

  it('lists each option, control and party once', () => {
    const modify = { option: 'modify', plan: { actions: [] } } as const;
    const parts = [
      { option: 'share', party: 'Insurer' },
      { ...modify, controls: ['A.8.24', 'A.5.1'] },
      { option: 'share', party: 'Broker' },
      { ...modify, controls: ['A.8.24'] },
      { option: 'share', party: 'Insurer' },
    ] as const;
    const risk = makeRisk({ treatment: { option: 'combined', parts } });
    const lists = { options: ['modify', 'share'], controls: ['A.5.1', 'A.8.24'], parties: ['Broker', 'Insurer'] };
    expect(acceptRisk(risk, makeRiskCriteria(), options).accepted).toMatchObject(lists);
    expect(approveTreatment(risk, options).approved).toMatchObject(lists);
  });

  it('refuses what cannot be accepted', () => {
    expect(() => acceptRisk(unassessed, makeRiskCriteria(), options)).toThrow(
      new RangeError('risk must be assessed in levels of the criteria, got "R-1"'),
    );
    const unknown = makeRisk({ residual: { ...analysis, likelihood: 'often' } });
    expect(() => acceptRisk(unknown, makeRiskCriteria(), options)).toThrow(RangeError);
    expect(() => acceptRisk(makeRisk(), makeRiskCriteria(), { ...options, expiresOn: '2026-03-08' })).toThrow(
      new RangeError('expiresOn must not lie before approvedOn, got "2026-03-08"'),
    );
  });
});

describe('acceptanceState', () => {
  const criteria = makeRiskCriteria();

  it('is valid through its last day', () => {
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(), criteria, '2027-03-08')).toBe('valid');
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(), criteria, '2027-03-09')).toBe('expired');
  });

  it('does not ask whether it was made by then, nor does the state of an approval', () => {
    const made = makeRiskAcceptance({ approvedOn: '2026-03-09' });
    expect(acceptanceState(made, makeRisk(), criteria, '2026-03-08')).toBe('valid');
    expect(acceptanceState(made, makeRisk({ owner: 'CISO' }), criteria, '2026-03-08')).toBe('stale');
    const approved = makeTreatmentApproval({ approvedOn: '2026-03-09' });
    expect(treatmentApprovalState(approved, makeRisk(), '2026-03-08')).toBe('valid');
  });

  const residual = { likelihood: 'likely', impact: 'minor', assessedOn: '2026-03-02' } as const;
  it.each<[string, Partial<Risk>]>([
    ['a review', { reviewedOn: '2026-09-01' }],
    [
      'the same result on another day, for another reason, by rank',
      { residual: { likelihood: 4, impact: 2, assessedOn: '2026-09-01', rationale: 'Still so' } },
    ],
    ['another current risk', { current: { ...residual, impact: 'moderate' } }],
    ['custom fields, theme and description', { custom: { a: 1 }, theme: 'Devices', description: 'At home' }],
    ['the same lists in another order', { properties: ['confidentiality', 'confidentiality'] }],
    [
      'the progress of actions',
      { treatment: { option: 'modify', controls: ['A.8.24', 'A.8.1'], plan: { actions: [] } } },
    ],
  ])('stays valid through %s', (_name, change) => {
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(change), criteria)).toEqual([]);
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(change), criteria, '2026-11-21')).toBe('valid');
  });

  it.each<[string[], Partial<Risk>]>([
    [['title'], { title: 'A phone is stolen' }],
    [['owner'], { owner: 'CISO' }],
    [['assets'], { assets: ['laptops', 'phones'] }],
    [['properties'], { properties: ['availability'] }],
    [['likelihood', 'level'], { residual: { ...residual, likelihood: 'rare' } }],
    [['likelihood'], { residual: { ...residual, likelihood: 'possible' } }],
    [['impact', 'level'], { residual: { ...residual, impact: 'severe' } }],
    [['impact'], { residual: { ...residual, impact: { confidentiality: 'minor' } } }],
    [['options', 'controls'], { treatment: { option: 'retain' } }],
    [['level'], { residual: { ...residual, likelihood: 'often' } }],
  ])('goes stale when %j changes', (fields, change) => {
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(change), criteria)).toEqual(fields);
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(change), criteria, '2030-01-01')).toBe('stale');
  });

  it('goes stale when the residual risk is no longer assessed, or the criteria say something else', () => {
    const risk = makeRisk({ residual: undefined });
    expect(acceptanceChanges(makeRiskAcceptance(), risk, criteria)).toEqual(['stage', 'impact', 'level']);
    expect(acceptanceChanges(makeRiskAcceptance(), unassessed, criteria)).toEqual(['level']);
    const renamed = makeRiskCriteria({ id: 'risk-criteria-2027' });
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(), renamed)).toEqual(['criteria']);
    const stricter = makeRiskCriteria({ scoring: { kind: 'product', bands: [{ level: 'high', from: 1 }] } });
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(), stricter)).toEqual(['level']);
  });

  it('tells maps of impacts apart, and not by the order of their categories', () => {
    const changes = (impact: Impact): readonly string[] => {
      const before = makeRisk({ residual: { ...residual, impact: { integrity: 'minor', finance: 'minor' } } });
      const acceptance = acceptRisk(before, criteria, options);
      return acceptanceChanges(acceptance, makeRisk({ residual: { ...residual, impact } }), criteria);
    };
    expect(changes({ finance: 'minor', integrity: 'minor' })).toEqual([]);
    expect(changes({ finance: 'minor', integrity: 'negligible' })).toEqual(['impact']);
    expect(changes({ finance: 'minor', availability: 'minor' })).toEqual(['impact']);
    expect(changes({ finance: 'minor' })).toEqual(['impact']);
    expect(changes('minor')).toEqual(['impact']);
  });

  it('does not depend on the order of keys of what was accepted', () => {
    const { accepted } = makeRiskAcceptance();
    const reordered = Object.fromEntries(Object.entries(accepted).toReversed()) as unknown as typeof accepted;
    expect(acceptanceState(makeRiskAcceptance({ accepted: reordered }), makeRisk(), criteria, '2026-11-21')).toBe(
      'valid',
    );
    expect(digestOf(reordered)).toBe(makeRiskAcceptance().digest);
  });
});

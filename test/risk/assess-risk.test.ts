import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/core/index.ts';
import { makeRisk } from '../../src/fixtures/make-risk.ts';
import { makeRiskCriteria } from '../../src/fixtures/make-risk-criteria.ts';
import {
  type AcceptanceCriteria,
  assessRisk,
  type Risk,
  type RiskAnalysis,
  type RiskCriteria,
} from '../../src/risk/index.ts';

const asOf = '2026-11-21';
const unassessed = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

function analysis(likelihood: number, impact: RiskAnalysis['impact']): RiskAnalysis {
  return { likelihood, impact, assessedOn: '2026-03-02' };
}

function decide(risk: Partial<Risk>, acceptance?: Partial<AcceptanceCriteria>): [string, string | null] {
  const criteria = makeRiskCriteria();
  const accepting = { ...criteria, acceptance: { ...criteria.acceptance, ...acceptance } };
  const { decision, approvingRole } = assessRisk(accepting, { ...unassessed, ...risk }, { asOf });
  return [decision, approvingRole];
}

function reviewed(risk: Partial<Risk>, day: CalendarDate, criteria = makeRiskCriteria()): unknown {
  const { lastReviewedOn, reviewDueOn, reviewState } = assessRisk(criteria, { ...unassessed, ...risk }, { asOf: day });
  return [lastReviewedOn, reviewDueOn, reviewState];
}

describe('assessRisk', () => {
  it.each([
    [1, 4, 'acceptable', null],
    [1, 5, 'needs-approval', 'risk-owner'],
    [3, 3, 'needs-approval', 'risk-owner'],
    [2, 5, 'needs-approval', 'top-management'],
    [4, 4, 'needs-approval', 'top-management'],
    [4, 5, 'needs-treatment', null],
  ])('decides on both sides of each limit: %s by %s is %s', (likelihood, impact, decision, role) => {
    expect(decide({ current: analysis(likelihood, impact) })).toEqual([decision, role]);
  });

  it('accepts nothing where nothing is accepted', () => {
    expect(decide({ current: analysis(1, 1) }, { automaticUpTo: null, approvals: [] })).toEqual([
      'needs-treatment',
      null,
    ]);
    expect(decide({ current: analysis(5, 5) }, { automaticUpTo: 'critical' })).toEqual(['acceptable', null]);
  });

  it('asks the role with the lowest limit first, in whatever order they are listed', () => {
    const approvals = [
      { upTo: 'critical', role: 'board' },
      { upTo: 'medium', role: 'risk-owner' },
      { upTo: 'high', role: 'CISO' },
      { upTo: 'medium', role: 'deputy' },
    ];
    expect(decide({ current: analysis(1, 5) }, { approvals })).toEqual(['needs-approval', 'risk-owner']);
    expect(decide({ current: analysis(2, 5) }, { approvals })).toEqual(['needs-approval', 'CISO']);
    const criteria = makeRiskCriteria({ acceptance: { automaticUpTo: 'low', approvals } });
    const { verdicts } = assessRisk(criteria, { ...unassessed, current: analysis(1, 5) }, { asOf });
    expect(verdicts).toMatchObject([{ upTo: 'medium', approvers: ['risk-owner', 'deputy', 'CISO', 'board'] }]);
  });

  it('decides on the residual risk, else the current, else the inherent one, never on the target', () => {
    const stages = { inherent: analysis(5, 5), current: analysis(4, 4), residual: analysis(1, 1) };
    expect(decide({ ...stages })[0]).toBe('acceptable');
    expect(decide({ inherent: stages.inherent, current: stages.current })[0]).toBe('needs-approval');
    expect(decide({ inherent: stages.inherent })[0]).toBe('needs-treatment');
    expect(decide({ target: analysis(1, 1) })[0]).toBe('not-assessed');
  });

  it('gives the score of each stage and none where there is none', () => {
    const { scores } = assessRisk(
      makeRiskCriteria(),
      { ...unassessed, current: analysis(2, 5), target: analysis(1, 1) },
      { asOf },
    );
    expect(scores).toMatchObject({
      inherent: null,
      current: { level: 'high' },
      residual: null,
      target: { level: 'low' },
    });
  });

  it('says what it is about and why', () => {
    expect(assessRisk(makeRiskCriteria(), makeRisk(), { asOf })).toMatchObject({
      risk: 'R-1',
      stage: 'residual',
      problems: [],
      verdicts: [
        {
          category: null,
          level: 'medium',
          rank: 2,
          decision: 'needs-approval',
          upTo: 'medium',
          approvers: ['risk-owner', 'top-management'],
        },
      ],
    });
  });

  it('does not judge a risk by a better stage when the deciding one has an unknown level', () => {
    const risk = { ...unassessed, current: analysis(1, 1), residual: { ...analysis(1, 1), likelihood: 'often' } };
    expect(assessRisk(makeRiskCriteria(), risk, { asOf })).toMatchObject({
      decision: 'not-assessed',
      stage: 'residual',
      verdicts: [],
      scores: { current: { level: 'low' }, residual: null },
      problems: [
        { stage: 'residual', parameter: 'likelihood', category: null, value: 'often', reason: 'level-unknown' },
      ],
    });
  });

  describe('with appetites', () => {
    const strictOnSecrets: Partial<AcceptanceCriteria> = {
      appetites: [{ category: 'confidentiality', automaticUpTo: null, approvals: [{ upTo: 'medium', role: 'dpo' }] }],
    };

    it('judges a category by its appetite and the others by the general limits, the strictest counts', () => {
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

    it('judges a property that would be lost but was not assessed by the level of the risk', () => {
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

    it('asks for no property where the impact is by other categories', () => {
      const loose = { appetites: [{ category: 'finance', automaticUpTo: 'high', approvals: [] }] };
      expect(decide({ current: analysis(2, { finance: 5 }) }, loose)).toEqual(['acceptable', null]);
    });

    it('takes the verdict on the highest level first among equally strict ones', () => {
      const current = analysis(2, { availability: 5, confidentiality: 3 });
      expect(decide({ current }, strictOnSecrets)).toEqual(['needs-approval', 'top-management']);
      const criteria: RiskCriteria = makeRiskCriteria({
        acceptance: { ...makeRiskCriteria().acceptance, ...strictOnSecrets },
      });
      const { verdicts } = assessRisk(criteria, { ...unassessed, current }, { asOf });
      expect(verdicts.map(({ category, level }) => [category, level])).toEqual([
        [null, 'high'],
        ['confidentiality', 'medium'],
      ]);
    });

    it('names every role that must accept, each once, the deciding one first', () => {
      const limits = (role: string): Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'> => ({
        automaticUpTo: null,
        approvals: [{ upTo: 'high', role }],
      });
      const acceptance: AcceptanceCriteria = {
        ...makeRiskCriteria().acceptance,
        appetites: [
          { category: 'confidentiality', ...limits('dpo') },
          { category: 'integrity', ...limits('dpo') },
          { category: 'finance', ...limits('cfo') },
        ],
      };
      const roles = (impact: RiskAnalysis['impact']): unknown => {
        const risk = { ...unassessed, properties: [], current: analysis(2, impact) };
        const { approvingRole, approvingRoles } = assessRisk(makeRiskCriteria({ acceptance }), risk, { asOf });
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
      expect(assessRisk(makeRiskCriteria(), unassessed, { asOf }).approvingRoles).toEqual([]);
      // Where one verdict demands treatment, no acceptance helps.
      const critical = { ...unassessed, current: analysis(5, { availability: 5, finance: 1 }) };
      const { decision, approvingRoles } = assessRisk(makeRiskCriteria({ acceptance }), critical, { asOf });
      expect([decision, approvingRoles]).toEqual(['needs-treatment', []]);
    });

    it('may be looser than the general limits', () => {
      const loose = { appetites: [{ category: 'availability', automaticUpTo: 'high', approvals: [] }] };
      const properties: Risk['properties'] = ['availability'];
      expect(decide({ current: analysis(2, { availability: 5 }), properties }, loose)).toEqual(['acceptable', null]);
      expect(decide({ current: analysis(2, { availability: 5, integrity: 5 }), properties }, loose)[0]).toBe(
        'needs-approval',
      );
    });

    it('reads an impact of one level as one on every property that would be lost', () => {
      const current = analysis(1, 1);
      expect(decide({ current, properties: ['confidentiality'] }, strictOnSecrets)).toEqual(['needs-approval', 'dpo']);
      expect(decide({ current, properties: ['integrity'] }, strictOnSecrets)).toEqual(['acceptable', null]);
      expect(decide({ current, properties: [] }, strictOnSecrets)).toEqual(['acceptable', null]);
    });
  });

  describe('on reviews', () => {
    it('is in time on the day it is due and overdue on the next', () => {
      const risk = { identifiedOn: '2025-11-21' } as const;
      expect(reviewed(risk, '2026-11-21')).toEqual(['2025-11-21', '2026-11-21', 'scheduled']);
      expect(reviewed(risk, '2026-11-22')).toEqual(['2025-11-21', '2026-11-21', 'overdue']);
    });

    it('counts from the latest review, assessment or identification', () => {
      const current = { ...analysis(1, 1), assessedOn: '2026-03-02' } as const;
      const identifiedOn = '2026-05-04';
      expect(reviewed({ current, identifiedOn }, asOf)).toEqual(['2026-05-04', '2027-05-04', 'scheduled']);
      expect(reviewed({ current, reviewedOn: '2026-01-01' }, asOf)).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
      expect(reviewed({ current, reviewedOn: '2026-09-01' }, asOf)).toEqual(['2026-09-01', '2027-09-01', 'scheduled']);
      const target = { ...current, assessedOn: '2026-09-01' } as const;
      expect(reviewed({ current, target }, asOf)).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
    });

    it('does not count what lies after the day in question', () => {
      const identifiedOn = '2025-01-15';
      const current = { ...analysis(1, 1), assessedOn: '2026-03-02' } as const;
      expect(reviewed({ identifiedOn, current, reviewedOn: '2026-03-01' }, '2026-03-01')).toEqual([
        '2026-03-01',
        '2027-03-01',
        'scheduled',
      ]);
      expect(reviewed({ identifiedOn, current }, '2026-03-02')).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
      expect(reviewed({ identifiedOn, current }, '2026-03-01')).toEqual(['2025-01-15', '2026-01-15', 'overdue']);
      expect(reviewed({ identifiedOn, reviewedOn: '2062-09-01' }, asOf)).toEqual([
        '2025-01-15',
        '2026-01-15',
        'overdue',
      ]);
      expect(reviewed({ identifiedOn: '2026-12-01' }, asOf)).toEqual(['2026-12-01', '2027-12-01', 'scheduled']);
      expect(reviewed({ identifiedOn: '2026-12-01', reviewedOn: '2025-01-15' }, asOf)).toEqual([
        '2025-01-15',
        '2026-01-15',
        'overdue',
      ]);
    });

    it("goes by today's level, not by the one hoped for", () => {
      const reviewEvery = [
        { level: 'low', every: 'P1Y' },
        { level: 'high', every: 'P1M' },
      ] as const;
      const criteria = makeRiskCriteria({ reviewEvery });
      const due = (risk: Partial<Risk>): unknown =>
        assessRisk(criteria, { ...unassessed, ...risk }, { asOf }).reviewDueOn;
      const [low, high, unknown] = [analysis(1, 1), analysis(2, 5), analysis(9, 1)];
      expect(due({ inherent: high, current: high, residual: low })).toBe('2026-04-02');
      expect(due({ inherent: high, current: low, residual: low })).toBe('2027-03-02');
      expect(due({ inherent: high, residual: low })).toBe('2026-04-02');
      expect(due({ residual: low })).toBe('2027-03-02');
      expect(due({ inherent: high, target: low })).toBe('2026-04-02');
      expect(due({ inherent: high, current: unknown, residual: low })).toBeNull();
    });

    it('goes by level where the criteria say so', () => {
      const reviewEvery = [
        { level: 'low', every: 'P1Y' },
        { level: 'high', every: 'P1M' },
      ] as const;
      const criteria = makeRiskCriteria({ reviewEvery });
      expect(reviewed({ current: analysis(1, 1) }, asOf, criteria)).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
      expect(reviewed({ current: analysis(2, 5) }, asOf, criteria)).toEqual(['2026-03-02', '2026-04-02', 'overdue']);
      expect(reviewed({ current: analysis(1, 5) }, asOf, criteria)).toEqual(['2026-03-02', null, 'not-scheduled']);
      expect(reviewed({}, asOf, criteria)).toEqual(['2026-02-16', null, 'not-scheduled']);
    });

    it('is not scheduled without an interval', () => {
      const criteria = makeRiskCriteria({ reviewEvery: undefined });
      expect(reviewed({}, asOf, criteria)).toEqual(['2026-02-16', null, 'not-scheduled']);
    });
  });
});

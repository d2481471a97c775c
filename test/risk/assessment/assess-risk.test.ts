import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { assessRisk } from '../../../src/risk/index.ts';
import { analysis, decide, unassessed } from './assessed-sample.ts';

const asOf = '2026-11-21';

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

  it('demands treatment at every level if the criteria accept none', () => {
    expect(decide({ current: analysis(1, 1) }, { automaticUpTo: null, approvals: [] })).toEqual([
      'needs-treatment',
      null,
    ]);
    expect(decide({ current: analysis(5, 5) }, { automaticUpTo: 'critical' })).toEqual(['acceptable', null]);
  });

  it('names the approval with the lowest limit first, whatever the order of the list', () => {
    const approvals = [
      { upTo: 'critical', roles: ['board'], sign: 'any' },
      { upTo: 'medium', roles: ['risk-owner', 'deputy'], sign: 'any' },
      { upTo: 'high', roles: ['CISO'], sign: 'any' },
    ] as const;
    expect(decide({ current: analysis(1, 5) }, { approvals })).toEqual(['needs-approval', 'risk-owner']);
    expect(decide({ current: analysis(2, 5) }, { approvals })).toEqual(['needs-approval', 'CISO']);
    const criteria = makeRiskCriteria({ acceptance: { automaticUpTo: 'low', approvals } });
    const { verdicts } = assessRisk({ ...unassessed, current: analysis(1, 5) }, criteria, { asOf });
    expect(verdicts).toMatchObject([{ upTo: 'medium', approvals: [approvals[1], approvals[2], approvals[0]] }]);
  });

  it('decides on the residual risk, else the current, else the inherent one, never on the target', () => {
    const stages = { inherent: analysis(5, 5), current: analysis(4, 4), residual: analysis(1, 1) };
    expect(decide({ ...stages })[0]).toBe('acceptable');
    expect(decide({ inherent: stages.inherent, current: stages.current })[0]).toBe('needs-approval');
    expect(decide({ inherent: stages.inherent })[0]).toBe('needs-treatment');
    expect(decide({ target: analysis(1, 1) })[0]).toBe('not-assessed');
  });

  it('gives the score of each stage, and null for a stage that is not assessed', () => {
    const { scores } = assessRisk(
      { ...unassessed, current: analysis(2, 5), target: analysis(1, 1) },
      makeRiskCriteria(),
      { asOf },
    );
    expect(scores).toMatchObject({
      inherent: null,
      current: { level: 'high' },
      residual: null,
      target: { level: 'low' },
    });
  });

  it('names the risk, the stage and the verdicts', () => {
    expect(assessRisk(makeRisk(), makeRiskCriteria(), { asOf })).toMatchObject({
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
          approvals: [
            { upTo: 'medium', roles: ['risk-owner'], sign: 'any' },
            { upTo: 'high', roles: ['top-management'], sign: 'any' },
          ],
        },
      ],
    });
  });

  it('does not fall back on a better stage when the deciding stage has an unknown level', () => {
    const risk = { ...unassessed, current: analysis(1, 1), residual: { ...analysis(1, 1), likelihood: 'often' } };
    expect(assessRisk(risk, makeRiskCriteria(), { asOf })).toMatchObject({
      decision: 'not-assessed',
      stage: 'residual',
      verdicts: [],
      scores: { current: { level: 'low' }, residual: null },
      problems: [
        { stage: 'residual', parameter: 'likelihood', category: null, value: 'often', reason: 'level-unknown' },
      ],
    });
  });
});

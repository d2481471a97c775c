import { describe, expect, it } from 'vitest';
import { rescaleRisks, type Risk } from '../../../src/risk/index.ts';
import { bare, from, mapping, preview, to } from './rescale-sample.ts';

const assessedOn = '2026-03-02';

describe('the decision that rescaleRisks reports', () => {
  const decisions = (risk: Partial<Risk>, target = to): unknown[] =>
    rescaleRisks([{ ...bare, ...risk }], { from, to: target, mapping }).stages.map(
      ({ decisionBefore, decisionAfter }) => [decisionBefore, decisionAfter],
    );

  it('may change although the level keeps its id', () => {
    const current = { likelihood: 'likely', impact: 'major', assessedOn } as const;
    expect(decisions({ current })).toEqual([['needs-approval', 'needs-treatment']]);
    expect(preview({ current }).stages[0]?.outcome).toBe('unchanged');
    expect(decisions({ current: { likelihood: 1, impact: 1, assessedOn } })).toEqual([['acceptable', 'acceptable']]);
  });

  it('depends on the appetite for the property that would be lost', () => {
    const appetites = [{ category: 'confidentiality', automaticUpTo: null, approvals: [] }];
    const strict = { ...to, acceptance: { ...to.acceptance, appetites } };
    const current = { likelihood: 1, impact: 1, assessedOn } as const;
    expect(decisions({ current }, strict)).toEqual([['acceptable', 'needs-treatment']]);
    expect(decisions({ current, properties: ['integrity'] }, strict)).toEqual([['acceptable', 'acceptable']]);
  });

  it('is null without a score', () => {
    const current = { likelihood: 1, impact: 1, assessedOn } as const;
    expect(decisions({ current: { ...current, impact: 5 } })).toEqual([['needs-approval', null]]);
    expect(decisions({ current: { ...current, criteria: 'other' } })).toEqual([[null, null]]);
  });
});

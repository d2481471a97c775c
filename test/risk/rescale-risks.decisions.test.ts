import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../src/fixtures/make-risk.ts';
import { makeRiskCriteria } from '../../src/fixtures/make-risk-criteria.ts';
import { type LevelMapping, rescaleRisks, type Risk, riskCriteriaPresets } from '../../src/risk/index.ts';

const from = makeRiskCriteria();
const to = riskCriteriaPresets.product3x3;
const mapping: LevelMapping = {
  likelihood: {
    rare: 'unlikely',
    unlikely: 'unlikely',
    possible: 'possible',
    likely: 'likely',
    'almost-certain': 'likely',
  },
  impact: { negligible: 'minor', minor: 'minor', moderate: 'moderate', major: 'major' },
};
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });
const assessedOn = '2026-03-02';

function preview(risk: Partial<Risk>, by = mapping): ReturnType<typeof rescaleRisks<Risk>> {
  return rescaleRisks([{ ...bare, ...risk }], from, to, by);
}

describe('what a change of criteria decides', () => {
  const decisions = (risk: Partial<Risk>, target: Parameters<typeof rescaleRisks>[2] = to): unknown[] =>
    rescaleRisks([{ ...bare, ...risk }], from, target, mapping).stages.map(({ decisionBefore, decisionAfter }) => [
      decisionBefore,
      decisionAfter,
    ]);

  it('is shown even where the level keeps its id', () => {
    const current = { likelihood: 'likely', impact: 'major', assessedOn } as const;
    expect(decisions({ current })).toEqual([['needs-approval', 'needs-treatment']]);
    expect(preview({ current }).stages[0]?.outcome).toBe('unchanged');
    expect(decisions({ current: { likelihood: 1, impact: 1, assessedOn } })).toEqual([['acceptable', 'acceptable']]);
  });

  it('goes by the appetite for what would be lost', () => {
    const appetites = [{ category: 'confidentiality', automaticUpTo: null, approvals: [] }];
    const strict = { ...to, acceptance: { ...to.acceptance, appetites } };
    const current = { likelihood: 1, impact: 1, assessedOn } as const;
    expect(decisions({ current }, strict)).toEqual([['acceptable', 'needs-treatment']]);
    expect(decisions({ current, properties: ['integrity'] }, strict)).toEqual([['acceptable', 'acceptable']]);
    const { properties: _properties, ...unsaid } = { ...bare, current };
    expect(rescaleRisks([unsaid], from, strict, mapping).stages[0]?.decisionAfter).toBe('acceptable');
  });

  it('is not told without a score or without limits', () => {
    const { acceptance: _acceptance, ...unlimited } = to;
    const current = { likelihood: 1, impact: 1, assessedOn } as const;
    expect(decisions({ current }, unlimited)).toEqual([['acceptable', null]]);
    expect(decisions({ current: { ...current, impact: 5 } })).toEqual([['needs-approval', null]]);
    expect(decisions({ current: { ...current, criteria: 'other' } })).toEqual([[null, null]]);
  });
});

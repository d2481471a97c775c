import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { rankRisks, type Risk, type RiskAnalysis, riskCriteriaPresets } from '../../../src/risk/index.ts';

const { product5x5, nist80030 } = riskCriteriaPresets;

function risk(id: string, likelihood: number, impact: Exclude<RiskAnalysis['impact'], undefined>): Risk {
  return makeRisk({ id, current: { likelihood, impact, assessedOn: '2026-03-02' } });
}

const unassessed = makeRisk({ id: 'R-0', current: undefined });

describe('rankRisks', () => {
  it('orders by level, value, impact, likelihood, then id, and puts risks without a score last', () => {
    const risks = [
      unassessed,
      risk('unknown', 6, 1),
      risk('low', 1, 1),
      risk('b-high-10', 2, 5),
      risk('a-high-10', 5, 2),
      risk('high-16', 4, 4),
      risk('critical', 5, 5),
      risk('twin-2', 3, 4),
      risk('twin-1', 3, 4),
      risk('high-12', 4, 3),
    ];
    const ranked = rankRisks(risks, product5x5, { stage: 'current' });
    expect(ranked.map(({ id }) => id)).toEqual([
      'critical',
      'high-16',
      'twin-1',
      'twin-2',
      'high-12',
      'b-high-10',
      'a-high-10',
      'low',
      'R-0',
      'unknown',
    ]);
    expect(ranked.map(({ score }) => score?.value ?? null)).toEqual([25, 16, 12, 12, 12, 10, 10, 1, null, null]);
  });

  it('orders a grid, which has no values, by level, impact and likelihood', () => {
    const risks = [risk('a', 3, 3), risk('b', 2, 5), risk('c', 3, 4), risk('d', 4, 3)];
    expect(rankRisks(risks, nist80030, { stage: 'current' }).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
    const crossed = [risk('low', 1, 5), risk('moderate', 5, 3)];
    expect(rankRisks(crossed, nist80030, { stage: 'current' }).map(({ id }) => id)).toEqual(['moderate', 'low']);
  });

  it('orders risks of the same score by id, whatever their order in the register', () => {
    const risks = [risk('b', 1, 1), risk('a', 1, 1), risk('c', 1, 1)];
    expect(rankRisks(risks, product5x5, { stage: 'current' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keeps risks that share an id, and ranks by the stage asked for', () => {
    expect(rankRisks([risk('x', 1, 1), risk('x', 1, 1)], product5x5, { stage: 'current' }).map(({ id }) => id)).toEqual(
      ['x', 'x'],
    );
    expect(rankRisks([makeRisk()], product5x5, { stage: 'residual' })[0]?.score?.level).toBe('medium');
    expect(rankRisks([makeRisk()], product5x5, { stage: 'target' })[0]?.score).toBeNull();
    expect(rankRisks([], product5x5, { stage: 'current' })).toEqual([]);
  });
});

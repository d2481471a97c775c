import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { rescaleRisks } from '../../../src/risk/index.ts';
import { bare, from, mapping, preview, to } from './rescale-sample.ts';

const assessedOn = '2026-03-02';

describe('rescaleRisks', () => {
  it('shows every stage before and after', () => {
    const { stages, counts } = preview({
      inherent: { likelihood: 'almost-certain', impact: 'major', assessedOn },
      current: { likelihood: 'likely', impact: 'major', assessedOn },
      residual: { likelihood: 'possible', impact: 'moderate', assessedOn },
      target: { likelihood: 2, impact: 4, assessedOn },
    });
    expect(stages.map(({ stage, outcome, before, after }) => [stage, outcome, before?.level, after?.level])).toEqual([
      ['inherent', 'moved', 'critical', 'high'],
      ['current', 'unchanged', 'high', 'high'],
      ['residual', 'unchanged', 'medium', 'medium'],
      ['target', 'unchanged', 'medium', 'medium'],
    ]);
    expect(counts).toEqual({ unchanged: 3, moved: 1, unmapped: 0, unplaced: 0, 'other-criteria': 0 });
    const moved = preview({ current: { likelihood: 'almost-certain', impact: 'negligible', assessedOn } });
    expect(moved.stages[0]).toMatchObject({
      outcome: 'unchanged',
      before: { level: 'medium' },
      after: { level: 'medium' },
    });
    const critical = preview({ current: { likelihood: 5, impact: { finance: 'major', integrity: 1 }, assessedOn } });
    expect(critical.stages[0]).toMatchObject({
      outcome: 'moved',
      before: { level: 'critical' },
      after: { level: 'high' },
    });
  });

  it('writes the risks in the new levels, with the new criteria and the old date', () => {
    const { rescaled, undecided } = preview({
      current: { likelihood: 5, impact: { finance: 4, integrity: 1 }, assessedOn, rationale: 'r' },
    });
    expect(rescaled).toEqual([
      {
        ...bare,
        current: {
          likelihood: 'likely',
          impact: { finance: 'major', integrity: 'minor' },
          assessedOn,
          rationale: 'r',
          criteria: 'product3x3',
        },
      },
    ]);
    expect(undecided).toEqual([]);
  });

  it('reports a level without a counterpart, and never takes the nearest one', () => {
    const { stages, counts, rescaled, undecided } = preview({
      current: { likelihood: 1, impact: 1, assessedOn },
      residual: { likelihood: 'rare', impact: { integrity: 'severe', finance: 1 }, assessedOn },
    });
    expect(stages[1]).toMatchObject({
      outcome: 'unmapped',
      before: { level: 'medium' },
      after: null,
      unmapped: [{ parameter: 'impact', category: 'integrity', level: 'severe', reason: 'not-in-mapping' }],
    });
    expect([counts.unmapped, rescaled, undecided]).toEqual([1, [], ['R-1']]);
  });

  it('reports a counterpart that the new criteria do not have', () => {
    const { stages } = preview(
      { current: { likelihood: 1, impact: 1, assessedOn } },
      { ...mapping, likelihood: { rare: 'never' } },
    );
    expect(stages[0]?.unmapped).toEqual([
      { parameter: 'likelihood', category: null, level: 'rare', reason: 'not-in-new-criteria' },
    ]);
  });

  it('does not read an inherited key of the mapping as a counterpart', () => {
    const named = makeRiskCriteria({ likelihood: { levels: [{ id: 'toString', label: 'Odd' }] } });
    const risk = { ...bare, current: { likelihood: 1, impact: 1, assessedOn } } as const;
    expect(rescaleRisks([risk], { from: named, to, mapping }).stages[0]?.unmapped[0]?.reason).toBe('not-in-mapping');
  });

  it('distinguishes analyses without a score before from those with a category that the new criteria do not have', () => {
    const unplaced = preview({ current: { likelihood: 'often', impact: 1, assessedOn } });
    expect([unplaced.stages[0]?.outcome, unplaced.undecided]).toEqual(['unplaced', ['R-1']]);
    const closed = { ...to, impactCategories: [{ id: 'reputation', label: 'Reputation' }] };
    const risk = { ...bare, current: { likelihood: 1, impact: { finance: 1 }, assessedOn } } as const;
    expect(rescaleRisks([risk], { from, to: closed, mapping }).stages[0]).toMatchObject({
      outcome: 'unmapped',
      unmapped: [
        { parameter: 'impact', category: 'finance', level: 'negligible', reason: 'category-not-in-new-criteria' },
      ],
      after: null,
    });
    const kept = { ...bare, current: { likelihood: 1, impact: { reputation: 1, integrity: 1 }, assessedOn } } as const;
    expect(rescaleRisks([kept], { from, to: closed, mapping }).stages[0]?.outcome).toBe('unchanged');
  });

  it('refuses new criteria that have no level for a pair', () => {
    const holed = { ...to, scoring: { kind: 'matrix', grid: [] } } as const;
    const risk = { ...bare, current: { likelihood: 1, impact: 1, assessedOn } } as const;
    expect(() => rescaleRisks([risk], { from, to: holed, mapping })).toThrow(
      new RangeError('to must have a level for each pair, got "1,1"'),
    );
  });

  it('returns risks without an analysis unchanged', () => {
    expect(preview({})).toMatchObject({ stages: [], rescaled: [bare], undecided: [] });
  });
});

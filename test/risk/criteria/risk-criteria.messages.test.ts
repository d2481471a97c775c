import { describe, expect, it } from 'vitest';
import { RiskCriteriaSchema } from '../../../src/risk/index.ts';
import { base, grid, low, problemsOf, product, row, sum, withBand } from './criteria-samples.ts';

describe('RiskCriteriaSchema on what it refuses', () => {
  it.each([
    [{ ...base, levels: [...base.levels, low] }, 'The level "low" is listed more than once.'],
    [{ ...base, reviewEvery: [{ level: 'awful', every: 'P1Y' }] }, 'The criteria have no level of risk "awful".'],
    [grid(row), 'The grid must have a row for each of the 5 likelihoods, got 1.'],
    [grid(row, row, row, row, ['low']), 'The row must have a cell for each of the 5 impacts, got 1.'],
    [product(['low', 2]), 'The first band must begin at 1, the smallest product, got 2.'],
    [sum(1), 'The first band must begin at 2, the smallest sum, got 1.'],
    [
      product(['low', 1], ['high', 10], ['medium', 10]),
      'The band must begin above 10, where the one before it begins, got 10.',
    ],
    [
      { ...base, impactCategories: ['a', 'a'].map((id) => ({ id, label: 'A' })) },
      'The category "a" is listed more than once.',
    ],
    [
      {
        ...base,
        impactCategories: [],
        acceptance: { ...base.acceptance, appetites: [{ category: 'finance', automaticUpTo: null, approvals: [] }] },
      },
      'The criteria have no category of impact "finance".',
    ],
    [
      { ...base, impactCategories: [{ id: 'integrity', label: 'Integrity' }] },
      'The id "integrity" is taken; a category of your own needs another.',
    ],
    [
      { ...base, impact: { ...base.impact, borderBelongsTo: 'higher' } },
      'A scale of impact has no borderBelongsTo; only likelihoods stand for probabilities.',
    ],
    [withBand({ from: 0.5, to: 0.4 }), 'The band must begin below 0.4, where it ends, got 0.5.'],
    [withBand({ from: 1 }), 'The band must begin below 1, where it ends, got 1.'],
  ])('gives the sentence of the refusal: %#', (criteria, message) => {
    expect(RiskCriteriaSchema.safeParse(criteria).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('reports a grid of the wrong shape as one problem, whatever its size', () => {
    const rows = Array.from({ length: 40_000 }, () => ['awful', 'awful', 'awful', 'awful', 'awful']);
    expect(problemsOf(grid(...rows))).toEqual([['grid-rows', ['scoring', 'grid']]]);
    const long = Array.from({ length: 200_000 }, () => 'awful');
    expect(problemsOf(grid(row, row, long, row, row))).toEqual([['grid-columns', ['scoring', 'grid', 2]]]);
  });

  it('answers hostile sizes without delay', () => {
    const many = Array.from({ length: 100_000 }, () => ({ level: 'low', every: 'P1Y' }));
    expect(problemsOf({ ...base, reviewEvery: many }).length).toBeGreaterThan(0);
    const levels = Array.from({ length: 100_000 }, (_, index) => ({ id: `l${index}`, label: 'L' }));
    expect(problemsOf({ ...base, impact: { levels } })).toEqual([['too_big', ['impact', 'levels']]]);
  });
});

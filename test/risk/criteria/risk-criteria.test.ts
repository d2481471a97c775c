import { describe, expect, it } from 'vitest';
import { ScaleSchema } from '../../../src/risk/index.ts';
import {
  accepting,
  bandAt,
  base,
  grid,
  low,
  medium,
  type Problem,
  problemsOf,
  product,
  row,
  sum,
  withBand,
} from './criteria-samples.ts';

function appetiteFor(category: string): object {
  return { category, automaticUpTo: null, approvals: [] };
}

describe('RiskCriteriaSchema', () => {
  it('accepts criteria without a contradiction', () => {
    expect(problemsOf(base)).toEqual([]);
    expect(problemsOf(sum(2))).toEqual([]);
    expect(problemsOf(grid(row, row, row, row, row))).toEqual([]);
    expect(problemsOf(withBand({}))).toEqual([]);
  });

  it.each<[string, unknown, Problem[]]>([
    [
      'a repeated level of risk',
      { ...base, levels: [...base.levels, low] },
      [['level-duplicate', ['levels', 4, 'id']]],
    ],
    [
      'a repeated likelihood',
      { ...base, likelihood: { levels: [...base.likelihood.levels, base.likelihood.levels[0]] } },
      [['level-duplicate', ['likelihood', 'levels', 5, 'id']]],
    ],
    [
      'a repeated impact',
      { ...base, impact: { levels: [...base.impact.levels, base.impact.levels[4]] } },
      [['level-duplicate', ['impact', 'levels', 5, 'id']]],
    ],
    ['a grid with a row too few', grid(row, row, row, row), [['grid-rows', ['scoring', 'grid']]]],
    ['a grid with a row too many', grid(row, row, row, row, row, row), [['grid-rows', ['scoring', 'grid']]]],
    ['a row with a cell too few', grid(row, row, row.slice(1), row, row), [['grid-columns', ['scoring', 'grid', 2]]]],
    [
      'a row with a cell too many',
      grid([...row, 'low'], row, row, row, row),
      [['grid-columns', ['scoring', 'grid', 0]]],
    ],
    [
      'a grid with a row too few, whatever else is in it',
      grid(['awful'], row, row, row),
      [['grid-rows', ['scoring', 'grid']]],
    ],
    [
      'a row with a cell too few, whatever else is in it, besides a wrong cell of another row',
      grid(['awful', 'low'], ['low', 'low', 'low', 'low', 'awful'], row, row, row),
      [
        ['grid-columns', ['scoring', 'grid', 0]],
        ['level-unknown', ['scoring', 'grid', 1, 4]],
      ],
    ],
    ['no row at all', grid(), [['grid-rows', ['scoring', 'grid']]]],
    [
      'a cell whose level does not exist',
      grid(row, row, row, row, ['low', 'low', 'awful', 'high', 'high']),
      [['level-unknown', ['scoring', 'grid', 4, 2]]],
    ],
    [
      'a band whose level does not exist',
      product(['low', 1], ['awful', 5]),
      [['level-unknown', ['scoring', 'bands', 1, 'level']]],
    ],
    ['bands over a product from 0', product(['low', 0]), [['bands-start-wrong', ['scoring', 'bands', 0, 'from']]]],
    ['bands over a product from 2', product(['low', 2]), [['bands-start-wrong', ['scoring', 'bands', 0, 'from']]]],
    ['bands over a sum from 1', sum(1), [['bands-start-wrong', ['scoring', 'bands', 0, 'from']]]],
    ['bands over a sum from 3', sum(3), [['bands-start-wrong', ['scoring', 'bands', 0, 'from']]]],
    [
      'bands in the wrong order',
      product(['low', 1], ['high', 10], ['medium', 5]),
      [['bands-out-of-order', ['scoring', 'bands', 2, 'from']]],
    ],
    [
      'two bands from the same value',
      product(['low', 1], ['medium', 1]),
      [['bands-out-of-order', ['scoring', 'bands', 1, 'from']]],
    ],
    [
      'a band from a fraction',
      product(['low', 1], ['medium', 4.5]),
      [['invalid_type', ['scoring', 'bands', 1, 'from']]],
    ],
    [
      'a band from NaN',
      product(['low', 1], ['medium', Number.NaN]),
      [['invalid_type', ['scoring', 'bands', 1, 'from']]],
    ],
    [
      'a band from infinity',
      product(['low', 1], ['medium', Infinity]),
      [['invalid_type', ['scoring', 'bands', 1, 'from']]],
    ],
    ['no band', product(), [['too_small', ['scoring', 'bands']]]],
    [
      'automatic acceptance up to nowhere',
      accepting({ automaticUpTo: 'awful' }),
      [['level-unknown', ['acceptance', 'automaticUpTo']]],
    ],
    [
      'an approval up to nowhere',
      accepting({ approvals: [{ upTo: 'awful', roles: ['CISO'], sign: 'any' }] }),
      [['level-unknown', ['acceptance', 'approvals', 0, 'upTo']]],
    ],
    [
      'an appetite up to nowhere',
      accepting({ appetites: [{ category: 'integrity', automaticUpTo: 'awful', approvals: [] }] }),
      [['level-unknown', ['acceptance', 'appetites', 0, 'automaticUpTo']]],
    ],
    [
      'two appetites for a category',
      accepting({
        appetites: ['integrity', 'integrity'].map((category) => ({ category, automaticUpTo: null, approvals: [] })),
      }),
      [['category-duplicate', ['acceptance', 'appetites', 1, 'category']]],
    ],
    [
      'an appetite for a category that the criteria do not name',
      {
        ...base,
        impactCategories: [{ id: 'reputation', label: 'Reputation' }],
        acceptance: {
          ...base.acceptance,
          appetites: ['reputation', 'integrity', 'finance'].map((category) => ({
            category,
            automaticUpTo: null,
            approvals: [],
          })),
        },
      },
      [['category-unknown', ['acceptance', 'appetites', 2, 'category']]],
    ],
    [
      'a repeated category',
      { ...base, impactCategories: ['a', 'a'].map((id) => ({ id, label: 'A' })) },
      [['category-duplicate', ['impactCategories', 1, 'id']]],
    ],
    [
      'a category of its own that is there without it, or that no object can have as a key',
      {
        ...base,
        impactCategories: ['confidentiality', 'integrity', 'safety', 'availability', '__proto__', '__proto__'].map(
          (id) => ({ id, label: 'L' }),
        ),
      },
      [
        ['category-reserved', ['impactCategories', 0, 'id']],
        ['category-reserved', ['impactCategories', 1, 'id']],
        ['category-reserved', ['impactCategories', 3, 'id']],
        ['category-reserved', ['impactCategories', 4, 'id']],
        ['category-reserved', ['impactCategories', 5, 'id']],
      ],
    ],
    [
      'probabilities of an impact',
      {
        ...base,
        impact: {
          levels: base.impact.levels.map((level, index) =>
            index === 1 ? { ...level, probability: { to: 0.5 } } : level,
          ),
        },
      },
      [['probability-on-impact', ['impact', 'levels', 1, 'probability']]],
    ],
    [
      'a border between impacts',
      { ...base, impact: { ...base.impact, borderBelongsTo: 'lower' } },
      [['probability-on-impact', ['impact', 'borderBelongsTo']]],
    ],
    [
      'a review of a level that does not exist',
      { ...base, reviewEvery: [{ level: 'awful', every: 'P1Y' }] },
      [['level-unknown', ['reviewEvery', 0, 'level']]],
    ],
    [
      'two reviews of a level',
      { ...base, reviewEvery: ['P1Y', 'P6M'].map((every) => ({ level: medium?.id, every })) },
      [['level-duplicate', ['reviewEvery', 1, 'level']]],
    ],
    ['a band upside down', withBand({ from: 0.5, to: 0.4 }), [['probability-inverted', bandAt('from')]]],
    ['an empty band', withBand({ from: 0.5, to: 0.5 }), [['probability-inverted', bandAt('from')]]],
    ['a band from 1 on', withBand({ from: 1 }), [['probability-inverted', bandAt('from')]]],
    ['a probability above 1', withBand({ to: 1.1 }), [['too_big', bandAt('to')]]],
    ['a probability of -0', withBand({ from: -0 }), [['negative-zero', bandAt('from')]]],
    ['a probability below 0', withBand({ from: -0.1 }), [['too_small', bandAt('from')]]],
    [
      'a band from above 1',
      withBand({ from: 1.1 }),
      [
        ['too_big', bandAt('from')],
        ['probability-inverted', bandAt('from')],
      ],
    ],
    [
      'a band to below 0',
      withBand({ to: -0.1 }),
      [
        ['too_small', bandAt('to')],
        ['probability-inverted', bandAt('from')],
      ],
    ],
    [
      'an appetite for a key that no object takes over',
      accepting({ appetites: ['__proto__', 'safety', '__proto__'].map(appetiteFor) }),
      [
        ['category-reserved', ['acceptance', 'appetites', 0, 'category']],
        ['category-reserved', ['acceptance', 'appetites', 2, 'category']],
      ],
    ],
    [
      'an appetite for a key that no object takes over, among known categories',
      { ...base, impactCategories: [], acceptance: { ...base.acceptance, appetites: [appetiteFor('__proto__')] } },
      [['category-reserved', ['acceptance', 'appetites', 0, 'category']]],
    ],
    ['a band to 0', withBand({ to: 0 }), [['probability-inverted', bandAt('from')]]],
    ['a probability of NaN', withBand({ to: Number.NaN }), [['invalid_type', bandAt('to')]]],
    ['an unknown kind of scoring', { ...base, scoring: { kind: 'mean' } }, [['invalid_union', ['scoring', 'kind']]]],
    ['a mistyped key', { ...base, levls: [] }, [['unrecognized_keys', []]]],
  ])('refuses %s', (_name, criteria, problems) => {
    expect(problemsOf(criteria)).toEqual(problems);
  });
});

describe('ScaleSchema', () => {
  it('accepts the owner of a border and refuses another word', () => {
    const levels = [{ id: 'rare', label: 'Rare' }];
    expect(ScaleSchema.parse({ levels, borderBelongsTo: 'lower' }).borderBelongsTo).toBe('lower');
    expect(ScaleSchema.parse({ levels, borderBelongsTo: 'higher' }).borderBelongsTo).toBe('higher');
    expect(ScaleSchema.safeParse({ levels, borderBelongsTo: 'both' }).success).toBe(false);
  });
});

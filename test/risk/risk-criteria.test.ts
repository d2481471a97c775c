import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../src/fixtures/make-risk-criteria.ts';
import { checkRiskCriteria, riskCriteriaPresets, RiskCriteriaSchema, ScaleSchema } from '../../src/risk/index.ts';

type Problem = [code: string, path: PropertyKey[]];

function problemsOf(criteria: unknown): Problem[] {
  const { error } = RiskCriteriaSchema.safeParse(criteria);
  return (error?.issues ?? []).map(({ code, path, ...issue }) => {
    const params = 'params' in issue ? issue.params : undefined;
    return [typeof params?.['code'] === 'string' ? params['code'] : code, path];
  });
}

const base = makeRiskCriteria();
const [low, medium] = base.levels;
const product = (...bands: [level: string, from: number][]): unknown => ({
  ...base,
  scoring: { kind: 'product', bands: bands.map(([level, from]) => ({ level, from })) },
});
const sum = (from: number): unknown => ({ ...base, scoring: { kind: 'sum', bands: [{ level: 'low', from }] } });
const grid = (...rows: string[][]): unknown => ({ ...base, scoring: { kind: 'matrix', grid: rows } });
const row = ['low', 'low', 'medium', 'high', 'critical'];
const accepting = (acceptance: object): unknown => ({
  ...base,
  acceptance: { automaticUpTo: 'low', approvals: [], ...acceptance },
});
const withBand = (probability: object): unknown => ({
  ...base,
  likelihood: { levels: [{ id: 'rare', label: 'Rare', probability }, ...base.likelihood.levels.slice(1)] },
});

function bandAt(key: 'from' | 'to'): PropertyKey[] {
  return ['likelihood', 'levels', 0, 'probability', key];
}

describe('RiskCriteriaSchema', () => {
  it.each(Object.entries(riskCriteriaPresets))('accepts the preset %s, which has its own key as id', (id, preset) => {
    expect(RiskCriteriaSchema.parse(preset)).toEqual(preset);
    expect(preset.id).toBe(id);
  });

  it('accepts what contradicts nothing', () => {
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
      accepting({ approvals: [{ upTo: 'awful', role: 'CISO' }] }),
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
    ['a band to 0', withBand({ to: 0 }), [['probability-inverted', bandAt('from')]]],
    ['a probability of NaN', withBand({ to: Number.NaN }), [['invalid_type', bandAt('to')]]],
    ['an unknown kind of scoring', { ...base, scoring: { kind: 'mean' } }, [['invalid_union', ['scoring', 'kind']]]],
    ['a mistyped key', { ...base, levls: [] }, [['unrecognized_keys', []]]],
  ])('refuses %s', (_name, criteria, problems) => {
    expect(problemsOf(criteria)).toEqual(problems);
  });

  it.each([
    [{ ...base, levels: [...base.levels, low] }, 'The level "low" is listed more than once.'],
    [{ ...base, reviewEvery: [{ level: 'awful', every: 'P1Y' }] }, 'The criteria have no level of risk "awful".'],
    [grid(row), 'The grid must have a row for each of the 5 likelihoods, got 1 rows.'],
    [grid(row, row, row, row, ['low']), 'The row must have a cell for each of the 5 impacts, got 1 cells.'],
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
  ])('says what is wrong: %#', (criteria, message) => {
    expect(RiskCriteriaSchema.safeParse(criteria).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('calls a grid of any size of the wrong shape one problem', () => {
    const rows = Array.from({ length: 40_000 }, () => ['awful', 'awful', 'awful', 'awful', 'awful']);
    expect(problemsOf(grid(...rows))).toEqual([['grid-rows', ['scoring', 'grid']]]);
    const long = Array.from({ length: 200_000 }, () => 'awful');
    expect(problemsOf(grid(row, row, long, row, row))).toEqual([['grid-columns', ['scoring', 'grid', 2]]]);
  });

  it('answers hostile sizes without delay', () => {
    const many = Array.from({ length: 100_000 }, () => ({ level: 'low', every: 'P1Y' }));
    expect(problemsOf({ ...base, reviewEvery: many }).length).toBeGreaterThan(0);
  });
});

describe('ScaleSchema', () => {
  it('says which neighbour owns a border', () => {
    const levels = [{ id: 'rare', label: 'Rare' }];
    expect(ScaleSchema.parse({ levels, borderBelongsTo: 'lower' }).borderBelongsTo).toBe('lower');
    expect(ScaleSchema.parse({ levels, borderBelongsTo: 'higher' }).borderBelongsTo).toBe('higher');
    expect(ScaleSchema.safeParse({ levels, borderBelongsTo: 'both' }).success).toBe(false);
  });
});

describe('riskCriteriaPresets', () => {
  it('have a source unless they are plain products', () => {
    const unsourced = Object.values(riskCriteriaPresets).filter(({ source }) => source === undefined);
    expect(unsourced.map(({ id }) => id)).toEqual(['product5x5', 'product4x4', 'product3x3']);
  });

  it('are sound but for what their documentation says', () => {
    const found = Object.entries(riskCriteriaPresets).flatMap(([id, preset]) =>
      checkRiskCriteria(preset).map(({ code, message }) => [id, code, message]),
    );
    expect(found).toEqual([
      [
        'nist80030',
        'risk-criteria-rows-identical',
        'The likelihoods high and very-high give the same level for every impact.',
      ],
      [
        'iso27001ToolboxConstants',
        'risk-criteria-level-jump',
        'likely with severe gives critical, more than one level above the medium of possible with it.',
      ],
      [
        'iso27001ToolboxConstants',
        'risk-criteria-level-jump',
        'almost-certain with major gives critical, more than one level above the medium of moderate with it.',
      ],
    ]);
  });
});

import { informationSecurityProperties } from '../standard/control-attributes.ts';
import type { AcceptanceCriteria } from './acceptance-criteria.ts';
import type { ImpactCategory, LevelReview, RiskLevel } from './risk-criteria.ts';
import type { RiskScoring } from './risk-scoring.ts';
import type { Scale } from './scale.ts';

/**
 * Why criteria contradict themselves.
 *
 * @internal
 */
export interface CriteriaProblem {
  readonly path: readonly (string | number)[];
  readonly code:
    | 'level-duplicate'
    | 'level-unknown'
    | 'grid-rows'
    | 'grid-columns'
    | 'bands-start-wrong'
    | 'bands-out-of-order'
    | 'category-duplicate'
    | 'category-unknown';
}

interface CriteriaParts {
  readonly likelihood: Scale;
  readonly impact: Scale;
  readonly impactCategories?: readonly ImpactCategory[];
  readonly levels: readonly RiskLevel[];
  readonly scoring: RiskScoring;
  readonly acceptance: AcceptanceCriteria;
  readonly reviewEvery?: string | readonly LevelReview[];
}

/**
 * Lists what contradicts itself across the fields of risk criteria, for the schema.
 *
 * @internal
 */
export function criteriaProblems(criteria: CriteriaParts): readonly CriteriaProblem[] {
  const { likelihood, impact, impactCategories, levels, scoring, acceptance, reviewEvery = [] } = criteria;
  const known = new Set(levels.map(({ id }) => id));
  const categories = impactCategories?.map(({ id }) => id);
  const reviews = typeof reviewEvery === 'string' ? [] : reviewEvery;
  return [
    ...repeated(likelihood.levels, ['likelihood', 'levels'], 'level-duplicate'),
    ...repeated(impact.levels, ['impact', 'levels'], 'level-duplicate'),
    ...repeated(levels, ['levels'], 'level-duplicate'),
    ...repeated(impactCategories ?? [], ['impactCategories'], 'category-duplicate'),
    ...(scoring.kind === 'matrix' ? gridShape(scoring.grid, likelihood, impact) : bandOrder(scoring)),
    ...levelUses(scoring, acceptance, reviews)
      .filter(({ level }) => !known.has(level))
      .map(({ path }) => unknown(path)),
    ...appetiteProblems(acceptance, categories && new Set([...informationSecurityProperties, ...categories])),
    ...repeatedValues(reviews.map(({ level }) => level)).map((index) => duplicate(['reviewEvery', index, 'level'])),
  ];
}

function unknown(path: readonly (string | number)[]): CriteriaProblem {
  return { path, code: 'level-unknown' };
}

function duplicate(path: readonly (string | number)[]): CriteriaProblem {
  return { path, code: 'level-duplicate' };
}

function repeatedValues(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function repeated(
  items: readonly { readonly id: string }[],
  path: readonly string[],
  code: 'level-duplicate' | 'category-duplicate',
): readonly CriteriaProblem[] {
  return repeatedValues(items.map(({ id }) => id)).map((index) => ({ path: [...path, index, 'id'], code }));
}

function gridShape(grid: readonly (readonly string[])[], likelihood: Scale, impact: Scale): readonly CriteriaProblem[] {
  const path = ['scoring', 'grid'];
  if (grid.length !== likelihood.levels.length) return [{ path, code: 'grid-rows' }];
  return grid.flatMap((row, index) =>
    row.length === impact.levels.length ? [] : [{ path: [...path, index], code: 'grid-columns' as const }],
  );
}

function bandOrder({ kind, bands }: Exclude<RiskScoring, { kind: 'matrix' }>): readonly CriteriaProblem[] {
  const smallest = kind === 'product' ? 1 : 2;
  return bands.flatMap(({ from }, index): CriteriaProblem[] => {
    const path = ['scoring', 'bands', index, 'from'];
    const previous = bands[index - 1];
    if (previous === undefined) return from === smallest ? [] : [{ path, code: 'bands-start-wrong' }];
    return from > previous.from ? [] : [{ path, code: 'bands-out-of-order' }];
  });
}

interface LevelUse {
  readonly level: string;
  readonly path: readonly (string | number)[];
}

function levelUses(
  scoring: RiskScoring,
  acceptance: AcceptanceCriteria,
  reviews: readonly LevelReview[],
): readonly LevelUse[] {
  const scored =
    scoring.kind === 'matrix'
      ? scoring.grid.flatMap((row, l) => row.map((level, i) => ({ level, path: ['scoring', 'grid', l, i] })))
      : scoring.bands.map(({ level }, index) => ({ level, path: ['scoring', 'bands', index, 'level'] }));
  return [
    ...scored,
    ...limitUses(acceptance, ['acceptance']),
    ...(acceptance.appetites ?? []).flatMap((appetite, index) =>
      limitUses(appetite, ['acceptance', 'appetites', index]),
    ),
    ...reviews.map(({ level }, index) => ({ level, path: ['reviewEvery', index, 'level'] })),
  ];
}

function limitUses(
  { automaticUpTo, approvals }: Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>,
  path: readonly (string | number)[],
): readonly LevelUse[] {
  return [
    ...(automaticUpTo === null ? [] : [{ level: automaticUpTo, path: [...path, 'automaticUpTo'] }]),
    ...approvals.map(({ upTo }, index) => ({ level: upTo, path: [...path, 'approvals', index, 'upTo'] })),
  ];
}

function appetiteProblems(
  { appetites = [] }: AcceptanceCriteria,
  known: ReadonlySet<string> | undefined,
): readonly CriteriaProblem[] {
  const categories = appetites.map(({ category }) => category);
  const twice = new Set(repeatedValues(categories));
  return categories.flatMap((category, index): CriteriaProblem[] => {
    const path = ['acceptance', 'appetites', index, 'category'];
    if (twice.has(index)) return [{ path, code: 'category-duplicate' }];
    return known === undefined || known.has(category) ? [] : [{ path, code: 'category-unknown' }];
  });
}

import { issueOf, type OwnIssue } from '../../core/findings/refusal.ts';
import type { FindingParam, PlaceOf } from '../../core/findings/finding.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import type { AcceptanceCriteria } from './acceptance-criteria.ts';
import type { ImpactCategory, LevelReview, RiskLevel } from './risk-criteria.ts';
import type { RiskScoring } from './risk-scoring.ts';
import type { Scale } from './scale.ts';

const messages = {
  'level-duplicate': 'The level "{level}" is listed more than once.',
  'level-unknown': 'The criteria have no level of risk "{level}".',
  'grid-rows': 'The grid must have a row for each of the {expected} likelihoods, got {actual}.',
  'grid-columns': 'The row must have a cell for each of the {expected} impacts, got {actual}.',
  'bands-start-wrong': 'The first band must begin at {expected}, the smallest {kind}, got {actual}.',
  'bands-out-of-order': 'The band must begin above {previous}, where the one before it begins, got {actual}.',
  'category-duplicate': 'The category "{category}" is listed more than once.',
  'category-unknown': 'The criteria have no category of impact "{category}".',
  'category-reserved': 'The id "{category}" is taken; a category of your own needs another.',
  'probability-on-impact': 'A scale of impact has no {field}; only likelihoods stand for probabilities.',
} as const;

type ProblemCode = keyof typeof messages;

/**
 * Why criteria contradict themselves, as the issue of the schema.
 *
 * @internal
 */
export interface CriteriaProblem extends OwnIssue<ProblemCode> {
  readonly path: readonly (string | number)[];
}

type BandScoring = Exclude<RiskScoring, { kind: 'matrix' }>;

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
  const reviewed = typeof reviewEvery === 'string' ? [] : reviewUses(reviewEvery);
  return [
    ...repeatedLevels(likelihood.levels, ['likelihood', 'levels']),
    ...repeatedLevels(impact.levels, ['impact', 'levels']),
    ...repeatedLevels(levels, ['levels']),
    ...probabilitiesOnImpact(impact),
    ...ownCategoryProblems(categories ?? []),
    ...(scoring.kind === 'matrix'
      ? gridProblems(scoring.grid, likelihood, impact, known)
      : [...bandOrder(scoring), ...unknownLevels(bandUses(scoring), known)]),
    ...unknownLevels(limitUses(acceptance, ['acceptance']), known),
    ...unknownLevels(appetiteUses(acceptance), known),
    ...appetiteProblems(acceptance, categories && new Set([...informationSecurityProperties, ...categories])),
    ...unknownLevels(reviewed, known),
    ...repeatedUses(reviewed),
  ];
}

function problem<Code extends ProblemCode>(
  path: readonly (string | number)[],
  code: Code,
  values: Readonly<Record<PlaceOf<(typeof messages)[Code]>, FindingParam>>,
): CriteriaProblem {
  return { ...issueOf(messages, code, values), path };
}

function repeatedLevels(
  levels: readonly { readonly id: string }[],
  path: readonly string[],
): readonly CriteriaProblem[] {
  return repeatedUses(levels.map(({ id }, index) => ({ level: id, path: [...path, index, 'id'] })));
}

/** A scale has the same shape on both sides, but probabilities say how likely something is. */
function probabilitiesOnImpact({ levels, borderBelongsTo }: Scale): readonly CriteriaProblem[] {
  const onLevels = levels.flatMap(({ probability }, index) =>
    probability === undefined ? [] : [{ path: ['impact', 'levels', index], field: 'probability' }],
  );
  const onScale = borderBelongsTo === undefined ? [] : [{ path: ['impact'], field: 'borderBelongsTo' }];
  return [...onLevels, ...onScale].map(({ path, field }) =>
    problem([...path, field], 'probability-on-impact', { field }),
  );
}

/** An impact has its levels under the ids of categories, and no object takes over this key. */
const keyOfNoObject = '__proto__';

/** The three properties are categories without being listed. */
const reservedCategories: ReadonlySet<string> = new Set([...informationSecurityProperties, keyOfNoObject]);

function ownCategoryProblems(categories: readonly string[]): readonly CriteriaProblem[] {
  const twice = duplicateIndexes(categories);
  return categories.flatMap((category, index) => {
    const path = ['impactCategories', index, 'id'];
    if (reservedCategories.has(category)) return [problem(path, 'category-reserved', { category })];
    return twice.has(index) ? [problem(path, 'category-duplicate', { category })] : [];
  });
}

/** The problems of a grid; a grid or a row of the wrong length is one problem, whatever else is in it. */
function gridProblems(
  grid: readonly (readonly string[])[],
  likelihood: Scale,
  impact: Scale,
  known: ReadonlySet<string>,
): readonly CriteriaProblem[] {
  const path = ['scoring', 'grid'];
  const [rows, columns] = [likelihood.levels.length, impact.levels.length];
  if (grid.length !== rows) return [problem(path, 'grid-rows', { expected: rows, actual: grid.length })];
  return grid.flatMap((row, l) => {
    if (row.length !== columns) {
      return [problem([...path, l], 'grid-columns', { expected: columns, actual: row.length })];
    }
    return unknownLevels(
      row.map((level, i) => ({ level, path: [...path, l, i] })),
      known,
    );
  });
}

function bandOrder({ kind, bands }: BandScoring): readonly CriteriaProblem[] {
  const smallest = kind === 'product' ? 1 : 2;
  return bands.flatMap(({ from }, index): CriteriaProblem[] => {
    const path = ['scoring', 'bands', index, 'from'];
    const previous = bands[index - 1];
    if (previous === undefined) {
      return from === smallest ? [] : [problem(path, 'bands-start-wrong', { expected: smallest, kind, actual: from })];
    }
    if (from > previous.from) return [];
    return [problem(path, 'bands-out-of-order', { previous: previous.from, actual: from })];
  });
}

interface LevelUse {
  readonly level: string;
  readonly path: readonly (string | number)[];
}

function unknownLevels(uses: readonly LevelUse[], known: ReadonlySet<string>): readonly CriteriaProblem[] {
  return uses
    .filter(({ level }) => !known.has(level))
    .map(({ level, path }) => problem(path, 'level-unknown', { level }));
}

function repeatedUses(uses: readonly LevelUse[]): readonly CriteriaProblem[] {
  const twice = duplicateIndexes(uses.map(({ level }) => level));
  return uses.flatMap(({ level, path }, index) =>
    twice.has(index) ? [problem(path, 'level-duplicate', { level })] : [],
  );
}

function bandUses({ bands }: BandScoring): readonly LevelUse[] {
  return bands.map(({ level }, index) => ({ level, path: ['scoring', 'bands', index, 'level'] }));
}

function appetiteUses({ appetites = [] }: AcceptanceCriteria): readonly LevelUse[] {
  return appetites.flatMap((appetite, index) => limitUses(appetite, ['acceptance', 'appetites', index]));
}

function reviewUses(reviews: readonly LevelReview[]): readonly LevelUse[] {
  return reviews.map(({ level }, index) => ({ level, path: ['reviewEvery', index, 'level'] }));
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
  const twice = duplicateIndexes(categories);
  return categories.flatMap((category, index): CriteriaProblem[] => {
    const path = ['acceptance', 'appetites', index, 'category'];
    if (category === keyOfNoObject) return [problem(path, 'category-reserved', { category })];
    if (twice.has(index)) return [problem(path, 'category-duplicate', { category })];
    return known === undefined || known.has(category) ? [] : [problem(path, 'category-unknown', { category })];
  });
}

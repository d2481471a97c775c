import type { RecordRule, Refuse } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import type { AcceptanceCriteria } from './acceptance-criteria.ts';
import type { ImpactCategory } from './impact-category.ts';
import type { LevelReview, RiskLevel } from './risk-level.ts';
import type { RiskScoring } from './risk-scoring.ts';
import type { Scale } from './scale.ts';

/** The fields of risk criteria that the rules compare. */
interface ComparedFields {
  readonly likelihood: Scale;
  readonly impact: Scale;
  readonly impactCategories?: readonly ImpactCategory[];
  readonly impactCombination?: 'highest' | 'sum' | 'mean';
  readonly levels: readonly RiskLevel[];
  readonly scoring: RiskScoring;
  readonly acceptance: AcceptanceCriteria;
  readonly reviewEvery?: string | readonly LevelReview[];
}

type Path = readonly (string | number)[];

/**
 * The contradictions across fields for which the schema refuses risk criteria.
 *
 * @internal
 */
export function criteriaRules(refuse: Refuse<ComparedFields>): readonly RecordRule[] {
  return [
    refuse('level-duplicate', {
      of: ['likelihood', 'impact', 'levels', 'reviewEvery'],
      message: 'The level "{level}" is listed more than once.',
      each: ({ likelihood, impact, levels, reviewEvery }) =>
        [
          levelUses(likelihood.levels, ['likelihood', 'levels']),
          levelUses(impact.levels, ['impact', 'levels']),
          levelUses(levels, ['levels']),
          reviewUses(reviewEvery),
        ].flatMap(repeated),
    }),
    refuse('probability-on-impact', {
      of: ['impact'],
      message: 'A scale of impact has no {field}; only likelihoods stand for probabilities.',
      each: ({ impact: { levels, borderBelongsTo } }) => [
        ...levels.flatMap(({ probability }, index) =>
          probability === undefined ? [] : [onImpact(['levels', index], 'probability')],
        ),
        ...(borderBelongsTo === undefined ? [] : [onImpact([], 'borderBelongsTo')]),
      ],
    }),
    refuse('category-reserved', {
      of: ['impactCategories', 'acceptance'],
      message: 'The id "{category}" is taken; a category of your own needs another.',
      each: ({ impactCategories, acceptance }) => [
        ...categoryUses(impactCategories).filter(({ values }) => reservedCategories.has(values.category)),
        ...appetiteCategories(acceptance).filter(({ values }) => values.category === keyOfNoObject),
      ],
    }),
    refuse('category-duplicate', {
      of: ['impactCategories', 'acceptance'],
      message: 'The category "{category}" is listed more than once.',
      each: ({ impactCategories, acceptance }) => [
        ...repeatedCategories(categoryUses(impactCategories), reservedCategories),
        ...repeatedCategories(appetiteCategories(acceptance), new Set([keyOfNoObject])),
      ],
    }),
    refuse('appetite-duplicate', {
      of: ['acceptance'],
      message: 'The {kind} "{scope}" has limits of its own more than once.',
      each: ({ acceptance }) =>
        (['asset', 'unit'] as const).flatMap((kind) => {
          const uses = appetiteScopes(acceptance, kind);
          const duplicates = duplicateIndexes(uses.map(({ scope }) => scope));
          return uses.flatMap(({ path, scope }, index) =>
            duplicates.has(index) ? [{ path, values: { kind, scope } }] : [],
          );
        }),
    }),
    refuse('combination-without-bands', {
      of: ['impactCombination', 'scoring'],
      message: 'A grid has no column for the {combination} of levels; it needs bands over a product or a sum.',
      each: ({ impactCombination: combination, scoring }) =>
        isCombined(combination) && scoring.kind === 'matrix'
          ? [{ path: ['impactCombination'], values: { combination } }]
          : [],
    }),
    refuse('combination-with-appetite', {
      of: ['impactCombination', 'acceptance'],
      message:
        'The category "{category}" cannot have limits of its own where the impact is the {combination} of levels.',
      each: ({ impactCombination: combination, acceptance }) =>
        isCombined(combination)
          ? appetiteCategories(acceptance).map(({ path, values }) => ({ path, values: { ...values, combination } }))
          : [],
    }),
    refuse('grid-rows', {
      of: ['scoring', 'likelihood'],
      message: 'The grid must have a row for each of the {expected} likelihoods, got {actual}.',
      each: ({ scoring, likelihood }) => {
        const [expected, actual] = [likelihood.levels.length, gridOf(scoring)?.length];
        if (actual === undefined || actual === expected) return [];
        return [{ path: ['scoring', 'grid'], values: { expected, actual } }];
      },
    }),
    refuse('grid-columns', {
      of: ['scoring', 'likelihood', 'impact'],
      message: 'The row must have a cell for each of the {expected} impacts, got {actual}.',
      each: ({ scoring, likelihood, impact }) => {
        const expected = impact.levels.length;
        return comparableRows(scoring, likelihood).flatMap((row, index) =>
          row.length === expected
            ? []
            : [{ path: ['scoring', 'grid', index], values: { expected, actual: row.length } }],
        );
      },
    }),
    refuse('bands-start-wrong', {
      of: ['scoring', 'impactCombination', 'impactCategories'],
      message: 'The first band must begin at {expected}, the smallest {kind}, got {actual}.',
      each: ({ scoring, impactCombination, impactCategories = [] }) => {
        const { kind } = scoring;
        const lowest = kind === 'sum' ? 2 : 1;
        // Added levels begin higher; the number of categories is certain only where there are none besides the three properties.
        const isThree = impactCombination === 'sum' && impactCategories.length === 0;
        const expected = isThree ? lowest + informationSecurityProperties.length - 1 : lowest;
        return bandsOf(scoring)
          .slice(0, 1)
          .filter(({ from }) => from < lowest || from > expected)
          .map(({ from }) => ({ path: ['scoring', 'bands', 0, 'from'], values: { expected, kind, actual: from } }));
      },
    }),
    refuse('bands-out-of-order', {
      of: ['scoring'],
      message: 'The band must begin above {previous}, where the one before it begins, got {actual}.',
      each: ({ scoring }) =>
        bandsOf(scoring).flatMap(({ from: actual }, index, bands) => {
          const previous = bands[index - 1]?.from;
          if (previous === undefined || actual > previous) return [];
          return [{ path: ['scoring', 'bands', index, 'from'], values: { previous, actual } }];
        }),
    }),
    refuse('level-unknown', {
      of: ['levels', 'scoring', 'acceptance', 'reviewEvery', 'likelihood', 'impact'],
      message: 'The criteria have no level of risk "{level}".',
      each: ({ levels, scoring, acceptance, reviewEvery, likelihood, impact }) => {
        const known = new Set(levels.map(({ id }) => id));
        return [
          ...cellUses(comparableRows(scoring, likelihood), impact),
          ...bandsOf(scoring).map(({ level }, index) => use(level, ['scoring', 'bands', index, 'level'])),
          ...limitUses(acceptance, ['acceptance']),
          ...(acceptance.appetites ?? []).flatMap((appetite, index) =>
            limitUses(appetite, ['acceptance', 'appetites', index]),
          ),
          ...reviewUses(reviewEvery),
        ].filter(({ values }) => !known.has(values.level));
      },
    }),
    refuse('category-unknown', {
      of: ['impactCategories', 'acceptance'],
      message: 'The criteria have no category of impact "{category}".',
      each: ({ impactCategories, acceptance }) => {
        if (impactCategories === undefined) return [];
        const known = new Set([...reservedCategories, ...impactCategories.map(({ id }) => id)]);
        return appetiteCategories(acceptance).filter(({ values }) => !known.has(values.category));
      },
    }),
  ];
}

interface LevelUse {
  readonly path: Path;
  readonly values: { readonly level: string };
}

function use(level: string, path: Path): LevelUse {
  return { path, values: { level } };
}

function levelUses(levels: readonly { readonly id: string }[], path: Path): readonly LevelUse[] {
  return levels.map(({ id }, index) => use(id, [...path, index, 'id']));
}

function reviewUses(reviewEvery: ComparedFields['reviewEvery'] = []): readonly LevelUse[] {
  if (typeof reviewEvery === 'string') return [];
  return reviewEvery.map(({ level }, index) => use(level, ['reviewEvery', index, 'level']));
}

function cellUses(rows: readonly (readonly string[])[], { levels }: Scale): readonly LevelUse[] {
  return rows.flatMap((row, l) =>
    row.length === levels.length ? row.map((level, i) => use(level, ['scoring', 'grid', l, i])) : [],
  );
}

function limitUses(
  { automaticUpTo, approvals }: Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>,
  path: Path,
): readonly LevelUse[] {
  return [
    ...(automaticUpTo === null ? [] : [use(automaticUpTo, [...path, 'automaticUpTo'])]),
    ...approvals.map(({ upTo }, index) => use(upTo, [...path, 'approvals', index, 'upTo'])),
  ];
}

function repeated(uses: readonly LevelUse[]): readonly LevelUse[] {
  const duplicates = duplicateIndexes(uses.map(({ values }) => values.level));
  return uses.filter((_, index) => duplicates.has(index));
}

function onImpact(path: Path, field: string): { readonly path: Path; readonly values: { readonly field: string } } {
  return { path: ['impact', ...path, field], values: { field } };
}

/** An impact has its levels under the ids of categories, and an object cannot hold this key. */
const keyOfNoObject = '__proto__';

/** The three properties are categories without being listed. */
const reservedCategories: ReadonlySet<string> = new Set([...informationSecurityProperties, keyOfNoObject]);

interface CategoryUse {
  readonly path: Path;
  readonly values: { readonly category: string };
}

function categoryUses(categories: ComparedFields['impactCategories'] = []): readonly CategoryUse[] {
  return categories.map(({ id }, index) => ({ path: ['impactCategories', index, 'id'], values: { category: id } }));
}

function appetiteCategories(acceptance: AcceptanceCriteria): readonly CategoryUse[] {
  return appetiteScopes(acceptance, 'category').map(({ path, scope: category }) => ({ path, values: { category } }));
}

interface ScopeUse {
  readonly path: Path;
  readonly scope: string;
}

function appetiteScopes(
  { appetites = [] }: AcceptanceCriteria,
  kind: 'category' | 'asset' | 'unit',
): readonly ScopeUse[] {
  return appetites.flatMap(({ [kind]: scope }, index) =>
    scope === undefined ? [] : [{ path: ['acceptance', 'appetites', index, kind], scope }],
  );
}

function isCombined(combination: ComparedFields['impactCombination']): combination is 'sum' | 'mean' {
  return combination === 'sum' || combination === 'mean';
}

function repeatedCategories(uses: readonly CategoryUse[], except: ReadonlySet<string>): readonly CategoryUse[] {
  const duplicates = duplicateIndexes(uses.map(({ values }) => values.category));
  return uses.filter(({ values }, index) => duplicates.has(index) && !except.has(values.category));
}

function gridOf(scoring: RiskScoring): readonly (readonly string[])[] | undefined {
  return scoring.kind === 'matrix' ? scoring.grid : undefined;
}

/** The rows of a grid that has one for each likelihood; a grid of another height is one problem, whatever else is in it. */
function comparableRows(scoring: RiskScoring, { levels }: Scale): readonly (readonly string[])[] {
  const grid = gridOf(scoring);
  return grid?.length === levels.length ? grid : [];
}

function bandsOf(scoring: RiskScoring): readonly { readonly level: string; readonly from: number }[] {
  return scoring.kind === 'matrix' ? [] : scoring.bands;
}

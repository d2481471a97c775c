import { shownValue } from '../../core/findings/quotation.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { categoryLevels, isByCategory, isCategory } from '../scoring/impact-categories.ts';
import { isLevelAlone, type RiskScore, type ScoredFields, scoreOrNull, tryScore } from '../scoring/try-score.ts';

/** The level of the new criteria that replaces each level of the old ones, by id. */
export interface LevelMapping {
  /** Ids of the old levels of likelihood to ids of the new ones. */
  readonly likelihood: Readonly<Record<string, string>>;
  /** Ids of the old levels of impact to ids of the new ones. */
  readonly impact: Readonly<Record<string, string>>;
  /** Ids of the old levels of risk to ids of the new ones, for analyses that have a level alone. */
  readonly level?: Readonly<Record<string, string>>;
}

/** A level that has no counterpart in the new criteria. */
export interface UnmappedLevel {
  /** The scale, or the level of risk. */
  readonly parameter: 'likelihood' | 'impact' | 'level';
  /** The category of impact; null when there is none. */
  readonly category: string | null;
  /** The id of the old level; empty where the analysis has none. */
  readonly level: string;
  /**
   * The reason: the mapping has no entry, the new criteria do not have the level or the category of impact, or they combine a category in
   * which the analysis has no level.
   */
  readonly reason:
    'not-in-mapping' | 'not-in-new-criteria' | 'category-not-in-new-criteria' | 'category-not-in-analysis';
}

/** The result of rescaling one analysis. */
export interface RescaledLevels {
  /**
   * Whether the level keeps its id, changes, cannot be mapped, or had no score under the old criteria; or whether the analysis was made
   * under other criteria than the old ones and stays as it is.
   */
  readonly outcome: 'unchanged' | 'moved' | 'unmapped' | 'unplaced' | 'other-criteria';
  /** The score under the old criteria; null when unplaced or made under other criteria. */
  readonly before: RiskScore | null;
  /** The score under the new criteria; null when unmapped, unplaced or made under criteria that are neither the old nor the new ones. */
  readonly after: RiskScore | null;
  /** The levels that cannot be mapped; empty unless unmapped. */
  readonly unmapped: readonly UnmappedLevel[];
}

/**
 * The result of rescaling one analysis, and the analysis in levels of the new criteria; unchanged where it has none.
 *
 * @internal
 */
export interface RescaledAnalysis<Analysis> {
  readonly result: RescaledLevels;
  readonly analysis: Analysis;
}

/**
 * Rescales one analysis to other criteria, or names the reason for which it cannot.
 *
 * @internal
 */
export function rescaleAnalysis<Analysis extends Pick<RiskAnalysis, 'likelihood' | 'impact' | 'level' | 'criteria'>>(
  analysis: Analysis,
  { from, to, mapping }: { readonly from: RiskCriteria; readonly to: RiskCriteria; readonly mapping: LevelMapping },
): RescaledAnalysis<Analysis> {
  const kept = { before: null, after: null, unmapped: [] };
  if (analysis.criteria !== undefined && analysis.criteria !== from.id) {
    // An analysis in the new levels is done; the mapping does not cover levels of third criteria.
    const after = analysis.criteria === to.id ? scoreOrNull(analysis, to) : null;
    return { result: { ...kept, outcome: 'other-criteria', after }, analysis };
  }
  const scored = tryScore(analysis, from);
  if ('problem' in scored) return { result: { ...kept, outcome: 'unplaced' }, analysis };
  const before = scored.score;
  const { levels, unmapped } = mapLevels(analysis, from, to, mapping);
  if (unmapped.length > 0) return { result: { outcome: 'unmapped', before, after: null, unmapped }, analysis };
  const rescored = tryScore(levels, to);
  if ('problem' in rescored) {
    const { parameter, category, value } = rescored.problem;
    if (parameter === 'criteria') throw new RangeError(`to must have a level for each pair, got ${shownValue(value)}`);
    const missing = { parameter: 'impact', category, level: '', reason: 'category-not-in-analysis' } as const;
    return { result: { outcome: 'unmapped', before, after: null, unmapped: [missing] }, analysis };
  }
  const after = rescored.score;
  const outcome = after.level === before.level ? 'unchanged' : 'moved';
  return { result: { outcome, before, after, unmapped }, analysis: { ...analysis, ...levels, criteria: to.id } };
}

function mapLevels(
  analysis: Pick<RiskAnalysis, 'likelihood' | 'impact' | 'level'>,
  from: RiskCriteria,
  to: RiskCriteria,
  mapping: LevelMapping,
): { readonly levels: ScoredFields; readonly unmapped: readonly UnmappedLevel[] } {
  const unmapped: UnmappedLevel[] = [];
  const map = (
    parameter: UnmappedLevel['parameter'],
    level: LevelReference | undefined,
    category: string | null = null,
  ): string => {
    const id = typeof level === 'number' ? String(scaleOf(from, parameter)[level - 1]?.id) : String(level);
    const mappingOf = mapping[parameter] ?? {};
    const mapped = Object.hasOwn(mappingOf, id) ? mappingOf[id] : undefined;
    const reason = unmappedReason(parameter, category, mapped, to);
    if (reason !== undefined) unmapped.push({ parameter, category, level: id, reason });
    return mapped ?? id;
  };
  const { likelihood, impact, level } = analysis;
  if (isLevelAlone(analysis)) return { levels: { level: map('level', level) }, unmapped };
  const levels = {
    likelihood: map('likelihood', likelihood),
    impact: isByCategory(impact)
      ? Object.fromEntries(
          categoryLevels(impact).map(([category, inCategory]) => [category, map('impact', inCategory, category)]),
        )
      : map('impact', impact),
  };
  return { levels, unmapped };
}

function scaleOf(criteria: RiskCriteria, parameter: UnmappedLevel['parameter']): readonly { readonly id: string }[] {
  return parameter === 'level' ? criteria.levels : criteria[parameter].levels;
}

function unmappedReason(
  parameter: UnmappedLevel['parameter'],
  category: string | null,
  mapped: string | undefined,
  to: RiskCriteria,
): UnmappedLevel['reason'] | undefined {
  if (category !== null && !isCategory(to, category)) return 'category-not-in-new-criteria';
  if (mapped === undefined) return 'not-in-mapping';
  return scaleOf(to, parameter).some(({ id }) => id === mapped) ? undefined : 'not-in-new-criteria';
}

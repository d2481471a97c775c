import type { Impact } from '../analysis/impact.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { RiskScoring } from '../criteria/risk-scoring.ts';
import { categoryLevels, isByCategory, isCategory } from './impact-categories.ts';

/** The values that give one level. */
export interface ScoreBand {
  /** The smallest value, inclusive. */
  readonly from: number;
  /** The largest value, inclusive; null for the last band. */
  readonly through: number | null;
}

/** The derivation of a score. */
export interface ScoreExplanation {
  /** The method. */
  readonly scoring: RiskScoring['kind'];
  /** The rank of the likelihood, from 1. */
  readonly likelihoodRank: number;
  /** The rank of the impact that counted, from 1. */
  readonly impactRank: number;
  /** The categories of impact that had this highest rank; empty when the impact was one level. */
  readonly decidedBy: readonly string[];
  /** The band of the value; null for a grid. */
  readonly band: ScoreBand | null;
}

/** The level of a risk, with its reasons. */
export interface RiskScore {
  /** The id of the level. */
  readonly level: string;
  /** The rank of the level, from 1 for the lowest. */
  readonly rank: number;
  /** The product or the sum of the ranks, for ordering only, because ranks are ordinal; null for a grid. */
  readonly value: number | null;
  /** The id of the level of likelihood. */
  readonly likelihood: string;
  /** The id of the level of impact that counted. */
  readonly impact: string;
  /** The derivation. */
  readonly explanation: ScoreExplanation;
}

/** The reason for which levels cannot be scored. */
export interface ScoreProblem {
  /** The part that is wrong; `criteria` when they have no level for the pair, which their schema refuses. */
  readonly parameter: 'likelihood' | 'impact' | 'criteria';
  /** The category of impact concerned; null when there is none. */
  readonly category: string | null;
  /** The level or category as given. */
  readonly value: LevelReference;
  /** The problem; an impact without a category is `'category-unknown'`, too. */
  readonly reason: 'level-unknown' | 'category-unknown';
}

/**
 * A score, or the reason for which there is none.
 *
 * @internal
 */
export type ScoreResult = { readonly score: RiskScore } | { readonly problem: ScoreProblem };

/**
 * Decides the level of a risk where it can. No other function decides a level.
 *
 * @internal
 */
export function tryScore(
  { likelihood, impact }: Pick<RiskAnalysis, 'likelihood' | 'impact'>,
  criteria: RiskCriteria,
): ScoreResult {
  const likelihoodRank = rankOf(criteria.likelihood.levels, likelihood);
  const likelihoodLevel = criteria.likelihood.levels[likelihoodRank - 1];
  if (likelihoodLevel === undefined) return unscored('likelihood', likelihood);
  const highest = highestImpact(impact, criteria);
  if ('problem' in highest) return highest;
  const { impactRank, decidedBy } = highest;
  const { value, level, band } = lookUp(criteria.scoring, likelihoodRank, impactRank);
  const rank = criteria.levels.findIndex(({ id }) => id === level) + 1;
  const riskLevel = criteria.levels[rank - 1];
  if (riskLevel === undefined) return unscored('criteria', level ?? `${likelihoodRank},${impactRank}`);
  const explanation = { scoring: criteria.scoring.kind, likelihoodRank, impactRank, decidedBy, band };
  return {
    score: { level: riskLevel.id, rank, value, likelihood: likelihoodLevel.id, impact: highest.id, explanation },
  };
}

/**
 * Decides the level of a risk; null where it cannot.
 *
 * @internal
 */
export function scoreOrNull(
  levels: Pick<RiskAnalysis, 'likelihood' | 'impact'>,
  criteria: RiskCriteria,
): RiskScore | null {
  const result = tryScore(levels, criteria);
  return 'score' in result ? result.score : null;
}

/**
 * Prepares the scoring of many risks. Risks of the same two levels share one score, which bounds the memory of a large register.
 *
 * @internal
 */
export function prepareScoring(
  criteria: RiskCriteria,
): (levels: Pick<RiskAnalysis, 'likelihood' | 'impact'>) => ScoreResult {
  const results = new Map<LevelReference, Map<LevelReference, ScoreResult>>();
  return (levels) => {
    const { likelihood, impact } = levels;
    if (isByCategory(impact)) return tryScore(levels, criteria);
    const row = results.get(likelihood) ?? new Map<LevelReference, ScoreResult>();
    results.set(likelihood, row);
    const result = row.get(impact) ?? tryScore(levels, criteria);
    row.set(impact, result);
    return result;
  };
}

interface HighestImpact {
  readonly id: string;
  readonly impactRank: number;
  readonly decidedBy: readonly string[];
}

function highestImpact(impact: Impact, criteria: RiskCriteria): HighestImpact | { readonly problem: ScoreProblem } {
  const { levels } = criteria.impact;
  const impacts: readonly (readonly [string | null, LevelReference])[] = isByCategory(impact)
    ? categoryLevels(impact)
    : [[null, impact]];
  let impactRank = 0;
  let decidedBy: string[] = [];
  for (const [category, level] of impacts) {
    if (category !== null && !isCategory(criteria, category)) {
      return unscored('impact', category, category, 'category-unknown');
    }
    const rank = rankOf(levels, level);
    if (rank === 0) return unscored('impact', level, category);
    if (rank > impactRank) {
      impactRank = rank;
      decidedBy = [];
    }
    if (rank === impactRank && category !== null) decidedBy.push(category);
  }
  const level = levels[impactRank - 1];
  return level === undefined
    ? unscored('impact', '{}', null, 'category-unknown')
    : { id: level.id, impactRank, decidedBy };
}

interface LookedUp {
  readonly value: number | null;
  readonly level: string | undefined;
  readonly band: ScoreExplanation['band'];
}

function lookUp(scoring: RiskScoring, likelihoodRank: number, impactRank: number): LookedUp {
  if (scoring.kind === 'matrix') {
    return { value: null, level: scoring.grid[likelihoodRank - 1]?.[impactRank - 1], band: null };
  }
  const value = scoring.kind === 'product' ? likelihoodRank * impactRank : likelihoodRank + impactRank;
  const band = scoring.bands.findLast(({ from }) => from <= value);
  const next = scoring.bands.find(({ from }) => from > value);
  if (band === undefined) return { value, level: undefined, band: null };
  return { value, level: band.level, band: { from: band.from, through: next === undefined ? null : next.from - 1 } };
}

function rankOf(levels: readonly { readonly id: string }[], level: LevelReference): number {
  return levels.findIndex(({ id }, index) => level === id || level === index + 1) + 1;
}

function unscored(
  parameter: ScoreProblem['parameter'],
  value: LevelReference,
  category: string | null = null,
  reason: ScoreProblem['reason'] = 'level-unknown',
): { readonly problem: ScoreProblem } {
  return { problem: { parameter, category, value, reason } };
}

import { remember } from '../../core/records/references.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { RiskScoring } from '../criteria/risk-scoring.ts';
import { type CombinedImpact, combinedImpact, impactsOf } from './combine-impact.ts';
import { isByCategory } from './impact-categories.ts';
import { rankOf, type ScoreProblem, unscored } from './score-problem.ts';

/** The values that give one level. */
export interface ScoreBand {
  /** The smallest value, inclusive. */
  readonly from: number;
  /** The largest whole value, inclusive; null for the last band. */
  readonly through: number | null;
}

/** The derivation of a score. */
export interface ScoreExplanation {
  /** The method; `'level'` where the level is known alone. */
  readonly scoring: RiskScoring['kind'] | 'level';
  /** The rank of the likelihood, from 1; null where the level is known alone. */
  readonly likelihoodRank: number | null;
  /** The rank of the impact that counted, from 1, or the sum or mean of the ranks; null where the level is known alone. */
  readonly impactRank: number | null;
  /** The categories of impact that had the highest rank, or were combined; empty when the impact was one level. */
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
  /** The product or the sum of the ranks, for ordering only, because ranks are ordinal; null for a grid or a level known alone. */
  readonly value: number | null;
  /** The id of the level of likelihood; null where the level is known alone. */
  readonly likelihood: string | null;
  /** The id of the level of impact that counted, or the sum or mean of the ranks in figures; null where the level is known alone. */
  readonly impact: string | null;
  /** The derivation. */
  readonly explanation: ScoreExplanation;
}

/**
 * A score, or the reason for which there is none.
 *
 * @internal
 */
export type ScoreResult = { readonly score: RiskScore } | { readonly problem: ScoreProblem };

/**
 * The parts of an analysis that give its level.
 *
 * @internal
 */
export type ScoredFields = { readonly [Field in 'likelihood' | 'impact' | 'level']?: RiskAnalysis[Field] | undefined };

/**
 * Decides the level of a risk where it can. No other function decides a level.
 *
 * @internal
 */
export function tryScore({ likelihood, impact, level }: ScoredFields, criteria: RiskCriteria): ScoreResult {
  if (isLevelAlone({ likelihood, impact, level })) return scoreOfLevel(level as string, criteria);
  const likelihoodRank = rankOf(criteria.likelihood.levels, likelihood);
  const likelihoodLevel = criteria.likelihood.levels[likelihoodRank - 1];
  if (likelihoodLevel === undefined) return unscored('likelihood', likelihood);
  const impactOfAll = combinedImpact(impact, criteria);
  if ('problem' in impactOfAll) return impactOfAll;
  return scoreOfPair({ id: likelihoodLevel.id, rank: likelihoodRank }, impactOfAll, criteria);
}

/**
 * Reports whether an analysis has the level of risk alone.
 *
 * @internal
 */
export function isLevelAlone({ likelihood, impact, level }: ScoredFields): boolean {
  return likelihood === undefined && impact === undefined && level !== undefined;
}

/**
 * Decides the level of a risk; null where it cannot.
 *
 * @internal
 */
export function scoreOrNull(levels: ScoredFields, criteria: RiskCriteria): RiskScore | null {
  const result = tryScore(levels, criteria);
  return 'score' in result ? result.score : null;
}

/**
 * Scores every pair of likelihood and impact, as `[likelihood][impact]`, lowest first both ways. The criteria may lack a level for
 * a pair, which their schema refuses. An impact that is a sum or mean has a column for each whole value, and for others that occur.
 *
 * @internal
 */
export function scoreGrid(criteria: RiskCriteria, occurring: readonly number[] = []): readonly (readonly GridCell[])[] {
  const impacts = impactsOf(criteria, occurring);
  return criteria.likelihood.levels.map(({ id }, index) =>
    impacts.map((impact) => {
      const result = scoreOfPair({ id, rank: index + 1 }, impact, criteria);
      return { likelihood: id, impact: impact.id, impactRank: impact.rank, result };
    }),
  );
}

/**
 * A pair of likelihood and impact with its score, where the criteria have a level for it.
 *
 * @internal
 */
export interface GridCell {
  readonly likelihood: string;
  readonly impact: string;
  readonly impactRank: number;
  readonly result: ScoreResult;
}

/**
 * Prepares the scoring of many risks. Risks of the same two levels share one score, which bounds the memory of a large register.
 *
 * @internal
 */
export function prepareScoring(criteria: RiskCriteria): (levels: ScoredFields) => ScoreResult {
  const likelihoodsOf = remember((impact: LevelReference | undefined) =>
    remember((likelihood: LevelReference | undefined) => tryScore({ likelihood, impact }, criteria)),
  );
  const scoreOfKnown = remember((level: string) => scoreOfLevel(level, criteria));
  return (levels) => {
    if (isLevelAlone(levels)) return scoreOfKnown(levels.level as string);
    const { likelihood, impact } = levels;
    return isByCategory(impact) ? tryScore(levels, criteria) : likelihoodsOf(impact)(likelihood);
  };
}

function scoreOfLevel(level: string, { levels }: RiskCriteria): ScoreResult {
  const rank = levels.findIndex(({ id }) => id === level) + 1;
  if (rank === 0) return unscored('level', level);
  const explanation = { scoring: 'level', likelihoodRank: null, impactRank: null, decidedBy: [], band: null } as const;
  return { score: { level, rank, value: null, likelihood: null, impact: null, explanation } };
}

function scoreOfPair(
  likelihood: { readonly id: string; readonly rank: number },
  impact: CombinedImpact,
  { scoring, levels }: RiskCriteria,
): ScoreResult {
  const { value, level, band } = lookUp(scoring, likelihood.rank, impact);
  const rank = levels.findIndex(({ id }) => id === level) + 1;
  const riskLevel = levels[rank - 1];
  if (riskLevel === undefined) return unscored('criteria', level ?? `${likelihood.rank},${impact.rank}`);
  const explanation = {
    scoring: scoring.kind,
    likelihoodRank: likelihood.rank,
    impactRank: impact.rank,
    decidedBy: impact.decidedBy,
    band,
  };
  return { score: { level: riskLevel.id, rank, value, likelihood: likelihood.id, impact: impact.id, explanation } };
}

interface LookedUp {
  readonly value: number | null;
  readonly level: string | undefined;
  readonly band: ScoreExplanation['band'];
}

function lookUp(scoring: RiskScoring, likelihoodRank: number, { rank }: CombinedImpact): LookedUp {
  if (scoring.kind === 'matrix') {
    return { value: null, level: scoring.grid[likelihoodRank - 1]?.[rank - 1], band: null };
  }
  const value = withoutRest(scoring.kind === 'product' ? likelihoodRank * rank : likelihoodRank + rank);
  const band = scoring.bands.findLast(({ from }) => from <= value);
  const next = scoring.bands.find(({ from }) => from > value);
  if (band === undefined) return { value, level: undefined, band: null };
  return { value, level: band.level, band: { from: band.from, through: next === undefined ? null : next.from - 1 } };
}

/** A mean such as 7/3 times 3 is a whole number, which the border of a band may be. */
function withoutRest(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}

import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import { categoryLevels, type ImpactLevels } from './impact-levels.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskScoring } from '../criteria/risk-scoring.ts';

/** A record or a level by its id. */
export interface Identified {
  /** The id. */
  readonly id: string;
}

/** What a score needs of a scale; `Scale` fits. */
export interface ScoringScale {
  /** The levels, lowest first. */
  readonly levels: readonly Identified[];
}

/** The values that give one level. */
export interface ScoreBand {
  /** The smallest value, inclusive. */
  readonly from: number;
  /** The largest value, inclusive; null for the last band. */
  readonly through: number | null;
}

/** What a score needs of the criteria; `RiskCriteria` fits. */
export interface ScoringCriteria {
  /** The scale of likelihood, lowest first. */
  readonly likelihood: ScoringScale;
  /** The scale of impact, lowest first. */
  readonly impact: ScoringScale;
  /** The categories of impact besides confidentiality, integrity and availability; any category may be used when absent. */
  readonly impactCategories?: readonly Identified[] | undefined;
  /** The levels of risk, lowest first. */
  readonly levels: readonly Identified[];
  /** How likelihood and impact give a level. */
  readonly scoring: RiskScoring;
}

/** How likely a risk is and what it would do, in levels of the criteria. */
export interface RiskLevels {
  /** The likelihood, by id or by rank from 1. */
  readonly likelihood: LevelReference;
  /** The impact, by id or by rank from 1, or by category, of which the highest counts. */
  readonly impact: ImpactLevels;
}

/** How a score came about. */
export interface ScoreExplanation {
  /** The method: looked up in the grid, or by bands over the product or the sum of the ranks. */
  readonly scoring: RiskScoring['kind'];
  /** The rank of the likelihood, from 1. */
  readonly likelihoodRank: number;
  /** The rank of the impact that counted, from 1. */
  readonly impactRank: number;
  /** The categories of impact that had this highest rank; empty when the impact was one level. */
  readonly decidedBy: readonly string[];
  /** The band the value fell into; null for a grid. */
  readonly band: ScoreBand | null;
}

/** The level of a risk, with its reasons. */
export interface RiskScore {
  /** The id of the level. */
  readonly level: string;
  /** The rank of the level, from 1 for the lowest. */
  readonly rank: number;
  /** The product or the sum of the ranks; null for a grid. Good for ordering only: ranks are ordinal. */
  readonly value: number | null;
  /** The id of the level of likelihood. */
  readonly likelihood: string;
  /** The id of the level of impact that counted. */
  readonly impact: string;
  /** How the score came about. */
  readonly explanation: ScoreExplanation;
}

/** Why levels cannot be scored. */
export interface ScoreProblem {
  /** What is wrong: `criteria` when they have no level for the pair, which parsed criteria always have. */
  readonly parameter: 'likelihood' | 'impact' | 'criteria';
  /** The category of impact concerned; null when there is none. */
  readonly category: string | null;
  /** The level or category as given. */
  readonly value: LevelReference;
  /** What is wrong with it; an impact that names no category is `'category-unknown'`, too. */
  readonly reason: 'level-unknown' | 'category-unknown';
}

/**
 * A score, or why there is none.
 *
 * @internal
 */
export type ScoreReading = { readonly score: RiskScore } | { readonly problem: ScoreProblem };

const properties: readonly string[] = informationSecurityProperties;

/**
 * Decides the level of a risk, or says why it cannot. The only place where a level is decided.
 *
 * @internal
 */
export function readScore(criteria: ScoringCriteria, { likelihood, impact }: RiskLevels): ScoreReading {
  const likelihoodRank = rankOf(criteria.likelihood.levels, likelihood);
  const likelihoodLevel = criteria.likelihood.levels[likelihoodRank - 1];
  if (likelihoodLevel === undefined) return unscored('likelihood', likelihood);
  const highest = highestImpact(criteria, impact);
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

interface HighestImpact {
  readonly id: string;
  readonly impactRank: number;
  readonly decidedBy: readonly string[];
}

function highestImpact(
  criteria: ScoringCriteria,
  impact: ImpactLevels,
): HighestImpact | { readonly problem: ScoreProblem } {
  const { levels } = criteria.impact;
  const impacts: readonly (readonly [string | null, LevelReference])[] =
    impact && typeof impact === 'object' ? categoryLevels(impact) : [[null, impact]];
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

function rankOf(levels: readonly Identified[], level: LevelReference): number {
  return levels.findIndex(({ id }, index) => level === id || level === index + 1) + 1;
}

/**
 * Tells whether impacts may be on a category under the criteria.
 *
 * @internal
 */
export function isCategory({ impactCategories }: ScoringCriteria, category: string): boolean {
  return (
    impactCategories === undefined ||
    properties.includes(category) ||
    impactCategories.some(({ id }) => id === category)
  );
}

function unscored(
  parameter: ScoreProblem['parameter'],
  value: LevelReference,
  category: string | null = null,
  reason: ScoreProblem['reason'] = 'level-unknown',
): { readonly problem: ScoreProblem } {
  return { problem: { parameter, category, value, reason } };
}

import type { StagedRisk } from './basis-stage.ts';
import type { LevelReference } from './level-reference.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from './read-score.ts';
import type { RiskStage } from './risk-analysis.ts';
import { scoreOrNull } from './score-or-null.ts';

/** A risk with an id and its levels at some stages; `Risk` fits. */
export interface ScorableRisk extends StagedRisk<RiskLevels> {
  /** The id of the risk. */
  readonly id: string;
}

/**
 * Scores the risks of a register at a stage: null when a risk is not assessed there or its levels are not in the criteria. Risks with the
 * same two levels share one score, so that a large register costs little memory.
 *
 * @internal
 */
export function stageScorer(criteria: ScoringCriteria, stage: RiskStage): (risk: ScorableRisk) => RiskScore | null {
  const scores = new Map<LevelReference, Map<LevelReference, RiskScore | null>>();
  return ({ [stage]: levels }) => {
    if (levels === undefined) return null;
    const { likelihood, impact } = levels;
    if (typeof impact === 'object') return scoreOrNull(criteria, levels);
    const row = scores.get(likelihood) ?? new Map<LevelReference, RiskScore | null>();
    if (row.size === 0) scores.set(likelihood, row);
    const known = row.get(impact);
    if (known !== undefined) return known;
    const score = scoreOrNull(criteria, levels);
    row.set(impact, score);
    return score;
  };
}

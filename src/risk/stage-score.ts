import type { StagedRisk } from './basis-stage.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from './read-score.ts';
import type { RiskStage } from './risk-analysis.ts';
import { scoreOrNull } from './score-or-null.ts';

/** A risk with an id and its levels at some stages; `Risk` fits. */
export interface ScorableRisk extends StagedRisk<RiskLevels> {
  /** The id of the risk. */
  readonly id: string;
}

/**
 * The score of a risk at a stage; null when it is not assessed there or its levels are not in the criteria.
 *
 * @internal
 */
export function stageScore(criteria: ScoringCriteria, risk: ScorableRisk, stage: RiskStage): RiskScore | null {
  const levels = risk[stage];
  return levels === undefined ? null : scoreOrNull(criteria, levels);
}

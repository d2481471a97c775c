import type { StagedRisk } from './basis-stage.ts';
import { readScore, type RiskLevels, type RiskScore, type ScoringCriteria } from './read-score.ts';
import type { RiskStage } from './risk-analysis.ts';

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
  if (levels === undefined) return null;
  const read = readScore(criteria, levels);
  return 'score' in read ? read.score : null;
}

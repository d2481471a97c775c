import type { StagedRisk } from '../risks/basis-stage.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { scoreReader } from '../scoring/score-reader.ts';

/** A risk with an id and its levels at some stages; `Risk` fits. */
export interface ScorableRisk extends StagedRisk<RiskLevels> {
  /** The id of the risk. */
  readonly id: string;
}

/**
 * Scores the risks of a register at a stage: null when a risk is not assessed there or its levels are not in the criteria.
 *
 * @internal
 */
export function stageScorer(criteria: ScoringCriteria, stage: RiskStage): (risk: ScorableRisk) => RiskScore | null {
  const read = scoreReader(criteria);
  return ({ [stage]: levels }) => {
    const reading = levels && read(levels);
    return reading !== undefined && 'score' in reading ? reading.score : null;
  };
}

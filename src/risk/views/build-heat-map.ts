import type { ScoringCriteria } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { scoreRisk } from '../scoring/score-risk.ts';
import { type ScorableRisk, stageScorer } from './stage-scorer.ts';

/** A pair of likelihood and impact with the risks in it. */
export interface HeatMapCell {
  /** The id of the level of likelihood. */
  readonly likelihood: string;
  /** The id of the level of impact. */
  readonly impact: string;
  /** The id of the level of risk. */
  readonly level: string;
  /** The ids of the risks, in the order of the register. */
  readonly riskIds: readonly string[];
}

/** The risks of a register by likelihood and impact. */
export interface HeatMap {
  /** The cells as `cells[likelihood][impact]`, lowest first both ways. */
  readonly cells: readonly (readonly HeatMapCell[])[];
  /** The ids of the risks that are not assessed at the stage or whose levels are not in the criteria. */
  readonly unplaced: readonly string[];
  /** How many risks are in cells; with the unplaced ones all of the register. */
  readonly placed: number;
}

/**
 * Sorts the risks of a register into the cells of the criteria. An impact by category counts as the highest. Each risk is in exactly one
 * cell or unplaced.
 *
 * The `criteria` that an analysis names are not compared with these; `checkRiskRegister` finds analyses made under others.
 *
 * @param criteria - The risk criteria.
 * @param risks - The risks.
 * @param stage - The stage to show.
 * @returns A cell for each pair of likelihood and impact, and the unplaced risks.
 * @throws RangeError when the criteria have no level for a pair, which parsed criteria always have.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { buildHeatMap, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const map = buildHeatMap(riskCriteriaPresets.product5x5, [makeRisk({ id: 'R-1' }), makeRisk({ id: 'R-2' })], 'current');
 * map.cells[3]?.[3]; // => { likelihood: 'likely', impact: 'major', level: 'high', riskIds: ['R-1', 'R-2'] }
 * map.unplaced; // => []
 * ```
 */
export function buildHeatMap(criteria: ScoringCriteria, risks: readonly ScorableRisk[], stage: RiskStage): HeatMap {
  const cells = criteria.likelihood.levels.map((_row, l) =>
    criteria.impact.levels.map((_column, i) => {
      const { likelihood, impact, level } = scoreRisk(criteria, { likelihood: l + 1, impact: i + 1 });
      return { likelihood, impact, level, riskIds: [] as string[] };
    }),
  );
  const scoreOf = stageScorer(criteria, stage);
  const unplaced: string[] = [];
  for (const risk of risks) {
    const score = scoreOf(risk);
    if (score === null) unplaced.push(risk.id);
    else cells[score.explanation.likelihoodRank - 1]?.[score.explanation.impactRank - 1]?.riskIds.push(risk.id);
  }
  return { cells, unplaced, placed: risks.length - unplaced.length };
}

import type { RiskStage } from '../analysis/risk-stage.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { Risk } from '../risks/risk.ts';
import { scoreRisk } from '../scoring/score-risk.ts';
import { prepareStageScores } from './stage-scores.ts';

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
  /** The ids of the risks that are not assessed at the stage or whose levels the criteria do not have. */
  readonly unplaced: readonly string[];
  /** The number of risks in cells; with the unplaced ones, all risks of the register. */
  readonly placed: number;
}

/** The options of `buildHeatMap`. */
export interface BuildHeatMapOptions {
  /** The stage that the map shows. */
  readonly stage: RiskStage;
}

/**
 * Sorts the risks of a register into the cells of the criteria. An impact by category counts as the highest of its levels. Each risk is in
 * exactly one cell or unplaced.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param risks - The risks.
 * @param criteria - The risk criteria.
 * @param options - The stage.
 * @returns A cell for each pair of likelihood and impact, and the unplaced risks.
 * @throws RangeError when the criteria have no level for a pair, which their schema refuses.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { buildHeatMap, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const risks = [makeRisk({ id: 'R-1' }), makeRisk({ id: 'R-2' })];
 * const map = buildHeatMap(risks, riskCriteriaPresets.product5x5, { stage: 'current' });
 * map.cells[3]?.[3]; // => { likelihood: 'likely', impact: 'major', level: 'high', riskIds: ['R-1', 'R-2'] }
 * map.unplaced; // => []
 * ```
 */
export function buildHeatMap(
  risks: readonly Pick<Risk, RiskStage | 'id'>[],
  criteria: RiskCriteria,
  { stage }: BuildHeatMapOptions,
): HeatMap {
  const cells = criteria.likelihood.levels.map((_row, l) =>
    criteria.impact.levels.map((_column, i) => {
      const { likelihood, impact, level } = scoreRisk({ likelihood: l + 1, impact: i + 1 }, criteria);
      return { likelihood, impact, level, riskIds: [] as string[] };
    }),
  );
  const scoreOf = prepareStageScores(criteria, stage);
  const unplaced: string[] = [];
  for (const risk of risks) {
    const score = scoreOf(risk);
    if (score === null) unplaced.push(risk.id);
    else cells[score.explanation.likelihoodRank - 1]?.[score.explanation.impactRank - 1]?.riskIds.push(risk.id);
  }
  return { cells, unplaced, placed: risks.length - unplaced.length };
}

import { shownValue } from '../../core/findings/quotation.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { countedRisks } from '../risks/is-closed.ts';
import type { Risk } from '../risks/risk.ts';
import { type GridCell, scoreGrid } from '../scoring/try-score.ts';
import { prepareStageScores, requireView, type StageViewOptions, viewedRisks } from './stage-scores.ts';

/** A pair of likelihood and impact with the risks in it. */
export interface HeatMapCell {
  /** The id of the level of likelihood. */
  readonly likelihood: string;
  /** The id of the level of impact, or the sum or mean of the ranks in figures. */
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
  /** The ids of the risks that are not assessed at the stage, whose level is known alone, or whose levels the criteria do not have. */
  readonly unplaced: readonly string[];
  /** The number of risks in cells; with the unplaced ones, all risks of the register that count. */
  readonly placed: number;
}

/** The options of `buildHeatMap`. */
export interface BuildHeatMapOptions extends StageViewOptions {}

/**
 * Sorts the risks of a register into the cells of the criteria. Each risk that is not closed is in exactly one cell or unplaced; a risk whose
 * level is known alone is unplaced. Where the criteria combine categories by sum or mean, the columns are its whole values and others that occur.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param risks - The risks.
 * @param criteria - The risk criteria.
 * @param options - The stage that the map shows, and whether closed risks are on it.
 * @returns A cell for each pair of likelihood and impact, and the unplaced risks.
 * @throws RangeError when the criteria have no level for a pair, which their schema refuses, or a part of the input cannot be read.
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
  risks: readonly Pick<Risk, RiskStage | 'id' | 'closed'>[],
  criteria: RiskCriteria,
  options: BuildHeatMapOptions,
): HeatMap {
  requireView(criteria, options);
  requireReadable('risks', risks, viewedRisks);
  const scoreOf = prepareStageScores(criteria, options.stage);
  const counted = countedRisks(risks, options);
  const placed: { readonly id: string; readonly likelihoodRank: number; readonly impactRank: number }[] = [];
  const unplaced: string[] = [];
  for (const risk of counted) {
    const { likelihoodRank = null, impactRank = null } = scoreOf(risk)?.explanation ?? {};
    if (likelihoodRank === null || impactRank === null) unplaced.push(risk.id);
    else placed.push({ id: risk.id, likelihoodRank, impactRank });
  }
  const grid = scoreGrid(criteria, [...new Set(placed.map(({ impactRank }) => impactRank))]);
  const columns = new Map(grid[0]?.map(({ impactRank }, index) => [impactRank, index]));
  const cells = grid.map((row) => row.map(emptyCell));
  for (const { id, likelihoodRank, impactRank } of placed)
    cells[likelihoodRank - 1]?.[columns.get(impactRank) as number]?.riskIds.push(id);
  return { cells, unplaced, placed: placed.length };
}

function emptyCell({ likelihood, impact, result }: GridCell): HeatMapCell & { readonly riskIds: string[] } {
  if ('problem' in result)
    throw new RangeError(`criteria must have a level for each pair, got ${shownValue(result.problem.value)}`);
  return { likelihood, impact, level: result.score.level, riskIds: [] };
}

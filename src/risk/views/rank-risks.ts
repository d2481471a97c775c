import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { countedRisks } from '../risks/is-closed.ts';
import type { Risk } from '../risks/risk.ts';
import { compareSeverity } from '../scoring/compare-scores.ts';
import type { RiskScore } from '../scoring/try-score.ts';
import { prepareStageScores, requireView, type StageViewOptions, viewedRisks } from './stage-scores.ts';

/** A risk in its place of the ranking. */
export interface RankedRisk {
  /** The id of the risk. */
  readonly id: string;
  /** Its score; null when it is not assessed at the stage or the criteria do not have its levels. */
  readonly score: RiskScore | null;
}

/** The options of `rankRisks`. */
export interface RankRisksOptions extends StageViewOptions {}

/**
 * Ranks risks for treatment (6.1.2 e 2), highest first: by level, value, impact and likelihood, then by id. Risks without a score come last.
 * The order of the input makes no difference as long as ids are unique.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param risks - The risks.
 * @param criteria - The risk criteria.
 * @param options - The stage by which the risks are ranked, and whether closed risks are.
 * @returns Every risk that is not closed with its score, highest first.
 * @throws RangeError when a part of the risks, the criteria or the options cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { rankRisks, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const lower = { likelihood: 1, impact: 2, assessedOn: '2026-03-02' } as const;
 * const risks = [makeRisk({ id: 'R-1', current: lower }), makeRisk({ id: 'R-2' })];
 * const ranked = rankRisks(risks, riskCriteriaPresets.product5x5, { stage: 'current' });
 * ranked.map(({ id }) => id); // => ['R-2', 'R-1']
 * ```
 */
export function rankRisks(
  risks: readonly Pick<Risk, RiskStage | 'id' | 'closed'>[],
  criteria: RiskCriteria,
  options: RankRisksOptions,
): readonly RankedRisk[] {
  requireView(criteria, options);
  requireReadable('risks', risks, viewedRisks);
  const scoreOf = prepareStageScores(criteria, options.stage);
  return countedRisks(risks, options)
    .map((risk) => ({ id: risk.id, score: scoreOf(risk) }))
    .toSorted((a, b) => compareSeverity(b.score, a.score) || compareIds(a, b));
}

function compareIds(a: RankedRisk, b: RankedRisk): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

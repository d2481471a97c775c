import type { Finding } from '../../core/findings/finding.ts';
import { checkApprovalLimits } from './check-approval-limits.ts';
import { checkGrid } from './check-grid.ts';
import { checkProbabilities } from './check-probabilities.ts';
import type { EvaluationCriteria } from '../assessment/judge-score.ts';
import type { LikelihoodScale } from '../scoring/likelihood-for.ts';
import type { Identified } from '../scoring/read-score.ts';
import type { RiskFindingCode } from './risk-findings.ts';

/** What a check needs of criteria; `RiskCriteria` fits. */
export interface CheckableCriteria extends EvaluationCriteria, Identified {
  /** The scale of likelihood, lowest first. */
  readonly likelihood: LikelihoodScale;
}

/**
 * Finds what is unsound in risk criteria: results that would not be consistent, valid and comparable (6.1.2 b).
 *
 * Pairs of likelihood and impact that rank the wrong way round or leap over a level from one step to the next, levels and bands that no
 * risk can reach, neighbouring likelihoods or impacts that make no difference, approvals out of order, and probability bands that are
 * missing, leave a gap, overlap, fall where the levels rise, meet at a border that the scale gives to neither, or speak of different times
 * or of none.
 *
 * @param criteria - Criteria that `RiskCriteriaSchema` would accept.
 * @returns A finding for each defect, with its path in the criteria; empty when they are sound. Criteria without findings are monotone:
 *   a higher likelihood or impact never gives a lower level.
 *
 * @example
 * ```ts
 * import { checkRiskCriteria, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * checkRiskCriteria(riskCriteriaPresets.product5x5); // => []
 * const [finding] = checkRiskCriteria(riskCriteriaPresets.nist80030);
 * finding?.message; // => 'The likelihoods high and very-high give the same level for every impact.'
 * ```
 */
export function checkRiskCriteria(criteria: CheckableCriteria): readonly Finding<RiskFindingCode>[] {
  return [...checkGrid(criteria), ...checkApprovalLimits(criteria), ...checkProbabilities(criteria)];
}

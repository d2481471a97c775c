import type { FindingOf } from '../../core/findings/finding.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { checkApprovalLimits } from './check-approval-limits.ts';
import { checkGrid } from './check-grid.ts';
import { checkProbabilities } from './check-probabilities.ts';
import type { soundnessFindings } from './findings.ts';

type SoundnessFinding = FindingOf<typeof soundnessFindings>;

/**
 * Finds weaknesses of risk criteria that keep results from being consistent, valid and comparable (6.1.2 b).
 *
 * It finds pairs of likelihood and impact that give a lower level than their lower neighbours or skip a level, levels and bands that no risk
 * can reach, neighbouring likelihoods or impacts without a difference, and approvals out of order. It finds probability bands that are
 * missing, leave a gap, overlap, fall where the levels rise, meet at a border that is not assigned, or have different horizons or none.
 *
 * @param criteria - The risk criteria. They may be unvalidated: where they cannot be read, that is the only finding.
 * @returns A finding for each weakness, with its path in the criteria. In criteria without findings a higher likelihood or impact never
 *   gives a lower level.
 *
 * @example
 * ```ts
 * import { checkRiskCriteria, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * checkRiskCriteria(riskCriteriaPresets.product5x5); // => []
 * const [finding] = checkRiskCriteria(riskCriteriaPresets.nist80030);
 * finding?.message; // => 'The likelihoods "high" and "very-high" give the same level for every impact.'
 * ```
 */
export function checkRiskCriteria(criteria: RiskCriteria): readonly SoundnessFinding[] {
  const unreadable = unreadablePart(criteria, criteriaGuard);
  if (unreadable !== undefined) {
    const at = { subject: subjectAt('risk-criteria', criteria, ''), place: [] };
    return [reportUnreadable('risk-record-unreadable', at, unreadable)];
  }
  return [...checkGrid(criteria), ...checkApprovalLimits(criteria), ...checkProbabilities(criteria)];
}

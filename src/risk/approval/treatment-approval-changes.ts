import { approvedTreatment, type ApprovableRisk } from './approved-treatment.ts';
import { changedFields } from '../../core/approvals/approval-changes.ts';
import type { TreatmentApproval } from './treatment-approval.ts';

/**
 * Names what makes the approval of a treatment stale.
 *
 * @param approval - The approval.
 * @param risk - The risk as it is now.
 * @returns The fields of `approved` that no longer fit; empty when nothing changed.
 *
 * @example
 * ```ts
 * import { makeRisk, makeTreatmentApproval } from 'isms-kit/fixtures';
 * import { treatmentApprovalChanges } from 'isms-kit/risk';
 *
 * treatmentApprovalChanges(makeTreatmentApproval(), makeRisk({ owner: 'Someone else' })); // => ['owner']
 * ```
 */
export function treatmentApprovalChanges(
  approval: Pick<TreatmentApproval, 'approved'>,
  risk: ApprovableRisk,
): readonly string[] {
  return changedFields(approval.approved, approvedTreatment(risk));
}

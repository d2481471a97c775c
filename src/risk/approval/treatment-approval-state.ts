import { type CalendarDate, requireCalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import type { AcceptanceState } from './acceptance-state.ts';
import type { ApprovableRisk } from './approved-treatment.ts';
import { treatmentApprovalChanges } from './treatment-approval-changes.ts';
import type { TreatmentApproval } from './treatment-approval.ts';
import { validityOf } from './validity-of.ts';

/**
 * Tells whether the approval of a treatment still holds. It is stale when the options, controls, parties or actions of the treatment or the
 * owner of the risk differ from what was approved, also when an action is cancelled; that actions are begun or done leaves it valid.
 *
 * Whether it was made by then is not asked: before `approvedOn` an approval is `'valid'` unless it is stale. `checkRiskRegister` passes over
 * approvals made after the day in question.
 *
 * @param approval - The approval.
 * @param risk - The risk as it is now.
 * @param asOf - The day in question.
 * @returns `'stale'` when anything approved has changed, else `'expired'` from the day after `expiresOn`, else `'valid'`.
 * @throws RangeError when `asOf` or `approval.expiresOn` is no calendar date.
 *
 * @example
 * ```ts
 * import { makeRisk, makeTreatmentApproval } from 'isms-kit/fixtures';
 * import { treatmentApprovalState } from 'isms-kit/risk';
 *
 * treatmentApprovalState(makeTreatmentApproval(), makeRisk(), '2026-11-21'); // => 'valid'
 * treatmentApprovalState(makeTreatmentApproval(), makeRisk({ treatment: { option: 'retain' } }), '2026-11-21'); // => 'stale'
 * ```
 */
export function treatmentApprovalState(
  approval: Pick<TreatmentApproval, 'approved' | 'expiresOn'>,
  risk: ApprovableRisk,
  asOf: CalendarDate,
): AcceptanceState {
  requireCalendarDate('asOf', asOf);
  requireDates({ 'approval.expiresOn': approval.expiresOn });
  return validityOf(treatmentApprovalChanges(approval, risk), approval.expiresOn, asOf);
}

import { shownValue } from '../../core/findings/quotation.ts';
import { approveSnapshot } from '../../core/approvals/approve-snapshot.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { Signature } from '../../core/approvals/signature.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Risk } from '../risks/risk.ts';
import { requireApprovalOptions, requireWholeText } from './approval-guard.ts';
import { snapshotTreatment, treatedGuard } from './snapshot-treatment.ts';
import type { TreatmentApproval } from './treatment-approval.ts';

/** The options of `approveTreatment`. */
export interface ApproveTreatmentOptions {
  /** The id of the approval. */
  readonly id: string;
  /** The signatures, among them that of the risk owner. */
  readonly signatures: readonly Signature[];
  /** The last day on which it holds, inclusive; it holds until the treatment changes when absent. */
  readonly expiresOn?: CalendarDate;
}

/**
 * Approves the treatment plan of a risk (6.1.3 f): keeps a snapshot of it with its digest. Whether the risk owner has signed is for
 * `treatmentApprovalState` and `checkRiskRegister`; `acceptRisk` accepts the remaining risk.
 *
 * @param risk - The risk with its treatment.
 * @param options - The id, the signatures and the last day.
 * @returns The record, to be kept as documented information.
 * @throws RangeError when the treatment of `risk` is undecided or holds half of a surrogate pair, when there is no signature, when a date is
 *   not a calendar date, when it expires before its last signature, or when `id` or a name is empty.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { approveTreatment } from 'isms-kit/risk';
 *
 * const signatures = [{ by: 'Head of IT', on: '2026-03-02' }] as const;
 * approveTreatment(makeRisk(), { id: 'TA-1', signatures }).snapshot.controls; // => ['A.8.1', 'A.8.24']
 * ```
 */
export function approveTreatment(
  risk: Pick<Risk, 'id' | 'owner' | 'treatment'>,
  options: ApproveTreatmentOptions,
): TreatmentApproval {
  requireReadable('options', options, anObject({}));
  if (options.expiresOn !== undefined) requireCalendarDate('expiresOn', options.expiresOn);
  requireApprovalOptions(options);
  requireReadable('risk', risk, treatedGuard);
  if (risk.treatment.option === 'undecided')
    throw new RangeError(`risk must have a treatment that is decided, got ${shownValue(risk.id)}`);
  const snapshot = snapshotTreatment(risk);
  requireWholeText('risk', snapshot);
  const { id, signatures, expiresOn } = options;
  return { ...approveSnapshot(snapshot, { id, signatures, expiresOn }), risk: risk.id };
}

import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { requireTexts } from '../../core/approvals/approve-snapshot.ts';
import { approvedTreatment, type ApprovableRisk } from './approved-treatment.ts';
import { digestOf } from '../../core/approvals/digest-of.ts';
import type { TreatmentApproval } from './treatment-approval.ts';

/** Who approves a treatment, and for how long. */
export interface ApproveTreatmentOptions {
  /** The id of the approval. */
  readonly id: string;
  /** Who approves, written as the risk's owner is. */
  readonly approvedBy: string;
  /** The day of the approval. */
  readonly approvedOn: CalendarDate;
  /** The last day on which it holds; until the treatment changes when absent. */
  readonly expiresOn?: CalendarDate | undefined;
}

/**
 * Approves the treatment plan of a risk (6.1.3 f): freezes what is approved, with its digest. That it was the risk owner who approved is for
 * `checkRiskRegister`; accepting the risk that remains is `acceptRisk`.
 *
 * @param risk - The risk with its treatment.
 * @param options - Who approves it, on which day and until which day, inclusive.
 * @returns The record, to be kept as documented information.
 * @throws RangeError when the treatment of `risk` is undecided or holds half of a surrogate pair, when `approvedOn` or `expiresOn` is no
 *   calendar date, when it expires before it is approved, or when `id` or `approvedBy` is empty.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { approveTreatment } from 'isms-kit/risk';
 *
 * const approval = approveTreatment(makeRisk(), { id: 'TA-1', approvedBy: 'Head of IT', approvedOn: '2026-03-02' });
 * approval.approved.controls; // => ['A.8.1', 'A.8.24']
 * ```
 */
export function approveTreatment(risk: ApprovableRisk, options: ApproveTreatmentOptions): TreatmentApproval {
  const { id, approvedBy, approvedOn, expiresOn } = options;
  requireCalendarDate('approvedOn', approvedOn);
  if (expiresOn !== undefined) {
    requireCalendarDate('expiresOn', expiresOn);
    if (expiresOn < approvedOn)
      throw new RangeError(`expiresOn must not lie before approvedOn, got ${JSON.stringify(expiresOn)}`);
  }
  requireTexts({ id, approvedBy });
  if (risk.treatment.option === 'undecided')
    throw new RangeError(`risk must have a treatment that is decided, got ${JSON.stringify(risk.id)}`);
  const approved = approvedTreatment(risk);
  const limit = expiresOn === undefined ? {} : { expiresOn };
  return { id, risk: risk.id, approvedBy, approvedOn, ...limit, approved, digest: digestOf(approved) };
}

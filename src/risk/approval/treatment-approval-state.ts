import { approvalChanges } from '../../core/approvals/approval-changes.ts';
import { type ApprovalState, approvalState } from '../../core/approvals/approval-state.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { Risk } from '../risks/risk.ts';
import { approvalStateGuard } from './approval-guard.ts';
import { snapshotTreatment, treatedGuard } from './snapshot-treatment.ts';
import type { TreatmentApproval } from './treatment-approval.ts';

/** The options of `treatmentApprovalState`. */
export interface TreatmentApprovalStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/**
 * Lists the changes that make the approval of a treatment stale.
 *
 * @param approval - The approval.
 * @param risk - The risk as it is now.
 * @returns The changed fields of `snapshot`; empty when nothing changed.
 * @throws RangeError when a part of the approval or the risk cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk, makeTreatmentApproval } from 'isms-kit/fixtures';
 * import { treatmentApprovalChanges } from 'isms-kit/risk';
 *
 * treatmentApprovalChanges(makeTreatmentApproval(), makeRisk({ owner: 'CISO' })); // => ['owner']
 * ```
 */
export function treatmentApprovalChanges(
  approval: Pick<TreatmentApproval, 'snapshot'>,
  risk: Pick<Risk, 'id' | 'owner' | 'treatment'>,
): readonly string[] {
  requireReadable('approval', approval, anObject<TreatmentApproval>({ snapshot: anObject({}) }));
  requireReadable('risk', risk, treatedGuard);
  return approvalChanges(approval, snapshotTreatment(risk));
}

/**
 * Returns the state of the approval of a treatment on a day. It is stale when the options, controls, parties or actions of the treatment or
 * the owner of the risk differ from the snapshot, also when an action is cancelled. Actions that are begun or done leave it valid.
 *
 * @param approval - The approval.
 * @param risk - The risk as it is now.
 * @param options - The day in question.
 * @returns `'stale'` when the snapshot differs, else `'expired'` from the day after `expiresOn`, else `'incomplete'` until the risk owner has
 *   signed, else `'valid'`.
 * @throws RangeError when `asOf` or a date of the approval is not a calendar date, or another part of it or the risk cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk, makeTreatmentApproval } from 'isms-kit/fixtures';
 * import { treatmentApprovalState } from 'isms-kit/risk';
 *
 * const asOf = '2026-11-21';
 * treatmentApprovalState(makeTreatmentApproval(), makeRisk(), { asOf }); // => 'valid'
 * treatmentApprovalState(makeTreatmentApproval(), makeRisk({ treatment: { option: 'retain' } }), { asOf }); // => 'stale'
 * ```
 */
export function treatmentApprovalState(
  approval: Pick<TreatmentApproval, 'signatures' | 'expiresOn' | 'snapshot'>,
  risk: Pick<Risk, 'id' | 'owner' | 'treatment'>,
  options: TreatmentApprovalStateOptions,
): ApprovalState {
  requireReadable('options', options, anObject({}));
  const { asOf } = options;
  requireCalendarDate('asOf', asOf);
  requireReadable('approval', approval, approvalStateGuard);
  requireReadable('risk', risk, treatedGuard);
  const state = approvalState(approval, snapshotTreatment(risk), { asOf });
  return state === 'valid' && !isSignedBy(approval, risk.owner, asOf) ? 'incomplete' : state;
}

/**
 * Reports whether the risk owner, a person or a role, has signed by a day.
 *
 * @internal
 */
export function isSignedBy(
  { signatures }: Pick<TreatmentApproval, 'signatures'>,
  owner: string,
  asOf: CalendarDate,
): boolean {
  return signatures.some(({ by, role, on }) => on <= asOf && (by === owner || role === owner));
}

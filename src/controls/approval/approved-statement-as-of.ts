import { latestApproval } from '../../core/approvals/approval-state.ts';
import { lastSignedOn } from '../../core/approvals/missing-signatures.ts';
import type { Signature } from '../../core/approvals/signature.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import type { ApprovedStatement, StatementApproval } from './statement-approval.ts';

/** The options of `approvedStatementAsOf`. */
export interface ApprovedStatementAsOfOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

const signed = {
  id: aText,
  signatures: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<Signature>({ by: aText, role: /* @__PURE__ */ maybe(aText), on: aDate }),
  ),
  expiresOn: /* @__PURE__ */ maybe(aDate),
};

/**
 * The signatures of an approval.
 *
 * @internal
 */
export const signedGuard: Guard = /* @__PURE__ */ anObject<StatementApproval>(signed);

const approvalsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<StatementApproval>({ ...signed, snapshot: statementGuard }),
);

/**
 * Returns the statement that was in force on a day, as it was approved: the snapshot of the last approval that is signed by all its signatures
 * by then and has not expired.
 *
 * @param approvals - The approvals of the versions of one statement, in any order.
 * @param options - The day.
 * @returns The frozen statement; null when none was in force.
 * @throws RangeError when a part of an approval is unreadable, or `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { approvedStatementAsOf, approveStatement } from 'isms-kit/controls';
 * import { makeStatement } from 'isms-kit/fixtures';
 *
 * const approvals = [
 *   approveStatement(makeStatement(), { id: 'AP-1', signatures: [{ by: 'A. Roe', on: '2025-10-01' }] }),
 *   approveStatement(makeStatement({ version: '2.0' }), { id: 'AP-2', signatures: [{ by: 'A. Roe', on: '2026-10-01' }] }),
 * ];
 * approvedStatementAsOf(approvals, { asOf: '2026-09-30' })?.version; // => '1.0'
 * approvedStatementAsOf(approvals, { asOf: '2026-10-01' })?.version; // => '2.0'
 * approvedStatementAsOf(approvals, { asOf: '2025-09-30' }); // => null
 * ```
 */
export function approvedStatementAsOf(
  approvals: readonly StatementApproval[],
  options: ApprovedStatementAsOfOptions,
): ApprovedStatement | null {
  requireReadable('approvals', approvals, approvalsGuard);
  requireReadable('options', options, anObject<ApprovedStatementAsOfOptions>({}));
  const { asOf } = options;
  requireCalendarDate('asOf', asOf);
  const inForce = approvals.filter(({ signatures, expiresOn }) => {
    const signedOn = lastSignedOn(signatures);
    return signedOn !== undefined && signedOn <= asOf && (expiresOn === undefined || expiresOn >= asOf);
  });
  return latestApproval(inForce)?.snapshot ?? null;
}

import { type ApproveSnapshotOptions, approveSnapshot } from '../../core/approvals/approve-snapshot.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';
import { signedGuard } from './approved-statement-as-of.ts';
import type { ApprovedStatement, StatementApproval } from './statement-approval.ts';

/** The options of `approveStatement`. */
export interface ApproveStatementOptions extends ApproveSnapshotOptions {}

/**
 * Approves a version of the statement: freezes its content with its digest and the signatures. `approvalState` of `isms-kit/core` reports an
 * approval as stale once the statement has changed.
 *
 * @param statement - The statement.
 * @param options - The id, the signatures and the last day.
 * @returns The record, to be kept as documented information.
 * @throws RangeError when a part of the statement or of the options is unreadable, there is no signature, or the approval expires before its
 *   last signature.
 *
 * @example
 * ```ts
 * import { approveStatement, snapshotStatement } from 'isms-kit/controls';
 * import { approvalState } from 'isms-kit/core';
 * import { makeStatement } from 'isms-kit/fixtures';
 *
 * const signatures = [{ by: 'A. Roe', role: 'Managing director', on: '2026-10-01' }] as const;
 * const approval = approveStatement(makeStatement(), { id: 'AP-7', signatures });
 * approvalState(approval, snapshotStatement(makeStatement()), { asOf: '2026-11-21' }); // => 'valid'
 * approvalState(approval, snapshotStatement(makeStatement({ version: '2.0' })), { asOf: '2026-11-21' }); // => 'stale'
 * ```
 */
export function approveStatement(
  statement: StatementOfApplicability,
  options: ApproveStatementOptions,
): StatementApproval {
  const snapshot = snapshotStatement(statement);
  requireReadable('options', options, signedGuard);
  return approveSnapshot(snapshot, options);
}

/**
 * Returns the content of a statement that its approval freezes, to compare a later version with it.
 *
 * @param statement - The statement.
 * @returns All of it but `approvedBy` and `approvedOn`.
 * @throws RangeError when a part of the statement is unreadable.
 *
 * @example
 * ```ts
 * import { snapshotStatement } from 'isms-kit/controls';
 * import { makeStatement } from 'isms-kit/fixtures';
 *
 * Object.keys(snapshotStatement(makeStatement())); // => ['id', 'version', 'issuedOn', 'entries']
 * ```
 */
export function snapshotStatement(statement: StatementOfApplicability): ApprovedStatement {
  requireReadable('statement', statement, statementGuard);
  const { approvedBy: _approvedBy, approvedOn: _approvedOn, ...snapshot } = statement;
  return snapshot;
}

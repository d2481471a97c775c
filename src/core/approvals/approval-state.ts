import { aDate, anObject, maybe } from '../guards/guard.ts';
import { requireReadable } from '../guards/readable.ts';
import { approvalChanges } from './approval-changes.ts';
import type { Approval } from './approval.ts';
import {
  lastSignedOn,
  missingSignatures,
  type MissingSignaturesOptions,
  signaturesGuard,
} from './missing-signatures.ts';

/** The state of an approval: it holds, it lacks a signature, its time is over, or the approved content has changed. */
export type ApprovalState = 'valid' | 'incomplete' | 'expired' | 'stale';

/** The options of `approvalState`. */
export interface ApprovalStateOptions extends MissingSignaturesOptions {}

const approvalGuard = /* @__PURE__ */ anObject<Approval>({
  signatures: signaturesGuard,
  expiresOn: /* @__PURE__ */ maybe(aDate),
});

/**
 * Returns the state of an approval on a day.
 *
 * @param approval - The approval.
 * @param snapshot - The snapshot of the record as it is now.
 * @param options - The day in question, the roles that must sign, and the people who may not.
 * @returns `'stale'` when the approved content has changed, else `'expired'` from the day after `expiresOn`, else `'incomplete'` while a
 *   signature is missing, else `'valid'`.
 * @throws RangeError if a day is not a calendar date, or a requirement has no role or an unknown `sign`.
 *
 * @example
 * ```ts
 * import { approvalState, approveSnapshot } from 'isms-kit/core';
 *
 * const policy = { title: 'Access control policy', version: '2' };
 * const signatures = [{ by: 'A. Roe', role: 'CISO', on: '2026-03-02' }] as const;
 * const approval = approveSnapshot(policy, { id: 'AP-1', signatures, expiresOn: '2027-03-01' });
 * approvalState(approval, policy, { asOf: '2027-03-01' }); // => 'valid'
 * approvalState(approval, policy, { asOf: '2027-03-02' }); // => 'expired'
 * approvalState(approval, { ...policy, version: '3' }, { asOf: '2026-03-02' }); // => 'stale'
 * const required = [{ roles: ['CISO', 'CEO'], sign: 'all' }] as const;
 * approvalState(approval, policy, { asOf: '2026-03-02', required }); // => 'incomplete'
 * ```
 */
export function approvalState<Snapshot extends object>(
  approval: Pick<Approval<Snapshot>, 'signatures' | 'expiresOn' | 'snapshot'>,
  snapshot: NoInfer<Snapshot>,
  options: ApprovalStateOptions,
): ApprovalState {
  requireReadable('approval', approval, approvalGuard);
  const missing = missingSignatures(approval.signatures, options);
  if (approvalChanges(approval, snapshot).length > 0) return 'stale';
  if (approval.expiresOn !== undefined && options.asOf > approval.expiresOn) return 'expired';
  return missing.length > 0 ? 'incomplete' : 'valid';
}

/**
 * The approval signed last, of those of one day the one with the higher id, so that the order of the list makes no difference.
 *
 * @internal
 */
export function latestApproval<Signed extends Pick<Approval, 'id' | 'signatures'>>(
  approvals: readonly Signed[],
): Signed | undefined {
  let latest: Signed | undefined;
  for (const approval of approvals) if (latest === undefined || isLater(approval, latest)) latest = approval;
  return latest;
}

function isLater(a: Pick<Approval, 'id' | 'signatures'>, b: Pick<Approval, 'id' | 'signatures'>): boolean {
  const [onA = '', onB = ''] = [lastSignedOn(a.signatures), lastSignedOn(b.signatures)];
  return onA === onB ? a.id > b.id : onA > onB;
}

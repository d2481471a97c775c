import { approvalState, latestApproval } from '../../core/approvals/approval-state.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { changedFields } from '../../core/approvals/approval-changes.ts';
import { snapshotTreatment } from '../approval/snapshot-treatment.ts';
import { isSignedBy } from '../approval/treatment-approval-state.ts';
import type { TreatmentApproval } from '../approval/treatment-approval.ts';
import type { RiskCheckContext, RiskCheckFinding } from './risk-check-context.ts';

/**
 * Checks that the owner has approved the treatment of a risk, where one is planned.
 *
 * @internal
 */
export function checkTreatmentApprovals(
  { risk, asOf, effect, report }: RiskCheckContext,
  approvals: readonly TreatmentApproval[],
): readonly RiskCheckFinding[] {
  if (!effect.treats) return [];
  const path = ['treatment'];
  const snapshot = snapshotTreatment(risk);
  const made = approvals.filter(({ signatures }) => signatures.some(({ on }) => on <= asOf));
  const holding = made.filter((approval) => approvalState(approval, snapshot, { asOf }) === 'valid');
  const own = made.filter((approval) => isSignedBy(approval, risk.owner, asOf));
  if (holding.some((approval) => own.includes(approval))) return [];
  if (own.length === 0 && holding.length > 0) {
    const approvedBy = sortedUnique(holding.flatMap(({ signatures }) => signatures.map(({ by }) => by)));
    return [report('risk-approval-not-by-owner', path, { risk: risk.id, approvedBy, owner: risk.owner })];
  }
  const latest = latestApproval(own.length > 0 ? own : made);
  if (latest === undefined) return [report('risk-approval-missing', path, { risk: risk.id })];
  const { id, expiresOn } = latest;
  const changed = changedFields(latest.snapshot, snapshot);
  const about = { risk: risk.id, approval: id };
  if (expiresOn === undefined || changed.length > 0)
    return [report('risk-approval-stale', path, { ...about, changed })];
  return [report('risk-approval-expired', path, { ...about, expiresOn })];
}

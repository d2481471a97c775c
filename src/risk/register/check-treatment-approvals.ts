import type { Finding } from '../../core/findings/finding.ts';
import { latestRecord } from '../approval/latest-record.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { treatmentApprovalChanges } from '../approval/treatment-approval-changes.ts';
import { treatmentApprovalState } from '../approval/treatment-approval-state.ts';
import type { TreatmentApproval } from '../approval/treatment-approval.ts';

/**
 * Checks that the owner has approved the treatment of a risk, where one is planned.
 *
 * @internal
 */
export function checkTreatmentApprovals(
  { risk, asOf, effect, report }: RiskUnderCheck,
  approvals: readonly TreatmentApproval[],
): readonly Finding<RiskFindingCode>[] {
  if (!effect.treats) return [];
  const path = ['treatment'];
  const owner = risk.owner ?? '';
  const owned = { ...risk, owner };
  const made = approvals.filter(({ approvedOn }) => approvedOn <= asOf);
  const valid = made.filter((approval) => treatmentApprovalState(approval, owned, asOf) === 'valid');
  if (valid.some(({ approvedBy }) => approvedBy === owner)) return [];
  const own = made.filter(({ approvedBy }) => approvedBy === owner);
  if (own.length === 0 && valid.length > 0) {
    const approvedBy = sortedUnique(valid.map((approval) => approval.approvedBy));
    return [report('risk-approval-not-by-owner', path, { risk: risk.id, approvedBy, owner })];
  }
  const latest = latestRecord(own.length > 0 ? own : made);
  if (latest === undefined) return [report('risk-approval-missing', path, { risk: risk.id })];
  const { id, expiresOn } = latest;
  const changed = treatmentApprovalChanges(latest, owned);
  const about = { risk: risk.id, approval: id };
  if (expiresOn === undefined || changed.length > 0)
    return [report('risk-approval-stale', path, { ...about, changed })];
  return [report('risk-approval-expired', path, { ...about, expiresOn })];
}

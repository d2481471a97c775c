import type { Finding } from '../core/report-finding.ts';
import { acceptanceChanges } from './acceptance-changes.ts';
import { acceptanceState } from './acceptance-state.ts';
import { latestRecord } from './latest-record.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';
import type { RiskFindingCode } from './risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import type { RiskVerdict } from './judge-score.ts';
import { sortedUnique } from './sorted-unique.ts';

/**
 * Checks that a risk that needs somebody's acceptance has it: the risk is retained, or what remains after treatment is assessed.
 *
 * @internal
 */
export function checkAcceptances(
  checked: RiskUnderCheck,
  acceptances: readonly RiskAcceptance[],
): readonly Finding<RiskFindingCode>[] {
  const { risk, criteria, asOf, assessment, parts, effect, report } = checked;
  const { stage, decision, verdicts } = assessment;
  const stays = parts.options.includes('retain') || (stage === 'residual' && effect.treats);
  if (stage === null || decision !== 'needs-approval' || !stays) return [];
  const path = [stage];
  const owned = { ...risk, owner: risk.owner ?? '' };
  const made = acceptances.filter(({ approvedOn }) => approvedOn <= asOf);
  const valid = made.filter((acceptance) => acceptanceState(acceptance, owned, criteria, asOf) === 'valid');
  const needed = verdicts.filter((verdict) => verdict.decision === 'needs-approval');
  const unmet = needed.find(({ approvers }) => !valid.some((acceptance) => approvers.includes(roleOf(acceptance))));
  if (unmet === undefined) return [];
  const role = roleFor(unmet);
  const own = made.filter((acceptance) => unmet.approvers.includes(roleOf(acceptance)));
  const uncalled = valid.filter(
    (acceptance) => !needed.some(({ approvers }) => approvers.includes(roleOf(acceptance))),
  );
  if (own.length === 0 && uncalled.length > 0) {
    return [
      report('risk-acceptance-role-wrong', path, {
        risk: risk.id,
        level: unmet.level,
        acceptedBy: sortedUnique(uncalled.map(roleOf)),
        role,
      }),
    ];
  }
  const latest = latestRecord(own.length > 0 || valid.length > 0 ? own : made);
  if (latest === undefined)
    return [report('risk-acceptance-missing', path, { risk: risk.id, level: unmet.level, role })];
  const changed = acceptanceChanges(latest, owned, criteria);
  const about = { risk: risk.id, acceptance: latest.id };
  if (changed.length > 0) return [report('risk-acceptance-stale', path, { ...about, changed })];
  return [report('risk-acceptance-expired', path, { ...about, expiresOn: latest.expiresOn })];
}

function roleOf({ role, approvedBy }: RiskAcceptance): string {
  return role ?? approvedBy;
}

function roleFor({ approvers }: RiskVerdict): string {
  return approvers.join(' or ');
}

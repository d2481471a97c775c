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
  const retains = parts.options.includes('retain');
  // What is retained besides other options is what they leave, which nobody can accept before it is assessed.
  const stays = stage === 'residual' ? retains || effect.treats : retains && !effect.treats;
  if (stage === null || decision !== 'needs-approval' || !stays) return [];
  const owned = { ...risk, owner: risk.owner ?? '' };
  const made = acceptances.filter(({ approvedOn }) => approvedOn <= asOf);
  const valid = made.filter((acceptance) => acceptanceState(acceptance, owned, criteria, asOf) === 'valid');
  const needed = verdicts.filter((verdict) => verdict.decision === 'needs-approval');
  const isMet = ({ approvers }: RiskVerdict): boolean =>
    valid.some((acceptance) => approvers.includes(roleOf(acceptance)));
  const uncalled = made.filter(
    (acceptance) =>
      !needed.some(({ approvers }) => approvers.includes(roleOf(acceptance))) &&
      acceptanceChanges(acceptance, owned, criteria).length === 0,
  );
  // The highest verdict comes first; an acceptance by the same roles covers those below it.
  const unmet = needed.filter(
    (verdict, index) => !isMet(verdict) && needed.findIndex((other) => roleFor(other) === roleFor(verdict)) === index,
  );
  const told = new Set<string>();
  return unmet.flatMap((verdict) => {
    const { level, approvers } = verdict;
    const own = made.filter((acceptance) => approvers.includes(roleOf(acceptance)));
    const about = { risk: risk.id, level, category: verdict.category ?? 'overall', role: roleFor(verdict) };
    if (own.length === 0 && uncalled.length > 0) {
      const acceptedBy = sortedUnique(uncalled.map(roleOf));
      return [report('risk-acceptance-role-wrong', [stage], { ...about, acceptedBy })];
    }
    const latest = latestRecord(own);
    if (latest === undefined) return [report('risk-acceptance-missing', [stage], about)];
    if (told.has(latest.id)) return [];
    told.add(latest.id);
    const changed = acceptanceChanges(latest, owned, criteria);
    const which = { risk: risk.id, acceptance: latest.id };
    if (changed.length > 0) return [report('risk-acceptance-stale', [stage], { ...which, changed })];
    return [report('risk-acceptance-expired', [stage], { ...which, expiresOn: latest.expiresOn })];
  });
}

function roleOf({ role, approvedBy }: RiskAcceptance): string {
  return role ?? approvedBy;
}

function roleFor({ approvers }: RiskVerdict): string {
  return approvers.join(' or ');
}

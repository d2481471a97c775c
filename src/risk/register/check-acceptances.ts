import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { acceptedChanges } from '../approval/accepted-changes.ts';
import { acceptedRisk } from '../approval/accepted-risk.ts';
import { type DatedRecord, latestRecord } from '../approval/latest-record.ts';
import type { RiskAcceptance } from '../approval/risk-acceptance.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import type { RiskVerdict } from '../assessment/judge-score.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { validityOf } from '../approval/validity-of.ts';

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
  const now = acceptedRisk({ ...risk, owner: risk.owner ?? '' }, criteria);
  const made = acceptances
    .filter(({ approvedOn }) => approvedOn <= asOf)
    .map((acceptance) => madeAcceptance(acceptance, acceptedChanges(acceptance.accepted, now)));
  const needed = verdicts.filter((verdict) => verdict.decision === 'needs-approval');
  const valid = made.filter(({ changed, expiresOn }) => validityOf(changed, expiresOn, asOf) === 'valid');
  // The highest verdict comes first; an acceptance by the same roles covers those below it.
  const unmet = needed.filter(
    (verdict, index) =>
      !valid.some(({ role }) => verdict.approvers.includes(role)) &&
      needed.findIndex((other) => roleFor(other) === roleFor(verdict)) === index,
  );
  const uncalled = made.filter(
    ({ role, changed }) => changed.length === 0 && !needed.some(({ approvers }) => approvers.includes(role)),
  );
  const told = new Set<string>();
  return unmet.flatMap((verdict) => {
    const { level, approvers } = verdict;
    const own = made.filter(({ role }) => approvers.includes(role));
    const about = { risk: risk.id, level, category: verdict.category ?? 'overall', role: roleFor(verdict) };
    if (own.length === 0 && uncalled.length > 0) {
      const acceptedBy = sortedUnique(uncalled.map(({ role }) => role));
      return [report('risk-acceptance-role-wrong', [stage], { ...about, acceptedBy })];
    }
    const latest = latestRecord(own);
    if (latest === undefined) return [report('risk-acceptance-missing', [stage], about)];
    if (told.has(latest.id)) return [];
    told.add(latest.id);
    const { id: acceptance, changed, expiresOn } = latest;
    if (changed.length > 0) return [report('risk-acceptance-stale', [stage], { risk: risk.id, acceptance, changed })];
    return [report('risk-acceptance-expired', [stage], { risk: risk.id, acceptance, expiresOn })];
  });
}

interface MadeAcceptance extends DatedRecord {
  readonly expiresOn: CalendarDate;
  readonly role: string;
  /** What of the risk has changed since. */
  readonly changed: readonly string[];
}

function madeAcceptance(
  { id, approvedBy, role = approvedBy, approvedOn, expiresOn }: RiskAcceptance,
  changed: readonly string[],
): MadeAcceptance {
  return { id, approvedOn, expiresOn, role, changed };
}

function roleFor({ approvers }: RiskVerdict): string {
  return approvers.join(' or ');
}

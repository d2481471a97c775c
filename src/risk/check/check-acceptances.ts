import { latestApproval } from '../../core/approvals/approval-state.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { missingSignatures, roleOf } from '../../core/approvals/missing-signatures.ts';
import { isApproved } from '../approval/acceptance-state.ts';
import { endOfAcceptance, longestEnd } from '../approval/acceptance-term.ts';
import type { RiskAcceptance } from '../approval/risk-acceptance.ts';
import { changesSinceAcceptance, snapshotRisk } from '../approval/snapshot-risk.ts';
import { type RiskVerdict, scopeOf } from '../assessment/evaluate-risk.ts';
import type { RiskCheckContext, RiskCheckFinding } from './risk-check-context.ts';

/**
 * Checks that a risk that needs an acceptance has it: the risk is retained, or the risk that remains after treatment is assessed.
 *
 * @internal
 */
export function checkAcceptances(
  context: RiskCheckContext,
  acceptances: readonly RiskAcceptance[],
): readonly RiskCheckFinding[] {
  const { risk, criteria, asOf, assessment, treatment, effect, report } = context;
  const { stage, decision, verdicts } = assessment;
  const retains = treatment.options.includes('retain');
  // The remainder that is retained besides other options can be accepted only after it is assessed.
  const remains = stage === 'residual' ? retains || effect.treats : retains && !effect.treats;
  if (stage === null || decision !== 'needs-approval' || !remains) return [];
  const snapshot = snapshotRisk(risk, criteria);
  const made = acceptances
    .map((acceptance) =>
      madeAcceptance(acceptance, criteria, asOf, changesSinceAcceptance(acceptance.snapshot, snapshot)),
    )
    .filter(({ signatures }) => signatures.length > 0);
  const needed = verdicts.filter((verdict) => verdict.decision === 'needs-approval');
  const holding = made.filter(({ changed, isExpired }) => changed.length === 0 && !isExpired);
  // The highest verdict comes first; an acceptance by the same roles covers those below it.
  const unmet = needed.filter(
    (verdict, index) =>
      !holding.some(({ signatures }) => isApproved(verdict, signatures, asOf)) &&
      needed.findIndex((other) => approversOf(other) === approversOf(verdict)) === index,
  );
  const unneeded = made.filter(
    ({ roles, changed }) => changed.length === 0 && !needed.some((verdict) => concerns(verdict, roles)),
  );
  const exceeding = holding.flatMap(({ id: acceptance, expiresOn, longest }) => {
    if (longest === null || longest >= expiresOn) return [];
    const params = { risk: risk.id, acceptance, expiresOn, longest };
    return [report('risk-acceptance-term-exceeded', [stage], params)];
  });
  const reported = new Set<string>();
  const lacking = unmet.flatMap((verdict) => {
    const { level } = verdict;
    const own = made.filter(({ roles }) => concerns(verdict, roles));
    const about = { risk: risk.id, level, category: scopeOf(verdict), role: approversOf(verdict) };
    if (own.length === 0 && unneeded.length > 0) {
      const acceptedBy = sortedUnique(unneeded.flatMap(({ roles }) => roles));
      return [report('risk-acceptance-role-wrong', [stage], { ...about, acceptedBy })];
    }
    const latest = latestApproval(own);
    if (latest === undefined) return [report('risk-acceptance-missing', [stage], about)];
    if (reported.has(latest.id)) return [];
    reported.add(latest.id);
    const { id: acceptance, changed, isExpired, end, roles } = latest;
    if (changed.length > 0) return [report('risk-acceptance-stale', [stage], { risk: risk.id, acceptance, changed })];
    if (isExpired) return [report('risk-acceptance-expired', [stage], { risk: risk.id, acceptance, expiresOn: end })];
    const required = verdict.approvals.filter((limit) => concerns({ approvals: [limit] }, roles)).slice(0, 1);
    const missing = missingSignatures(latest.signatures, { asOf, required }).flatMap((absent) => absent.roles);
    return [report('risk-acceptance-incomplete', [stage], { ...about, acceptance, missing })];
  });
  return [...exceeding, ...lacking];
}

interface MadeAcceptance extends Pick<RiskAcceptance, 'id' | 'signatures' | 'expiresOn'> {
  /** The roles that have signed. */
  readonly roles: readonly string[];
  /** The fields of the risk that have changed since. */
  readonly changed: readonly string[];
  /** The last day up to which the criteria let it hold; null without a longest term. */
  readonly longest: RiskCheckContext['asOf'] | null;
  /** The last day on which it holds. */
  readonly end: RiskCheckContext['asOf'];
  readonly isExpired: boolean;
}

/** An acceptance with the signatures of a day. */
function madeAcceptance(
  acceptance: RiskAcceptance,
  criteria: RiskCheckContext['criteria'],
  asOf: RiskCheckContext['asOf'],
  changed: readonly string[],
): MadeAcceptance {
  const { id, signatures, expiresOn } = acceptance;
  const longest = longestEnd(acceptance, criteria);
  const end = endOfAcceptance(acceptance, criteria);
  const signed = signatures.filter(({ on }) => on <= asOf);
  return { id, signatures: signed, expiresOn, roles: signed.map(roleOf), changed, longest, end, isExpired: asOf > end };
}

/** One of the roles may sign for the verdict. */
function concerns({ approvals }: Pick<RiskVerdict, 'approvals'>, signed: readonly string[]): boolean {
  return approvals.some(({ roles }) => roles.some((role) => signed.includes(role)));
}

/** The roles of a verdict in words: alternatives with "or", joint signatures with "and". */
function approversOf({ approvals }: RiskVerdict): string {
  const alternatives = approvals.flatMap(({ roles, sign }) => (sign === 'all' ? [roles.join(' and ')] : roles));
  return [...new Set(alternatives)].join(' or ');
}

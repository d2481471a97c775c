import { acceptedChanges } from './accepted-changes.ts';
import { type AcceptableRisk, type AcceptanceContext, acceptedRisk } from './accepted-risk.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';

/**
 * Names what makes an acceptance stale.
 *
 * @param acceptance - The acceptance.
 * @param risk - The risk as it is now.
 * @param criteria - The criteria as they are now.
 * @returns The fields of `accepted` that no longer fit; `['level']` when the risk can no longer be scored; empty when nothing changed.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { acceptanceChanges } from 'isms-kit/risk';
 *
 * const risk = makeRisk({ owner: 'Someone else' });
 * acceptanceChanges(makeRiskAcceptance(), risk, makeRiskCriteria()); // => ['owner']
 * ```
 */
export function acceptanceChanges(
  acceptance: Pick<RiskAcceptance, 'accepted'>,
  risk: AcceptableRisk,
  criteria: AcceptanceContext,
): readonly string[] {
  return acceptedChanges(acceptance.accepted, acceptedRisk(risk, criteria));
}

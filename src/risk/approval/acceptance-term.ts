import { lastSignedOn } from '../../core/approvals/missing-signatures.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';

/**
 * The last day up to which the criteria let an acceptance hold, from its last signature; null without a longest term or a signature.
 *
 * @internal
 */
export function longestEnd(
  { signatures }: Pick<RiskAcceptance, 'signatures'>,
  { acceptance: { longestTerm } }: RiskCriteria,
): CalendarDate | null {
  const signedOn = lastSignedOn(signatures);
  return longestTerm === undefined || signedOn === undefined ? null : addPeriod(signedOn, longestTerm);
}

/**
 * The last day on which an acceptance holds: its own, or an earlier one by the longest term of the criteria. Without the
 * longest term, an expiry of any length would hold.
 *
 * @internal
 */
export function endOfAcceptance(
  acceptance: Pick<RiskAcceptance, 'signatures' | 'expiresOn'>,
  criteria: RiskCriteria,
): CalendarDate {
  const { expiresOn } = acceptance;
  const longest = longestEnd(acceptance, criteria);
  return longest !== null && longest < expiresOn ? longest : expiresOn;
}

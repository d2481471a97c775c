import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { acceptanceChanges } from './acceptance-changes.ts';
import type { AcceptableRisk, AcceptanceContext } from './accepted-risk.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';
import { validityOf } from './validity-of.ts';

/** Whether an acceptance holds: it does, its time is over, or the risk is no longer what was accepted. */
export type AcceptanceState = 'valid' | 'expired' | 'stale';

/**
 * Tells whether an acceptance still holds.
 *
 * It is stale when the risk, its treatment options and controls, its level or the id of the criteria differ from what was accepted; a
 * review, the progress of actions, a new date of assessment with the same result and the consumer's own fields leave it valid.
 *
 * Whether it was made by then is not asked: before `approvedOn` an acceptance is `'valid'` unless it is stale. `checkRiskRegister` passes
 * over acceptances made after the day in question.
 *
 * @param acceptance - The acceptance.
 * @param risk - The risk as it is now.
 * @param criteria - The criteria as they are now.
 * @param asOf - The day in question.
 * @returns `'stale'` when anything accepted has changed, else `'expired'` from the day after `expiresOn`, else `'valid'`.
 * @throws RangeError when `asOf` or `acceptance.expiresOn` is no calendar date.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { acceptanceState } from 'isms-kit/risk';
 *
 * const acceptance = makeRiskAcceptance({ expiresOn: '2027-03-01' });
 * acceptanceState(acceptance, makeRisk(), makeRiskCriteria(), '2027-03-01'); // => 'valid'
 * acceptanceState(acceptance, makeRisk(), makeRiskCriteria(), '2027-03-02'); // => 'expired'
 * acceptanceState(acceptance, makeRisk({ owner: 'Someone else' }), makeRiskCriteria(), '2027-03-01'); // => 'stale'
 * ```
 */
export function acceptanceState(
  acceptance: Pick<RiskAcceptance, 'accepted' | 'expiresOn'>,
  risk: AcceptableRisk,
  criteria: AcceptanceContext,
  asOf: CalendarDate,
): AcceptanceState {
  requireCalendarDate('asOf', asOf);
  requireCalendarDate('acceptance.expiresOn', acceptance.expiresOn);
  return validityOf(acceptanceChanges(acceptance, risk, criteria), acceptance.expiresOn, asOf);
}

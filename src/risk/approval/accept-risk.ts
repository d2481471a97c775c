import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { requireTexts } from '../../core/approvals/approve-snapshot.ts';
import { type AcceptableRisk, type AcceptanceContext, acceptedRisk } from './accepted-risk.ts';
import { basisStage } from '../risks/basis-stage.ts';
import { digestOf } from '../../core/approvals/digest-of.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';

/** Who accepts a risk, and for how long. */
export interface AcceptRiskOptions {
  /** The id of the acceptance. */
  readonly id: string;
  /** Who accepts: a role, or a person whose role is in `role`. */
  readonly approvedBy: string;
  /** The role in which that person accepts; `approvedBy` is the role when absent. */
  readonly role?: string | undefined;
  /** The day of the acceptance. */
  readonly approvedOn: CalendarDate;
  /** The last day on which it holds. */
  readonly expiresOn: CalendarDate;
}

/**
 * Accepts a risk as it stays (6.1.3 f): freezes what is accepted, with its digest. What is accepted is the residual risk, else the current
 * one, else the inherent one. Whether the role may accept that level is for `checkRiskRegister`.
 *
 * @param risk - The risk, assessed at one of these stages.
 * @param criteria - The criteria it is assessed under.
 * @param options - Who accepts it, on which day and until which day, inclusive.
 * @returns The record, to be kept as documented information.
 * @throws RangeError when `risk` is not assessed under `criteria` or holds half of a surrogate pair, when `approvedOn` or `expiresOn` is no
 *   calendar date, when it expires before it is approved, or when `id`, `approvedBy` or `role` is empty.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { acceptRisk, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const acceptance = acceptRisk(makeRisk(), riskCriteriaPresets.product5x5, {
 *   id: 'RA-1',
 *   approvedBy: 'risk-owner',
 *   approvedOn: '2026-03-02',
 *   expiresOn: '2027-03-01',
 * });
 * acceptance.accepted.level; // => 'medium'
 * ```
 */
export function acceptRisk(
  risk: AcceptableRisk,
  criteria: AcceptanceContext,
  options: AcceptRiskOptions,
): RiskAcceptance {
  const { id, approvedBy, role, approvedOn, expiresOn } = options;
  requireCalendarDate('approvedOn', approvedOn);
  requireCalendarDate('expiresOn', expiresOn);
  if (expiresOn < approvedOn)
    throw new RangeError(`expiresOn must not lie before approvedOn, got ${JSON.stringify(expiresOn)}`);
  requireTexts({ id, approvedBy, role });
  const accepted = acceptedRisk(risk, criteria);
  const assessedUnder = basisStage(risk)?.analysis.criteria ?? criteria.id;
  if (accepted === null || assessedUnder !== criteria.id)
    throw new RangeError(`risk must be assessed in levels of the criteria, got ${JSON.stringify(risk.id)}`);
  return {
    id,
    risk: risk.id,
    approvedBy,
    ...(role === undefined ? {} : { role }),
    approvedOn,
    expiresOn,
    accepted,
    digest: digestOf(accepted),
  };
}

import { subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, earlierEnd } from '../../core/calendar/day-range.ts';
import { aDate, anObject, aShape, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { historyGuard } from '../records/history-reading.ts';
import { exceptionLifecycle } from './exception-lifecycle.ts';
import type { ExceptedControl, Exception, ExceptionApprover } from './exception.ts';

/**
 * The parts of an exception on which functions rely.
 *
 * @internal
 */
export const exceptionGuard: Guard = /* @__PURE__ */ anObject<Exception>({
  id: aText,
  scope: aText,
  reason: /* @__PURE__ */ maybe(aText),
  compensatingControls: /* @__PURE__ */ listOf(aText),
  requestedBy: /* @__PURE__ */ maybe(aText),
  approvedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<ExceptionApprover>({ person: aText, role: aText })),
  from: aDate,
  expiresOn: /* @__PURE__ */ maybe(aDate),
  renews: /* @__PURE__ */ maybe(aText),
  history: /* @__PURE__ */ historyGuard(exceptionLifecycle),
});

const requirementGuard = /* @__PURE__ */ anObject<Exception>({
  requirement: /* @__PURE__ */ aShape('kind', {
    control: /* @__PURE__ */ anObject<ExceptedControl>({ control: aText }),
    document: /* @__PURE__ */ anObject({}),
  }),
});

/**
 * The parts of an exception on which functions rely that ask what it suspends.
 *
 * @internal
 */
export const suspendingExceptionGuard: Guard = (value) => exceptionGuard(value) ?? requirementGuard(value);

/**
 * Whether an exception suspends one of some controls. One from another control does not; one from a rule of the organization does, because the record
 * that rests on it names it.
 *
 * @internal
 */
export function suspendsControl({ requirement }: Exception, controls: readonly string[]): boolean {
  return requirement.kind === 'document' || controls.includes(requirement.control);
}

/** The state of an exception on a day: approved ones are scheduled, active or expired by their days. */
export type ExceptionDayState =
  'not-yet-requested' | 'requested' | 'rejected' | 'scheduled' | 'active' | 'expired' | 'revoked' | 'closed';

/**
 * The days of an exception as of a day.
 *
 * @internal
 */
export interface ExceptionDays {
  readonly state: ExceptionDayState;
  /** The day of its approval; undefined where it is not approved. */
  readonly approvedOn: CalendarDate | undefined;
  /** The days for which it is granted: not before its approval, and not from the day on which it was revoked or closed. Null where there are none. */
  readonly granted: DayRange | null;
}

/**
 * Reads the days of an exception as of a day.
 *
 * @internal
 */
export function exceptionDays(
  { history, from, expiresOn }: Pick<Exception, 'history' | 'from' | 'expiresOn'>,
  asOf: CalendarDate,
): ExceptionDays {
  const entry = entryOn(history, asOf);
  if (entry === undefined) return { state: 'not-yet-requested', approvedOn: undefined, granted: null };
  if (entry.state === 'requested' || entry.state === 'rejected')
    return { state: entry.state, approvedOn: undefined, granted: null };
  const isEnded = entry.state !== 'approved';
  const approvedOn = isEnded
    ? entryOn(
        history.filter(({ state }) => state === 'approved'),
        asOf,
      )?.enteredOn
    : entry.enteredOn;
  const endsOn = isEnded ? subtractPeriod(entry.enteredOn, 'P1D') : null;
  const granted = grantedDays({ from, approvedOn, through: earlierEnd(expiresOn ?? null, endsOn) });
  if (entry.state !== 'approved') return { state: entry.state, approvedOn, granted };
  if (expiresOn !== undefined && expiresOn < asOf) return { state: 'expired', approvedOn, granted };
  return { state: from > asOf ? 'scheduled' : 'active', approvedOn, granted };
}

function grantedDays({
  from,
  approvedOn,
  through,
}: {
  readonly from: CalendarDate;
  readonly approvedOn: CalendarDate | undefined;
  readonly through: CalendarDate | null;
}): DayRange | null {
  if (approvedOn === undefined) return null;
  const first = approvedOn > from ? approvedOn : from;
  return through === null || first <= through ? { from: first, through } : null;
}

/**
 * A part that an exception lacks, or the part in the matter that its approver has.
 *
 * @internal
 */
export type ExceptionShortfall =
  | 'reason-missing'
  | 'controls-missing'
  | 'expiry-missing'
  | 'requester-missing'
  | 'approver-missing'
  | 'approver-requested'
  | 'approver-benefits';

/**
 * The flaws for which an exception permits nothing, whatever its days; empty where there are none. Who asked for it or benefits from it does not approve it.
 *
 * @internal
 */
export function exceptionFlaws(
  {
    reason,
    compensatingControls,
    expiresOn,
    requestedBy,
    approvedBy,
  }: Pick<Exception, 'reason' | 'compensatingControls' | 'expiresOn' | 'requestedBy' | 'approvedBy'>,
  beneficiaries: readonly (string | undefined)[],
): readonly ExceptionShortfall[] {
  const flaws: ExceptionShortfall[] = [];
  if (reason === undefined) flaws.push('reason-missing');
  if (compensatingControls.length === 0) flaws.push('controls-missing');
  if (expiresOn === undefined) flaws.push('expiry-missing');
  // Whether the approver asked for it is not known then.
  if (requestedBy === undefined) flaws.push('requester-missing');
  if (approvedBy === undefined) return [...flaws, 'approver-missing'];
  if (approvedBy.person === requestedBy) flaws.push('approver-requested');
  if (beneficiaries.includes(approvedBy.person)) flaws.push('approver-benefits');
  return flaws;
}

import { addPeriod, addPeriods, subtractPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { reachedOccurrences } from '../../core/reviews/occurrences.ts';
import { latestNoticeDate } from '../../deadlines/periods/latest-notice-date.ts';
import type { AgreementNotice, OpenEndedTerm, RenewingTerm, SupplierAgreement } from '../records/supplier-agreement.ts';
import { supplierAgreementGuard } from '../records/supplier-guards.ts';

/** The options of `contractState`. */
export interface ContractStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** Where an agreement stands on a day. */
export interface ContractState {
  /** The state by its days; an agreement without a signature runs, too, and `isSigned` says so. */
  readonly state: 'not-started' | 'running' | 'ended';
  /** Whether it was signed by the day in question. */
  readonly isSigned: boolean;
  /** The last day of the term that runs on the day in question, or that to which a notice leads, inclusive; null without an end. */
  readonly endsOn: CalendarDate | null;
  /** How often the term was renewed by then. */
  readonly renewals: number;
  /** The last day on which the notice of the organization for that end may arrive, inclusive; null where none is needed or it is not known. */
  readonly noticeBy: CalendarDate | null;
  /** Whether the organization can still give notice for that end; `unknown` where its period of notice is not known. */
  readonly notice: 'given' | 'open' | 'missed' | 'not-needed' | 'unknown';
  /** The earliest day on which it ends where the organization gives notice on the day in question; null where that is not known. */
  readonly earliestEndOn: CalendarDate | null;
  /** The last day on which the notice for that end may arrive, inclusive; null where none is needed or it is not known. */
  readonly earliestNoticeBy: CalendarDate | null;
  /** The rule that gave the end. */
  readonly rule: 'fixed-term' | 'first-term' | 'renewal' | 'open-ended' | 'notice';
}

const optionsGuard = /* @__PURE__ */ anObject<ContractStateOptions>({ asOf: aDate });

/**
 * Finds where an agreement with a supplier stands on a day (A.5.20): when it ends, by when notice must be given, and when it ends at the earliest once that
 * day is over.
 *
 * A term with tacit renewal ends on the end of the first term or a whole number of periods **after that end**. The last day for the notice is that of
 * `latestNoticeDate`; pass its result a calendar of working days where the agreement asks for one. Days and weeks are exact; only a month
 * that has no such day ends on its last day. A notice for an end that the term does not have, or that comes too late for it, leads to the next end
 * that the term and the period of notice allow.
 *
 * @param agreement - The agreement.
 * @param options - The day in question.
 * @returns The state with its days and the rule that gave the end. It is no legal advice.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeSupplierAgreement } from 'isms-kit/fixtures';
 * import { contractState } from 'isms-kit/suppliers';
 *
 * const agreement = makeSupplierAgreement({
 *   term: { kind: 'renewing', firstEndsOn: '2025-03-31', every: 'P1Y' },
 *   noticePeriods: { organization: 'P3M' },
 * });
 * const { endsOn, noticeBy, notice, earliestEndOn, earliestNoticeBy } = contractState(agreement, { asOf: '2026-01-10' });
 * endsOn; // => '2026-03-31'
 * noticeBy; // => '2025-12-31'
 * notice; // => 'missed'
 * earliestEndOn; // => '2027-03-31'
 * earliestNoticeBy; // => '2026-12-31'
 * ```
 */
export function contractState(agreement: SupplierAgreement, options: ContractStateOptions): ContractState {
  requireReadable('agreement', agreement, supplierAgreementGuard);
  requireOptions(options, optionsGuard);
  return stateOfContract(agreement, options.asOf);
}

/**
 * The day that is judged, by what has happened by another, which is not after it.
 *
 * @internal
 */
export interface DaysInQuestion {
  /** The day that is judged. */
  readonly on: CalendarDate;
  /** The day after which nothing has happened yet. */
  readonly asOf: CalendarDate;
}

/**
 * Whether an agreement runs on a day and is signed, with its last day where it does not depend on the day. It costs little, since a term that is
 * renewed is never over without notice.
 *
 * @internal
 */
export function runOfContract(
  agreement: SupplierAgreement,
  { on, asOf }: DaysInQuestion,
): Pick<ContractState, 'state' | 'isSigned'> & { readonly lastOn: CalendarDate | null } {
  const { signedOn, startsOn, term, notice } = agreement;
  const isSigned = signedOn !== undefined && signedOn <= asOf;
  const isNoticed = notice !== undefined && notice.givenOn <= asOf;
  const lastOn = isNoticed ? endOfNotice(agreement, notice) : term.kind === 'fixed' ? term.endsOn : null;
  if (lastOn !== null && lastOn < on) return { state: 'ended', isSigned, lastOn };
  return { state: on < startsOn ? 'not-started' : 'running', isSigned, lastOn };
}

/**
 * The last day of an agreement by a notice: the end that it states, or the next one that the term and the period of notice allow; null where it
 * lies beyond the calendar.
 *
 * @internal
 */
export function endOfNotice(
  { term, noticePeriods }: SupplierAgreement,
  { by, givenOn, endsOn }: AgreementNotice,
): CalendarDate | null {
  const period = noticePeriods?.[by];
  const reached = period === undefined ? givenOn : addPeriod(givenOn, period);
  const from = reached > endsOn ? reached : endsOn;
  if (term.kind === 'fixed') return from < term.endsOn ? from : term.endsOn;
  return endFrom(term, from);
}

/**
 * The state of a readable agreement.
 *
 * @internal
 */
export function stateOfContract(agreement: SupplierAgreement, asOf: CalendarDate): ContractState {
  const { state, isSigned } = runOfContract(agreement, { on: asOf, asOf });
  const { notice } = agreement;
  const end =
    notice !== undefined && notice.givenOn <= asOf
      ? endByNotice(endOfNotice(agreement, notice))
      : endByTerm(agreement, asOf);
  return { state, isSigned, ...end };
}

type ContractEnd = Omit<ContractState, 'state' | 'isSigned'>;

function endByNotice(endsOn: CalendarDate | null): ContractEnd {
  return {
    endsOn,
    renewals: 0,
    noticeBy: null,
    notice: 'given',
    earliestEndOn: endsOn,
    earliestNoticeBy: null,
    rule: 'notice',
  };
}

function endByTerm({ term, noticePeriods }: SupplierAgreement, asOf: CalendarDate): ContractEnd {
  const period = noticePeriods?.organization;
  if (term.kind === 'fixed') {
    const { endsOn } = term;
    const notNeeded = { noticeBy: null, notice: 'not-needed', earliestEndOn: endsOn, earliestNoticeBy: null } as const;
    return { endsOn, renewals: 0, ...notNeeded, rule: 'fixed-term' };
  }
  const renewals = term.kind === 'renewing' ? renewalsBy(term, asOf) : 0;
  const endsOn = term.kind === 'renewing' ? withinCalendar(endAfter(term, renewals)) : null;
  const rule = term.kind === 'open-ended' ? 'open-ended' : renewals === 0 ? 'first-term' : 'renewal';
  if (period === undefined)
    return { endsOn, renewals, noticeBy: null, notice: 'unknown', earliestEndOn: null, earliestNoticeBy: null, rule };
  const noticeBy = endsOn === null ? null : latestNoticeDate(endsOn, period);
  const earliestEndOn = endFrom(term, addPeriod(asOf, period));
  return {
    endsOn,
    renewals,
    noticeBy,
    notice: noticeBy !== null && noticeBy < asOf ? 'missed' : 'open',
    earliestEndOn,
    earliestNoticeBy: earliestEndOn === null ? null : latestNoticeDate(earliestEndOn, period),
    rule,
  };
}

/** How often a term was renewed by a day: the end of the term that runs on it is the first end not before it. */
function renewalsBy({ firstEndsOn, every }: RenewingTerm, day: CalendarDate): number {
  if (firstEndsOn >= day) return 0;
  return reachedOccurrences({ anchor: firstEndsOn, every }, day, (end) => end < day) + 1;
}

function endAfter({ firstEndsOn, every }: RenewingTerm, renewals: number): CalendarDate {
  return renewals === 0 ? firstEndsOn : addPeriods(firstEndsOn, every, renewals);
}

/** A day after the last one of the calendar of this library is not known. */
function withinCalendar(day: CalendarDate): CalendarDate | null {
  return isCalendarDate(day) ? day : null;
}

/** The first day from a day on on which a term can end; null where it lies beyond the calendar. */
function endFrom(term: RenewingTerm | OpenEndedTerm, day: CalendarDate): CalendarDate | null {
  if (term.kind === 'open-ended') return withinCalendar(endOfRange(day, term.endsOnly));
  // Beyond the calendar there is no end to look for.
  return isCalendarDate(day) ? withinCalendar(endAfter(term, renewalsBy(term, day))) : null;
}

const monthsOf = { 'month-end': 1, 'quarter-end': 3, 'year-end': 12 } as const;

/** The last day of the month, quarter or year in which a day lies. */
function endOfRange(day: CalendarDate, endsOnly: OpenEndedTerm['endsOnly'] = 'any-day'): CalendarDate {
  if (endsOnly === 'any-day' || !isCalendarDate(day)) return day;
  const months = monthsOf[endsOnly];
  const month = Math.ceil(Number(day.slice(5, 7)) / months) * months;
  const first: CalendarDate = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as CalendarDate;
  return subtractPeriod(addPeriod(first, 'P1M'), 'P1D');
}

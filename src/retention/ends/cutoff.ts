import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { lastAtMost } from '../records/day-spans.ts';

/** The end of an organization's fiscal year. */
export interface FiscalYearEnd {
  /** A fiscal year. */
  readonly kind: 'fiscal-year-end';
  /** The month in which the fiscal year ends, 1 to 12. */
  readonly month: number;
  /** The day on which it ends, inclusive: 1 to 31, or `'last'` for the last day of the month. */
  readonly day: number | 'last';
}

/** The end of a term of school, of office or of a contract, whose ends come on no fixed day of the year. */
export interface TermEnd {
  /** A term. */
  readonly kind: 'term-end';
  /** The last days of the terms, in any order, at least one. An event after all of them has no cut-off yet; one before all of them is cut off on the first. */
  readonly ends: readonly CalendarDate[];
}

/** The end of the year, quarter, month or term that contains an event; a period with a cut-off is counted from there. Quarters are those of the calendar year. */
export type Cutoff = 'calendar-year-end' | 'quarter-end' | 'month-end' | FiscalYearEnd | TermEnd;

/** The days that each month has in every year. */
const daysInEveryYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The reason why a fiscal year cannot end on a day, or null. 29 February is refused like 31 April: the end of February is `'last'`.
 *
 * @internal
 */
export function cutoffProblem({
  month,
  day,
}: Pick<FiscalYearEnd, 'month' | 'day'>):
  'cutoff-out-of-range' | 'cutoff-day-not-in-month' | 'cutoff-day-not-every-year' | null {
  const days = Number.isInteger(month) ? daysInEveryYear[month - 1] : undefined;
  if (days === undefined || (day !== 'last' && !(Number.isInteger(day) && day >= 1 && day <= 31)))
    return 'cutoff-out-of-range';
  if (day === 'last' || day <= days) return null;
  return month === 2 && day === 29 ? 'cutoff-day-not-every-year' : 'cutoff-day-not-in-month';
}

/**
 * Prepares a cut-off: the last day of the year, quarter, month or term that contains an event, which may fall on it. Null where the event
 * lies after the last known term.
 *
 * @internal
 */
export function prepareCutoff(cutoff: Cutoff): (eventOn: CalendarDate) => CalendarDate | null {
  if (cutoff === 'calendar-year-end') return (eventOn) => `${yearOf(eventOn)}-12-31` as CalendarDate;
  if (cutoff === 'month-end') return (eventOn) => lastDayOf(yearOf(eventOn), Number(eventOn.slice(5, 7)));
  if (cutoff === 'quarter-end')
    return (eventOn) => lastDayOf(yearOf(eventOn), Math.ceil(Number(eventOn.slice(5, 7)) / 3) * 3);
  if (cutoff.kind === 'term-end') {
    const ends = cutoff.ends.toSorted();
    return (eventOn) => {
      const last = lastAtMost(ends, eventOn);
      return ends[last] === eventOn ? eventOn : (ends[last + 1] ?? null);
    };
  }
  return (eventOn) => {
    const endsOn = fiscalYearEndIn(yearOf(eventOn), cutoff);
    return eventOn <= endsOn ? endsOn : fiscalYearEndIn(yearOf(eventOn) + 1, cutoff);
  };
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

function lastDayOf(year: number, month: number): CalendarDate {
  return dateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function fiscalYearEndIn(year: number, { month, day }: FiscalYearEnd): CalendarDate {
  return day === 'last' ? lastDayOf(year, month) : dateOf(year, month, day);
}

function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

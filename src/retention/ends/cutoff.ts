import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/** The end of an organization's fiscal year. */
export interface FiscalYearEnd {
  /** A fiscal year. */
  readonly kind: 'fiscal-year-end';
  /** The month in which the fiscal year ends, 1 to 12. */
  readonly month: number;
  /** The day on which it ends, inclusive: 1 to 31, or `'last'` for the last day of the month. */
  readonly day: number | 'last';
}

/** The end of the calendar or fiscal year that contains an event; a period with a cut-off is counted from there. */
export type Cutoff = 'calendar-year-end' | FiscalYearEnd;

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
  const days = daysInEveryYear[month - 1];
  if (days === undefined || Number(day) > 31) return 'cutoff-out-of-range';
  if (day === 'last' || day <= days) return null;
  return month === 2 && day === 29 ? 'cutoff-day-not-every-year' : 'cutoff-day-not-in-month';
}

/**
 * The last day of the calendar or fiscal year that contains an event; the event may fall on it.
 *
 * @internal
 */
export function endOfYearContaining(eventOn: CalendarDate, cutoff: Cutoff): CalendarDate {
  const year = Number(eventOn.slice(0, 4));
  if (cutoff === 'calendar-year-end') return `${year}-12-31` as CalendarDate;
  const endsOn = fiscalYearEndIn(year, cutoff);
  return eventOn <= endsOn ? endsOn : fiscalYearEndIn(year + 1, cutoff);
}

function fiscalYearEndIn(year: number, { month, day }: FiscalYearEnd): CalendarDate {
  const dayOfMonth = day === 'last' ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as CalendarDate;
}

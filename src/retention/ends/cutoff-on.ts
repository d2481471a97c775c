import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Cutoff, FiscalYearEnd } from './cutoff.ts';

/**
 * The last day of the year that contains an event; the event may fall on it.
 *
 * @internal
 */
export function cutoffOn(eventOn: CalendarDate, cutoff: Cutoff): CalendarDate {
  const year = Number(eventOn.slice(0, 4));
  if (cutoff === 'calendar-year-end') return `${year}-12-31` as CalendarDate;
  const endsOn = fiscalYearEndIn(year, cutoff);
  return eventOn <= endsOn ? endsOn : fiscalYearEndIn(year + 1, cutoff);
}

function fiscalYearEndIn(year: number, { month, day }: FiscalYearEnd): CalendarDate {
  const dayOfMonth = day === 'last' ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as CalendarDate;
}

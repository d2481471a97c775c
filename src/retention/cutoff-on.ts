import type { CalendarDate } from '../core/calendar-date.ts';
import { toCalendarDate } from '../core/to-calendar-date.ts';
import type { Cutoff } from './cutoff.ts';
import { yearEndIn } from './year-end-in.ts';

/**
 * The last day of the year that contains an event; the event may fall on it.
 *
 * @internal
 */
export function cutoffOn(eventOn: CalendarDate, cutoff: Cutoff): CalendarDate {
  const year = Number(eventOn.slice(0, 4));
  const endsOn = toCalendarDate(new Date(yearEndIn(year, cutoff)));
  return eventOn <= endsOn ? endsOn : toCalendarDate(new Date(yearEndIn(year + 1, cutoff)));
}

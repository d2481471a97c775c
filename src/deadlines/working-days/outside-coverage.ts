import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * The error of a day found on the way that a calendar knows nothing about.
 *
 * @internal
 */
export function outsideCoverage(what: string, date: CalendarDate, { id, from, to }: HolidayCalendar): RangeError {
  return new RangeError(`calendar must cover ${what}; ${id} covers ${from} to ${to}, got ${JSON.stringify(date)}`);
}

import type { CalendarDate } from '../core/calendar-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * The error of a day that a calendar knows nothing about.
 *
 * @internal
 */
export function outsideCoverage(what: string, date: CalendarDate, { id, from, to }: HolidayCalendar): RangeError {
  return new RangeError(
    `${what} must lie within the coverage of calendar ${id}, ${from} to ${to}, got ${JSON.stringify(date)}`,
  );
}

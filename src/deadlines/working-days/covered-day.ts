import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * Reads a date that a calendar covers as the milliseconds since 1970 at which it begins in UTC.
 *
 * @internal
 */
export function coveredDay(parameter: string, date: CalendarDate, calendar: HolidayCalendar): number {
  const day = utcMidnight(parameter, date);
  const { id, from, to } = calendar;
  if (date < from || date > to) {
    throw new RangeError(
      `${parameter} must lie within the coverage of calendar ${id}, ${from} to ${to}, got ${JSON.stringify(date)}`,
    );
  }
  return day;
}

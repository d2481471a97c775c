import type { CalendarDate } from '../core/calendar-date.ts';
import { utcMidnight } from '../core/utc-midnight.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { outsideCoverage } from './outside-coverage.ts';

/**
 * Reads a date that a calendar covers as the milliseconds since 1970 at which it begins in UTC.
 *
 * @internal
 */
export function coveredDay(parameter: string, date: CalendarDate, calendar: HolidayCalendar): number {
  const day = utcMidnight(parameter, date);
  if (date < calendar.from || date > calendar.to) throw outsideCoverage(parameter, date, calendar);
  return day;
}

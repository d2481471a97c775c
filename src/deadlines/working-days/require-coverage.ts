import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { outsideCoverage } from './outside-coverage.ts';

/**
 * Refuses a calendar that does not cover a day found on the way.
 *
 * @internal
 */
export function requireCoverage(what: string, date: CalendarDate, calendar: HolidayCalendar): void {
  if (date < calendar.from || date > calendar.to) throw outsideCoverage(what, date, calendar);
}

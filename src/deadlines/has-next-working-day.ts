import type { CalendarDate } from '../core/calendar-date.ts';
import { utcMidnight } from '../core/utc-midnight.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWorkingDay } from './is-working-day.ts';
import { workingDays } from './working-days.ts';

/**
 * Tells whether a calendar reaches far enough to roll a date forward. Checks ask before they roll, because they never throw on data.
 *
 * @internal
 */
export function hasNextWorkingDay(date: CalendarDate, calendar: HolidayCalendar): boolean {
  if (date < calendar.from || date > calendar.to) return false;
  return isWorkingDay(date, calendar) || workingDays(utcMidnight('date', date), 1, calendar).next().done !== true;
}

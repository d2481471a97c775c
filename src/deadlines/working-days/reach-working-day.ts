import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWorkingDay } from './working-day.ts';
import { workingDays } from './working-days.ts';

/**
 * The working day that a date rolls to, or the first day on the way of which nobody can tell whether it is one.
 *
 * @internal
 */
export type ReachedDay = { readonly workingOn: CalendarDate } | { readonly unknownOn: CalendarDate };

/**
 * Rolls a date forward as far as a calendar reaches. Checks roll with it, because they never throw on data.
 *
 * @internal
 */
export function reachWorkingDay(date: CalendarDate, calendar: HolidayCalendar): ReachedDay {
  if (date < calendar.from || date > calendar.to) return { unknownOn: date };
  if (isWorkingDay(date, calendar)) return { workingOn: date };
  const { done, value } = workingDays(utcMidnight('date', date), 1, calendar).next();
  return done === true ? { unknownOn: value } : { workingOn: value };
}

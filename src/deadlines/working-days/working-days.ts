import { type CalendarDate, toCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWeekend } from './is-weekend.ts';

const millisecondsInDay = 86_400_000;

/**
 * Walks the working days after a day, or before it, one by one. Ends with the first day that the calendar does not cover.
 *
 * @internal
 */
export function* workingDays(
  after: number,
  direction: 1 | -1,
  calendar: HolidayCalendar,
): Generator<CalendarDate, CalendarDate> {
  const holidays = new Set(calendar.dates);
  for (let midnight = after + direction * millisecondsInDay; ; midnight += direction * millisecondsInDay) {
    const date = toCalendarDate(new Date(midnight));
    if (date < calendar.from || date > calendar.to) return date;
    if (!isWeekend(midnight) && !holidays.has(date)) yield date;
  }
}

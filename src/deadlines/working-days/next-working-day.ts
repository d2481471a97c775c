import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { addWorkingDays } from './add-working-days.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWorkingDay } from './working-day.ts';

/**
 * Rolls a date forward: the date itself when it is a working day, else the first working day after it.
 *
 * @param date - The day; the calendar must cover it.
 * @param calendar - The public holidays that count; it must cover the answer, too.
 * @returns A working day, never earlier than `date`.
 * @throws RangeError when `date` is no real day, or it or the answer lies outside the calendar's coverage.
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * nextWorkingDay('2026-12-25', germany); // => '2026-12-28'
 * nextWorkingDay('2026-12-24', germany); // => '2026-12-24'
 * ```
 */
export function nextWorkingDay(date: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

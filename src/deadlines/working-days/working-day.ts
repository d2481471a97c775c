import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { coveredDay } from './covered-day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWeekend } from './is-weekend.ts';

/**
 * Tells whether a date is a working day: no Saturday, no Sunday and no public holiday
 * (Regulation (EEC, Euratom) No 1182/71 art. 2(2)).
 *
 * @param date - The day.
 * @param calendar - The public holidays that count; it must cover the day.
 * @returns Whether people work on it.
 * @throws RangeError when `date` is no real day or lies outside the calendar's coverage: what is not covered is never taken for a working day.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * isWorkingDay('2026-12-24', germany); // => true
 * isWorkingDay('2026-12-25', germany); // => false
 * isWorkingDay('2026-12-27', germany); // => false
 * ```
 */
export function isWorkingDay(date: CalendarDate, calendar: HolidayCalendar): boolean {
  return !isWeekend(coveredDay('date', date, calendar)) && !calendar.dates.includes(date);
}

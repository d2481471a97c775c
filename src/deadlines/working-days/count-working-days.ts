import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { coveredDay } from './covered-day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { workingDays } from './working-days.ts';

/**
 * Counts the working days from one date to another; what `addWorkingDays` adds.
 *
 * @param from - The first date; not counted.
 * @param to - The second date; counted when it is a working day.
 * @param calendar - The public holidays that count; it must cover both dates.
 * @returns The number of working days, negative when `to` lies before `from`.
 * @throws RangeError when a date is no real day or lies outside the calendar's coverage.
 *
 * @example
 * ```ts
 * import { countWorkingDays } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * countWorkingDays('2026-12-23', '2026-12-28', germany); // => 2
 * countWorkingDays('2026-12-28', '2026-12-23', germany); // => -2
 * ```
 */
export function countWorkingDays(from: CalendarDate, to: CalendarDate, calendar: HolidayCalendar): number {
  const start = coveredDay('from', from, calendar);
  coveredDay('to', to, calendar);
  const direction = to < from ? -1 : 1;
  let count = 0;
  for (const day of workingDays(start, direction, calendar)) {
    if (direction === 1 ? day > to : day < to) break;
    count += direction;
  }
  return count;
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { coveredDay } from './covered-day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { outsideCoverage } from './outside-coverage.ts';
import { workingDays } from './working-days.ts';

/**
 * Counts working days from a date. The day itself is not counted, as in every period of days
 * (Regulation (EEC, Euratom) No 1182/71 art. 3(1)).
 *
 * @param date - The day of the event, working or not; the calendar must cover it.
 * @param n - How many working days, a whole number; negative counts backwards; zero answers the date itself, working or not.
 * @param calendar - The public holidays that count; it must cover every day counted.
 * @returns The nth working day after the date, or before it.
 * @throws RangeError when `n` is no whole number, `date` is no real day, or the count leaves the calendar's coverage.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * addWorkingDays('2026-12-23', 2, germany); // => '2026-12-28'
 * addWorkingDays('2026-12-28', -2, germany); // => '2026-12-23'
 * ```
 */
export function addWorkingDays(date: CalendarDate, n: number, calendar: HolidayCalendar): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`n must be a whole number, got ${n}`);
  const days = workingDays(coveredDay('date', date, calendar), n < 0 ? -1 : 1, calendar);
  let reached = date;
  for (let left = Math.abs(n); left > 0; left -= 1) {
    const { done, value } = days.next();
    if (done === true) throw outsideCoverage('every day counted', value, calendar);
    reached = value;
  }
  return reached;
}

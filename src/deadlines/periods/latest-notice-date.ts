import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { subtractPeriod } from '../../core/calendar/add-period.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { previousWorkingDay } from '../working-days/previous-working-day.ts';
import { requireCoverage } from '../working-days/require-coverage.ts';

/**
 * Finds the last day on which notice can still be given. Counted backwards from the end, clamped to the month end; it never rolls forward
 * (Regulation (EEC, Euratom) No 1182/71 art. 3(4)), so with a calendar it moves to the working day before.
 *
 * @param end - The last day of the contract, inclusive.
 * @param period - The notice to be given, as ISO 8601 duration.
 * @param calendar - The public holidays that count; without it every day is as good as another.
 * @returns The last day for the notice to arrive, inclusive.
 * @throws RangeError when `end` or `period` is malformed, or the calendar does not cover the answer.
 *
 * @example
 * ```ts
 * import { latestNoticeDate } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2027-12-31', dates: ['2026-10-03'] } as const;
 * latestNoticeDate('2027-01-03', 'P3M'); // => '2026-10-03'
 * latestNoticeDate('2027-01-03', 'P3M', germany); // => '2026-10-02'
 * ```
 */
export function latestNoticeDate(end: CalendarDate, period: Period, calendar?: HolidayCalendar): CalendarDate {
  requireCalendarDate('end', end);
  const last = subtractPeriod(end, period);
  if (calendar === undefined) return last;
  requireCoverage('the last day for the notice', last, calendar);
  return previousWorkingDay(last, calendar);
}

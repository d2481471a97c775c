import { subtractPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { previousWorkingDay, requireCoverage } from '../working-days/working-day.ts';

/** The options of `latestNoticeDate`. */
export interface LatestNoticeDateOptions {
  /** The public holidays; every day is taken for a working day when absent. */
  readonly calendar?: HolidayCalendar;
}

/**
 * Finds the last day on which notice can be given. It is counted backwards from the end, clamped to the month end, and never rolls forward
 * (Regulation (EEC, Euratom) No 1182/71 art. 3(4)): with a calendar it moves to the working day before.
 *
 * @param end - The last day of the contract, inclusive.
 * @param period - The length of the notice, as ISO 8601 duration.
 * @param options - The calendar.
 * @returns The last day on which the notice may arrive, inclusive.
 * @throws RangeError when `end` or `period` is invalid, or the calendar does not cover the answer.
 *
 * @example
 * ```ts
 * import { latestNoticeDate } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2027-12-31', dates: ['2026-10-03'] } as const;
 * latestNoticeDate('2027-01-03', 'P3M'); // => '2026-10-03'
 * latestNoticeDate('2027-01-03', 'P3M', { calendar: germany }); // => '2026-10-02'
 * ```
 */
export function latestNoticeDate(
  end: CalendarDate,
  period: Period,
  { calendar }: LatestNoticeDateOptions = {},
): CalendarDate {
  requireCalendarDate('end', end);
  const last = subtractPeriod(end, period);
  if (calendar === undefined) return last;
  requireCoverage('the last day for the notice', last, calendar);
  return previousWorkingDay(last, calendar);
}

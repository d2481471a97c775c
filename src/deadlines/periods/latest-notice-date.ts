import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { outsideCoverage, previousWorkingDay, reachWorkingDay, requireCoverage } from '../working-days/working-day.ts';
import { type EndOfPeriodOptions, lacksSecondWorkingDay, requireRule } from './end-of-period.ts';

/** The rule by which the period of the notice is counted, and the public holidays. */
export type LatestNoticeDateOptions =
  | EndOfPeriodOptions
  | {
      /** Plain calendar arithmetic. */
      readonly rule?: undefined;
      /** The public holidays: the notice is given on a working day; every day is taken for one when absent. */
      readonly calendar?: HolidayCalendar;
    };

/**
 * Finds the last day on which notice can be given: the latest day from which `endOfPeriod` under the same rule ends by the given day. Where the
 * last day of a month is taken for a day that the month does not have, the notice can be given on the last day of its month, too.
 *
 * Without a rule the calendar, if there is one, moves the notice to the working day before, never forward (Regulation (EEC, Euratom) No 1182/71
 * art. 3(4)).
 *
 * @param end - The last day of the contract, inclusive.
 * @param period - The length of the notice, as ISO 8601 duration.
 * @param options - The rule, and the calendar.
 * @returns The last day on which the notice may arrive, inclusive.
 * @throws RangeError when `end` or `period` is invalid, the rule is unknown or lacks its calendar, or the calendar does not cover the answer.
 *
 * @example
 * ```ts
 * import { latestNoticeDate } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2027-12-31', dates: ['2026-10-03'] } as const;
 * latestNoticeDate('2026-02-28', 'P1M'); // => '2026-01-31'
 * latestNoticeDate('2027-01-03', 'P3M'); // => '2026-10-03'
 * latestNoticeDate('2027-01-03', 'P3M', { calendar: germany }); // => '2026-10-02'
 * ```
 */
export function latestNoticeDate(
  end: CalendarDate,
  period: Period,
  options: LatestNoticeDateOptions = {},
): CalendarDate {
  requireCalendarDate('end', end);
  requireOptions(options, optionsGuard);
  if (options.rule === undefined || options.rule === 'calendar') {
    const last = latestStart(end, period, (start) => addPeriod(start, period) <= end);
    if (options.rule !== undefined || options.calendar === undefined) return last;
    requireCoverage('the last day for the notice', last, options.calendar);
    return previousWorkingDay(last, options.calendar);
  }
  const { rule, calendar } = options;
  requireRule(rule, calendar);
  requireCoverage('the last day of the contract', end, calendar);
  return latestStart(end, period, (start) => {
    const last = addPeriod(start, period);
    if (last > end) return false;
    const rolled = openDayBy(last, end, calendar);
    if (rolled === null || rule === 'roll-forward' || !lacksSecondWorkingDay(start, last, rolled, calendar))
      return rolled !== null;
    return openDayBy(addPeriod(rolled, 'P1D'), end, calendar) !== null;
  });
}

const optionsGuard = /* @__PURE__ */ anObject<LatestNoticeDateOptions>({
  calendar: /* @__PURE__ */ maybe(calendarGuard),
});

/** The end never comes earlier where the start comes later, so the last start in time is found by single steps from one that is near. */
function latestStart(end: CalendarDate, period: Period, isInTime: (start: CalendarDate) => boolean): CalendarDate {
  let start = subtractPeriod(end, period);
  while (!isInTime(start)) start = subtractPeriod(start, 'P1D');
  for (let next = addPeriod(start, 'P1D'); isInTime(next); next = addPeriod(next, 'P1D')) start = next;
  return start;
}

/** The working day that a date rolls to; null where it lies after the end. */
function openDayBy(date: CalendarDate, end: CalendarDate, calendar: HolidayCalendar): CalendarDate | null {
  const reached = reachWorkingDay(date, calendar);
  if ('workingOn' in reached) return reached.workingOn <= end ? reached.workingOn : null;
  if (reached.unknownOn > end) return null;
  throw outsideCoverage('the end of the period', reached.unknownOn, calendar);
}

import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import { sub } from 'date-fns/sub';
import { type CalendarDate, toCalendarDate, utcMidnight } from './calendar-date.ts';
import { type Period, periodParts } from './period.ts';

/**
 * Adds a period to a date: years and months first, clamped to the last day of the month, then weeks and days. Always from the given
 * anchor: two months after 31 January is 31 March, which two steps of one month would miss.
 *
 * The same on every host time zone. Regulation (EEC, Euratom) No 1182/71 art. 3(2)(c) counts months and years the same way.
 *
 * @param date - The anchor; the answer counts from it and does not include it.
 * @param period - Whole years, months and days, or weeks, as ISO 8601 duration.
 * @returns The calendar date reached; it may lie outside the years 1900 to 2999 that `CalendarDateSchema` accepts.
 * @throws RangeError if `date` is not a real day, `period` is not a period, or the answer lies outside the years 0 to 9999.
 *
 * @example
 * ```ts
 * import { addPeriod } from 'isms-kit/core';
 *
 * addPeriod('2026-01-31', 'P1M'); // => '2026-02-28'
 * addPeriod('2024-02-29', 'P1Y'); // => '2025-02-28'
 * addPeriod('2026-01-31', 'P2M'); // => '2026-03-31'
 * ```
 */
export function addPeriod(date: CalendarDate, period: Period): CalendarDate {
  const anchor = new UTCDateMini(utcMidnight('date', date));
  return toCalendarDate('period', add(anchor, periodParts(period)));
}

/**
 * Subtracts a period from a date: years and months first, clamped to the last day of the month, then weeks and days. Not the inverse of
 * adding where a month end is clamped.
 *
 * The same on every host time zone. Notice dates are counted backwards this way; they never roll forward (Regulation (EEC, Euratom) No 1182/71 art. 3(4)).
 *
 * @param date - The anchor; the answer counts back from it and does not include it.
 * @param period - Whole years, months and days, or weeks, as ISO 8601 duration.
 * @returns The calendar date reached; it may lie outside the years 1900 to 2999 that `CalendarDateSchema` accepts.
 * @throws RangeError if `date` is not a real day, `period` is not a period, or the answer lies outside the years 0 to 9999.
 *
 * @example
 * ```ts
 * import { subtractPeriod } from 'isms-kit/core';
 *
 * subtractPeriod('2026-03-31', 'P1M'); // => '2026-02-28'
 * subtractPeriod('2026-12-31', 'P90D'); // => '2026-10-02'
 * ```
 */
export function subtractPeriod(date: CalendarDate, period: Period): CalendarDate {
  const anchor = new UTCDateMini(utcMidnight('date', date));
  return toCalendarDate('period', sub(anchor, periodParts(period)));
}

/**
 * Adds a period n times, in one step from the anchor: a month end that was clamped once does not stay clamped.
 *
 * @internal
 */
export function addPeriods(anchor: CalendarDate, every: Period, n: number): CalendarDate {
  const { years, months, weeks, days } = periodParts(every);
  const start = new UTCDateMini(utcMidnight('anchor', anchor));
  return toCalendarDate(
    'count',
    add(start, { years: years * n, months: months * n, weeks: weeks * n, days: days * n }),
  );
}

/**
 * Reports whether the years and months of a period, taken so many times in one step, end in a month that has no day of the same number.
 *
 * @internal
 */
export function isClamped(start: CalendarDate, period: Period, times = 1): boolean {
  const { years, months } = periodParts(period);
  const day = new UTCDateMini(utcMidnight('start', start));
  return add(day, { years: years * times, months: months * times }).getUTCDate() !== day.getUTCDate();
}

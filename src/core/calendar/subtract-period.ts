import { UTCDateMini } from '@date-fns/utc/date/mini';
import { sub } from 'date-fns/sub';
import type { CalendarDate } from './calendar-date.ts';
import { periodParts } from './period-parts.ts';
import type { Period } from './period.ts';
import { toCalendarDate } from './to-calendar-date.ts';
import { utcMidnight } from './utc-midnight.ts';

/**
 * Subtracts a period from a date: years and months first, clamped to the last day of the month, then weeks and days. Not the inverse of
 * adding where a month end is clamped.
 *
 * The same on every host time zone. Notice dates are counted backwards this way; they never roll forward (Regulation (EEC, Euratom) No 1182/71 art. 3(4)).
 *
 * @param date - The anchor; the answer counts back from it and does not include it.
 * @param period - Whole years, months and days, or weeks, as ISO 8601 duration.
 * @returns The calendar date reached; it may lie outside the years 1900 to 2999 that `CalendarDateSchema` accepts.
 * @throws RangeError when `date` is no real day or `period` no period, which parsed values never are.
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
  return toCalendarDate(sub(anchor, periodParts(period)));
}

import { millisecondsInMinute } from '../../core/calendar/instant.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, millisecondsInDay, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { type HourPeriod, isHourPeriod, minutesOf } from '../../core/calendar/hour-period.ts';
import { lengthRange, type Period, periodParts } from '../../core/calendar/period.ts';

const minutesInDay = 1440;

/**
 * The minutes that an interval takes at most; a day has 24 hours.
 *
 * @internal
 */
export function longestMinutes(interval: Period | HourPeriod): number {
  return isHourPeriod(interval) ? minutesOf(interval) : lengthRange(interval).longest * minutesInDay;
}

/**
 * Prepares the addition of an interval to many moments, in milliseconds since 1970. Hours are elapsed time; days, months and years count on the
 * calendar of UTC.
 *
 * @internal
 */
export function prepareInterval(interval: Period | HourPeriod): (at: number) => number {
  if (isHourPeriod(interval)) {
    const length = minutesOf(interval) * millisecondsInMinute;
    return (at) => at + length;
  }
  const { years, months, weeks, days } = periodParts(interval);
  if (years + months === 0) {
    const length = (weeks * 7 + days) * millisecondsInDay;
    return (at) => at + length;
  }
  return (at) => {
    const day = new Date(at).toISOString().slice(0, 10) as CalendarDate;
    return utcMidnight('interval', addPeriod(day, interval)) + at - utcMidnight('interval', day);
  };
}

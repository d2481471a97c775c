import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { type Period, periodParts } from '../../core/calendar/period.ts';

/**
 * Tells whether the years and months of a period, taken so many times in one step, end in a month that has no day of the same number.
 *
 * @internal
 */
export function isClamped(start: CalendarDate, period: Period, times = 1): boolean {
  const { years, months } = periodParts(period);
  const day = new UTCDateMini(utcMidnight('start', start));
  return add(day, { years: years * times, months: months * times }).getUTCDate() !== day.getUTCDate();
}

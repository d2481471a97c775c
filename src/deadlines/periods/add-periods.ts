import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import { type CalendarDate, toCalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { type Period, periodParts } from '../../core/calendar/period.ts';

/**
 * Adds a period n times, in one step from the anchor: a month end that was clamped once does not stay clamped.
 *
 * @internal
 */
export function addPeriods(anchor: CalendarDate, every: Period, n: number): CalendarDate {
  const { years, months, weeks, days } = periodParts(every);
  const start = new UTCDateMini(utcMidnight('anchor', anchor));
  return toCalendarDate(add(start, { years: years * n, months: months * n, weeks: weeks * n, days: days * n }));
}

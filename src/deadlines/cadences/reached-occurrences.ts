import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type Period, periodParts } from '../../core/calendar/period.ts';
import { addPeriods } from '../periods/add-periods.ts';

const daysInMonth = 30.436875;

/**
 * Counts the occurrences of a plan that have been reached: the largest n whose occurrence is, zero when not even the first one is. Estimates n from the
 * length of the period near a date, then steps to the exact answer, so that a daily plan of a century costs no more than a yearly one.
 *
 * @internal
 */
export function reachedOccurrences(
  anchor: CalendarDate,
  every: Period,
  near: CalendarDate,
  isReached: (occurrence: CalendarDate) => boolean,
): number {
  const { years, months, weeks, days } = periodParts(every);
  const length = (years * 12 + months) * daysInMonth + weeks * 7 + days;
  let n = Math.max(0, Math.floor(daysBetween(anchor, near) / length));
  while (isReached(addPeriods(anchor, every, n + 1))) n += 1;
  while (n > 0 && !isReached(addPeriods(anchor, every, n))) n -= 1;
  return n;
}

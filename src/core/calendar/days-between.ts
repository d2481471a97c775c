import type { CalendarDate } from './calendar-date.ts';
import { utcMidnight } from './utc-midnight.ts';

const millisecondsInDay = 86_400_000;

/**
 * Counts the days from one date to another.
 *
 * @param from - The first date; not counted.
 * @param to - The second date; counted.
 * @returns Whole days, negative when `to` lies before `from`.
 * @throws RangeError when a date is no real day, which parsed values always are.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'isms-kit/core';
 *
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * daysBetween('2026-11-22', '2026-11-21'); // => -1
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcMidnight('to', to) - utcMidnight('from', from)) / millisecondsInDay;
}

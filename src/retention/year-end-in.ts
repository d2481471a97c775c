import type { Cutoff } from './cutoff.ts';

/**
 * The last day of the year that a cut-off ends in a calendar year, as the milliseconds since 1970 at which it begins in UTC.
 *
 * @internal
 */
export function yearEndIn(year: number, cutoff: Cutoff): number {
  if (cutoff === 'calendar-year-end') return Date.UTC(year, 11, 31);
  const { month, day } = cutoff;
  return day === 'last' ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

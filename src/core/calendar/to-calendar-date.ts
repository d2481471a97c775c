import type { CalendarDate } from './calendar-date.ts';

/**
 * Writes the UTC day of a date object as a calendar date.
 *
 * @internal
 */
export function toCalendarDate(utc: Date): CalendarDate {
  const written = utc.toISOString();
  if (written.length !== 24) throw new RangeError(`the result must lie in the years 0 to 9999, got ${written}`);
  return written.slice(0, 10) as CalendarDate;
}

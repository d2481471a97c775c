import type { CalendarDate } from './calendar-date.ts';

const form = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads a calendar date that the caller vouches for as the milliseconds since 1970 at which it begins in UTC.
 *
 * @internal
 */
export function utcMidnight(parameter: string, date: CalendarDate): number {
  const day = form.test(date) ? Number(date.slice(8)) : Number.NaN;
  const midnight = Date.parse(date);
  // A day that the month does not have may be read as one of the next month.
  if (new Date(midnight).getUTCDate() !== day) {
    throw new RangeError(`${parameter} must be a real calendar date YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return midnight;
}

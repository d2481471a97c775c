import type { CalendarDate } from './calendar-date.ts';

const form = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads a calendar date that the caller vouches for as the milliseconds since 1970 at which it begins in UTC.
 *
 * @internal
 */
export function utcMidnight(parameter: string, date: CalendarDate): number {
  const midnight = form.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // A day that the month does not have is read as one of the next month.
  if (new Date(midnight).getUTCDate() !== Number(String(date).slice(8))) {
    throw new RangeError(`${parameter} must be a real calendar date YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return midnight;
}

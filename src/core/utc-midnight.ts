import type { CalendarDate } from './calendar-date.ts';

const form = /^\d{4}-\d\d-(\d\d)$/;

/**
 * Reads a calendar date that the caller vouches for as the milliseconds since 1970 at which it begins in UTC.
 *
 * @internal
 */
export function utcMidnight(parameter: string, date: CalendarDate): number {
  const day = form.exec(date)?.[1];
  const midnight = day === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  // A day that the month does not have is read as one of the next month.
  if (new Date(midnight).getUTCDate() !== Number(day)) {
    throw new RangeError(`${parameter} must be a real calendar date YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return midnight;
}

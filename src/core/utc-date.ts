import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { CalendarDate } from './calendar-date.ts';

/**
 * Turns a calendar date into a date object that counts in UTC, whatever the zone of the host.
 *
 * @internal
 */
export function toUtcDate(parameter: string, date: CalendarDate): Date {
  const utc = new UTCDateMini(`${date}T00:00:00Z`);
  if (Number.isNaN(utc.getTime()) || utc.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`${parameter} must be a real calendar date YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return utc;
}

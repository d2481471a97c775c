import { isCalendarDate } from './is-calendar-date.ts';

/**
 * Refuses what is no real calendar date, by the name of the parameter.
 *
 * @internal
 */
export function requireCalendarDate(parameter: string, date: unknown): void {
  if (isCalendarDate(date)) return;
  throw new RangeError(`${parameter} must be a calendar date YYYY-MM-DD, got ${JSON.stringify(date)}`);
}

import type { CalendarDate } from './calendar-date.ts';

const form = /^(?:19|2\d)\d\d-\d\d-\d\d$/;

/**
 * Tells whether a value is a calendar date, without the schema: a real day from 1900-01-01 to 2999-12-31, written `YYYY-MM-DD`.
 *
 * @param value - Anything.
 * @returns Whether it is a `CalendarDate`.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from 'isms-kit/core';
 *
 * isCalendarDate('2026-11-21'); // => true
 * isCalendarDate('2026-02-30'); // => false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !form.test(value)) return false;
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));
}

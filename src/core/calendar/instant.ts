import { isDate, shownValue } from '../findings/quotation.ts';
import type { CalendarDate } from './calendar-date.ts';

/** @internal */
export const millisecondsInMinute = 60_000;

/** @internal */
export const millisecondsInHour = 3_600_000;

/**
 * A point in time, written in UTC such as `'2026-11-21T09:30:00Z'`; a fraction of a second has three digits. `instantOf(new Date())` is now,
 * `instantAt` reads local time, and `isInstant` tells a text that is one.
 */
export type Instant = `${number}-${number}-${number}T${number}:${number}:${number}Z`;

const form = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Reports whether a value is an instant, without the schema: a point in time of the years 1900 to 2999, written in UTC with seconds and `Z`.
 * Other offsets are for `InstantSchema`, which writes them in UTC.
 *
 * @param value - Any value.
 * @returns Whether it is an `Instant`.
 *
 * @example
 * ```ts
 * import { isInstant } from 'isms-kit/core';
 *
 * isInstant('2026-11-21T09:30:00Z'); // => true
 * isInstant('2026-11-21T10:30:00+01:00'); // => false
 * ```
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && value >= '1900' && value < '3000' && !Number.isNaN(readInstant(value));
}

/** The milliseconds since 1970; NaN where the value is not an instant in UTC. */
function readInstant(text: unknown): number {
  if (typeof text !== 'string') return Number.NaN;
  const day = form.exec(text)?.[1];
  const read = day === undefined ? Number.NaN : Date.parse(text);
  // A day that the month does not have, and 24 o'clock, are read as the next day.
  return new Date(read).getUTCDate() === Number(day) ? read : Number.NaN;
}

/**
 * Reads an instant as milliseconds since 1970; throws where it is not an instant, and the message begins with the name of the parameter.
 *
 * @internal
 */
export function epochMilliseconds(parameter: string, instant: Instant): number {
  const read = readInstant(instant);
  if (Number.isNaN(read)) throw new RangeError(`${parameter} must be an instant in UTC, got ${shownValue(instant)}`);
  return read;
}

/**
 * Writes milliseconds since 1970 as an instant, with a fraction only where there is one.
 *
 * @internal
 */
export function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z') as Instant;
}

/**
 * The calendar date on which an instant lies in UTC, in which it is written.
 *
 * @internal
 */
export function utcDayOf(instant: Instant): CalendarDate {
  return instant.slice(0, 10) as CalendarDate;
}

/**
 * Orders two instants. Calendar dates may be compared as strings; instants may not, because a fraction of a second is optional.
 *
 * @param a - The first instant.
 * @param b - The second instant.
 * @returns Negative when `a` is earlier, positive when it is later, zero when they are the same; fit for sorting.
 * @throws RangeError if a value is not an instant.
 *
 * @example
 * ```ts
 * import { compareInstants } from 'isms-kit/core';
 *
 * compareInstants('2026-11-21T09:30:00Z', '2026-11-21T09:30:00.500Z') < 0; // => true
 * ```
 */
export function compareInstants(a: Instant, b: Instant): number {
  return epochMilliseconds('a', a) - epochMilliseconds('b', b);
}

/**
 * Writes a `Date` of JavaScript as an instant. `localDateOf(instantOf(new Date()), zone)` is today in a zone.
 *
 * @param date - The `Date`.
 * @returns The point in time, in UTC.
 * @throws RangeError if `date` is not a valid `Date` of the years 0 to 9999.
 *
 * @example
 * ```ts
 * import { instantOf, localDateOf } from 'isms-kit/core';
 *
 * const instant = instantOf(new Date(Date.UTC(2026, 10, 21, 23, 30))); // => '2026-11-21T23:30:00Z'
 * localDateOf(instant, 'Europe/Berlin'); // => '2026-11-22'
 * ```
 */
export function instantOf(date: Date): Instant {
  if (!isDate(date)) throw new RangeError(`date must be a Date, got ${shownValue(date)}`);
  const milliseconds = date.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('date must be a valid Date, got an invalid one');
  const instant = toInstant(milliseconds);
  if (!/^\d/.test(instant)) throw new RangeError(`date must lie in the years 0 to 9999, got ${instant}`);
  return instant;
}

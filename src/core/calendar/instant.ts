import { shownValue } from '../findings/quotation.ts';
/** A point in time, written in UTC such as `'2026-11-21T09:30:00Z'`; a fraction of a second has three digits. */
export type Instant = `${number}-${number}-${number}T${number}:${number}:${number}Z`;

const form = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Reports whether a value is an instant in UTC, without the schema.
 *
 * @internal
 */
export function isInstant(value: unknown): value is Instant {
  return !Number.isNaN(readInstant(value));
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

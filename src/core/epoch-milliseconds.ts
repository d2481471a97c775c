import type { Instant } from './instant.ts';

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Reads an instant that the caller vouches for as milliseconds since 1970.
 *
 * @internal
 */
export function epochMilliseconds(parameter: string, instant: Instant): number {
  const read = form.test(instant) ? Date.parse(instant) : Number.NaN;
  // A day that the month does not have, and 24 o'clock, are read as the next day.
  if (new Date(read).getUTCDate() !== Number(String(instant).slice(8, 10))) {
    throw new RangeError(`${parameter} must be an instant in UTC, got ${JSON.stringify(instant)}`);
  }
  return read;
}

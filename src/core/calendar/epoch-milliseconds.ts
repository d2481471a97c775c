import type { Instant } from './instant.ts';

const form = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Reads an instant that the caller vouches for as milliseconds since 1970.
 *
 * @internal
 */
export function epochMilliseconds(parameter: string, instant: Instant): number {
  const day = form.exec(instant)?.[1];
  const read = day === undefined ? Number.NaN : Date.parse(instant);
  // A day that the month does not have, and 24 o'clock, are read as the next day.
  if (new Date(read).getUTCDate() !== Number(day)) {
    throw new RangeError(`${parameter} must be an instant in UTC, got ${JSON.stringify(instant)}`);
  }
  return read;
}

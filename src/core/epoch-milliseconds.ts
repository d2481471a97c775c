import type { Instant } from './instant.ts';

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Reads an instant that the caller vouches for as milliseconds since 1970.
 *
 * @internal
 */
export function epochMilliseconds(parameter: string, instant: Instant): number {
  const read = form.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(read))
    throw new RangeError(`${parameter} must be an instant in UTC, got ${JSON.stringify(instant)}`);
  return read;
}

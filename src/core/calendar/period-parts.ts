import type { Period } from './period.ts';
import { type PeriodParts, readPeriod } from './read-period.ts';

/**
 * Splits a period that the caller vouches for, under the name that it has there.
 *
 * @internal
 */
export function periodParts(period: Period, parameter = 'period'): PeriodParts {
  const read = readPeriod(period);
  if ('problem' in read)
    throw new RangeError(
      `${parameter} must be a period of whole days, weeks, months or years, got ${JSON.stringify(period)}`,
    );
  return read.parts;
}

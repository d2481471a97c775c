import type { Period } from './period.ts';
import { type PeriodParts, readPeriod } from './read-period.ts';

/**
 * Splits a period that the caller vouches for.
 *
 * @internal
 */
export function periodParts(period: Period): PeriodParts {
  const read = readPeriod(period);
  if ('problem' in read)
    throw new RangeError(
      `period must be a period of whole days, weeks, months or years, got ${JSON.stringify(period)}`,
    );
  return read.parts;
}

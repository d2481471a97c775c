import { epochMilliseconds } from './epoch-milliseconds.ts';
import type { HourPeriod } from './hour-period.ts';
import type { Instant } from './instant.ts';
import { readHourPeriod } from './read-hour-period.ts';
import { toInstant } from './to-instant.ts';

/**
 * Adds hours and minutes to an instant as elapsed time, across clock changes, weekends and holidays.
 *
 * @param instant - The start, in UTC.
 * @param period - Whole hours and minutes, as ISO 8601 duration.
 * @returns The instant at which the period has run out.
 * @throws RangeError when `instant` is no instant or `period` no hour period, which parsed values never are.
 *
 * @example
 * ```ts
 * import { addHours } from 'isms-kit/core';
 *
 * addHours('2026-06-05T16:20:00Z', 'PT72H'); // => '2026-06-08T16:20:00Z'
 * ```
 */
export function addHours(instant: Instant, period: HourPeriod): Instant {
  const read = readHourPeriod(period);
  if ('problem' in read)
    throw new RangeError(`period must be a period of whole hours and minutes, got ${JSON.stringify(period)}`);
  return toInstant(epochMilliseconds('instant', instant) + read.minutes * 60_000);
}

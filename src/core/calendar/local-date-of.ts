import type { CalendarDate } from './calendar-date.ts';
import { epochMilliseconds } from './epoch-milliseconds.ts';
import type { Instant } from './instant.ts';
import { localClock } from './local-clock.ts';
import type { TimeZone } from './time-zone.ts';

/**
 * Tells which calendar date an instant falls on in a zone. Together with `endOfLocalDay` the only bridge between instants and dates.
 *
 * @param instant - A point in time, in UTC.
 * @param zone - The IANA name of the zone; never implied.
 * @returns The date that the clocks of the zone show.
 * @throws RangeError when `instant` is no instant or `zone` unknown to the runtime, which parsed values never are.
 *
 * @example
 * ```ts
 * import { localDateOf } from 'isms-kit/core';
 *
 * localDateOf('2026-11-21T23:30:00Z', 'Europe/Berlin'); // => '2026-11-22'
 * localDateOf('2026-11-21T23:30:00Z', 'America/New_York'); // => '2026-11-21'
 * ```
 */
export function localDateOf(instant: Instant, zone: TimeZone): CalendarDate {
  return localClock(zone).dateAt(epochMilliseconds('instant', instant));
}

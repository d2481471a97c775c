import type { CalendarDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import { localClock, type LocalClock } from './local-clock.ts';
import type { TimeZone } from './time-zone.ts';
import { toInstant } from './to-instant.ts';
import { utcMidnight } from './utc-midnight.ts';

const millisecondsInDay = 86_400_000;

/**
 * Tells at which instant a local day is over: the start of the next one, exclusive end of this one. Right where a day has 23 or 25
 * hours, where midnight does not exist, and where a zone skipped a whole day.
 *
 * @param date - The local day.
 * @param zone - The IANA name of the zone; never implied.
 * @returns The first instant at which the clocks of the zone show a later date.
 * @throws RangeError when `date` is no real day or `zone` unknown to the runtime, which parsed values never are.
 *
 * @example
 * ```ts
 * import { endOfLocalDay } from 'isms-kit/core';
 *
 * endOfLocalDay('2026-03-29', 'Europe/Berlin'); // => '2026-03-29T22:00:00Z'
 * endOfLocalDay('2026-10-25', 'Europe/Berlin'); // => '2026-10-25T23:00:00Z'
 * ```
 */
export function endOfLocalDay(date: CalendarDate, zone: TimeZone): Instant {
  const clock = localClock(zone);
  const midnight = utcMidnight('date', date) + millisecondsInDay;
  const offsets = [clock.offsetAt(midnight - millisecondsInDay), clock.offsetAt(midnight + millisecondsInDay)];
  const candidates = offsets
    .map((offset) => midnight - offset)
    .filter((moment) => moment + clock.offsetAt(moment) === midnight);
  return toInstant(candidates.length > 0 ? Math.min(...candidates) : endOfGap(date, midnight, clock));
}

/** Midnight is skipped: the clocks show a later date from the first moment after the gap on. */
function endOfGap(date: CalendarDate, midnight: number, clock: LocalClock): number {
  let before = midnight - 2 * millisecondsInDay;
  let after = midnight + 2 * millisecondsInDay;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (clock.dateAt(middle) > date) after = middle;
    else before = middle;
  }
  return after;
}

import { type CalendarDate, utcMidnight } from '../calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, millisecondsInHour, toInstant } from '../calendar/instant.ts';
import { shownValue } from '../findings/quotation.ts';

/**
 * The moments between which a question about a day is asked, in milliseconds since 1970: one moment where it is known, else the whole day in any
 * time zone.
 *
 * @internal
 */
export interface Moment {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The first moment that it can be. */
  readonly earliest: number;
  /** The last moment that it can be. */
  readonly latest: number;
  /** The second of the last moment, as instants are written without their fraction. */
  readonly latestSecond: string;
}

/**
 * The moments of a day in question. A day begins first in the zone UTC+14 and ends last in the zone UTC-12. Throws where `now` cannot lie on the
 * day.
 *
 * @internal
 */
export function momentOf(asOf: CalendarDate, now?: Instant): Moment {
  const midnight = utcMidnight('asOf', asOf);
  const earliest = midnight - 14 * millisecondsInHour;
  const latest = midnight + 36 * millisecondsInHour;
  if (now === undefined) return momentBetween(asOf, earliest, latest);
  const at = epochMilliseconds('now', now);
  if (at < earliest || at > latest) throw new RangeError(`now must lie on the day ${asOf}, got ${shownValue(now)}`);
  return momentBetween(asOf, at, at);
}

function momentBetween(asOf: CalendarDate, earliest: number, latest: number): Moment {
  return { asOf, earliest, latest, latestSecond: toInstant(latest).slice(0, 19) };
}

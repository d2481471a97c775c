import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import { localClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { type Place, type RegisterFinding, reportOf } from '../../core/guards/register-findings.ts';
import { remember } from '../../core/records/references.ts';

/** @internal */
export const millisecondsInMinute = 60_000;

/** @internal */
export const millisecondsInHour = 3_600_000;

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

/**
 * Whether a record is in force on a day; both its ends are included.
 *
 * @internal
 */
export function isInForce(
  { from, through }: { readonly from: CalendarDate; readonly through?: CalendarDate },
  asOf: CalendarDate,
): boolean {
  return from <= asOf && (through === undefined || asOf <= through);
}

/**
 * The finding of an instant that a record says to have been and that is later than any moment in question.
 *
 * @internal
 */
export function futureInstant(
  { subject, path }: Place,
  instant: Instant | undefined,
  { asOf, latest, latestSecond }: Moment,
): readonly RegisterFinding<'operations', 'event-in-future'>[] {
  // An instant of an earlier second is not read: registers have millions of them.
  if (instant === undefined || instant < latestSecond || epochMilliseconds('instant', instant) <= latest) return [];
  return [
    reportOf('operations', 'event-in-future', { subject, path, params: { record: subject.id, date: instant, asOf } }),
  ];
}

/**
 * The calendar date of instants in one zone.
 *
 * @internal
 */
export type LocalDays = (instant: Instant) => CalendarDate;

/**
 * Prepares a zone for many instants. An instant in UTC is written with its day, so that zone needs no clock.
 *
 * @internal
 */
export function prepareLocalDays(zone: TimeZone): LocalDays {
  const clock = localClock(zone);
  if (zone === 'UTC') return (instant) => instant.slice(0, 10) as CalendarDate;
  return remember((instant: Instant) => clock.dateAt(epochMilliseconds('instant', instant)));
}

import { addHours, type HourPeriod } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant, millisecondsInHour, toInstant } from '../../core/calendar/instant.ts';
import { localClock, type LocalClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { CountingRuleId } from './counting-rules.ts';

/** The place where a period of hours runs. */
export interface EndOfHourPeriodOptions {
  /** The IANA zone of the full hours; they begin at half past in UTC where the offset has half an hour, such as in `'Asia/Kolkata'`. */
  readonly zone: TimeZone;
}

/** The end of a period of hours under both readings. */
export interface HourDeadline {
  /** The end of the elapsed hours: the target to use, because it is never late under any reading. */
  readonly dueAt: Instant;
  /** The end in full clock hours by Regulation (EEC, Euratom) No 1182/71, without the hour of the event; at most an hour later. */
  readonly statutoryDueAt: Instant;
  /** The counting rule of `dueAt`, then that of `statutoryDueAt`. */
  readonly applied: readonly CountingRuleId[];
  /** The event. */
  readonly startedAt: Instant;
  /** The period counted. */
  readonly period: HourPeriod;
  /** The zone of the full hours. */
  readonly zone: TimeZone;
}

const anyObject = /* @__PURE__ */ anObject({});

/**
 * Finds the end of a period of hours as elapsed time, and by the full-hour reading of Regulation (EEC, Euratom) No 1182/71 art. 3(1) and
 * 3(2)(a). Neither rolls at weekends or holidays (art. 3(4)).
 *
 * @param start - The event.
 * @param period - Whole hours and minutes, as ISO 8601 duration.
 * @param options - The zone.
 * @returns Both ends with their explanation.
 * @throws RangeError when `start` or `period` is invalid or the zone is unknown to the runtime.
 *
 * @example
 * ```ts
 * import { endOfHourPeriod } from 'isms-kit/deadlines';
 *
 * const { dueAt, statutoryDueAt } = endOfHourPeriod('2026-06-05T16:20:00Z', 'PT72H', { zone: 'Europe/Berlin' });
 * dueAt; // => '2026-06-08T16:20:00Z'
 * statutoryDueAt; // => '2026-06-08T17:00:00Z'
 * ```
 */
export function endOfHourPeriod(start: Instant, period: HourPeriod, options: EndOfHourPeriodOptions): HourDeadline {
  epochMilliseconds('start', start);
  requireReadable('options', options, anyObject);
  const { zone } = options;
  return {
    dueAt: addHours(start, period),
    statutoryDueAt: fullHourEnd(start, period, localClock(zone)),
    applied: ['elapsed', 'eu-hours'],
    startedAt: start,
    period,
    zone,
  };
}

/**
 * Ends a period of hours by Regulation (EEC, Euratom) No 1182/71 art. 3(1) and 3(2)(a). The clock hour of the event is not counted: the period
 * starts with the next full hour on the local clocks, also when the event falls on a full hour.
 *
 * @internal
 */
export function fullHourEnd(start: Instant, period: HourPeriod, clock: LocalClock): Instant {
  const event = epochMilliseconds('start', start);
  const shown = event + clock.offsetAt(event);
  const intoTheHour = ((shown % millisecondsInHour) + millisecondsInHour) % millisecondsInHour;
  return addHours(toInstant(event - intoTheHour + millisecondsInHour), period);
}

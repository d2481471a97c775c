import { addHours, type HourPeriod } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { localClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import type { CountingRuleId } from './counting-rules.ts';
import { statutoryEnd } from '../statutes/statutory-end.ts';

/** Where a period of hours runs. */
export interface EndOfHourPeriodOptions {
  /** The IANA zone whose clock hours count; full hours differ where the offset is none, such as in `'Asia/Kolkata'`. */
  readonly zone: TimeZone;
}

/** The end of a period of hours under both readings. */
export interface HourDeadline {
  /** The hours that pass from the event on: never late under any reading, and the target to use. */
  readonly dueAt: Instant;
  /** The end by the letter of Regulation (EEC, Euratom) No 1182/71: full clock hours, the hour of the event not counted; up to an hour later. */
  readonly statutoryDueAt: Instant;
  /** The rule of counting behind `dueAt`, then the one behind `statutoryDueAt`. */
  readonly applied: readonly CountingRuleId[];
  /** The event. */
  readonly startedAt: Instant;
  /** The period counted. */
  readonly period: HourPeriod;
  /** The zone whose full hours were read. */
  readonly zone: TimeZone;
}

/**
 * Finds the end of a period of hours: as elapsed time, and beside it by the full-hour reading of Regulation (EEC, Euratom) No 1182/71 art. 3(1) and
 * 3(2)(a). Neither rolls at weekends or holidays (art. 3(4)).
 *
 * @param start - The event that starts it.
 * @param period - Whole hours and minutes, as ISO 8601 duration.
 * @param options - The zone.
 * @returns Both ends and how they were found.
 * @throws RangeError when `start` or `period` is malformed or the zone unknown to the runtime.
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
export function endOfHourPeriod(start: Instant, period: HourPeriod, { zone }: EndOfHourPeriodOptions): HourDeadline {
  epochMilliseconds('start', start);
  return {
    dueAt: addHours(start, period),
    statutoryDueAt: statutoryEnd(start, period, localClock(zone)),
    applied: ['elapsed', 'eu-hours'],
    startedAt: start,
    period,
    zone,
  };
}

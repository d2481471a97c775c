import { shownValue } from '../findings/quotation.ts';
import { epochMilliseconds, type Instant, millisecondsInMinute, toInstant } from './instant.ts';

/** An ISO 8601 duration counted as elapsed time: whole hours and minutes, such as `'PT72H'` or `'PT1H30M'`. */
export type HourPeriod = `PT${number}H` | `PT${number}H${number}M` | `PT${number}M`;

/**
 * The reason for which a text is not an hour period.
 *
 * @internal
 */
export type HourPeriodProblem =
  | 'hour-period-unreadable'
  | 'hour-period-negative'
  | 'hour-period-with-date'
  | 'hour-period-with-seconds'
  | 'hour-period-fractional'
  | 'hour-period-zero'
  | 'hour-period-too-long';

const form = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/;
const longestMinutes = 60_000_000;

/**
 * Reports whether a value is an hour period, without the schema: whole hours and minutes, longer than zero and at most a million hours.
 *
 * @param value - Any value.
 * @returns Whether it is an `HourPeriod`.
 *
 * @example
 * ```ts
 * import { isHourPeriod } from 'isms-kit/core';
 *
 * isHourPeriod('PT72H'); // => true
 * isHourPeriod('P3D'); // => false
 * ```
 */
export function isHourPeriod(value: unknown): value is HourPeriod {
  return 'minutes' in readHourPeriod(value);
}

/**
 * Reads an hour period as minutes, or names the problem.
 *
 * @internal
 */
export function readHourPeriod(text: unknown): { readonly minutes: number } | { readonly problem: HourPeriodProblem } {
  if (typeof text !== 'string') return { problem: 'hour-period-unreadable' };
  const match = form.exec(text);
  if (match === null) return { problem: whyUnreadable(text) };
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  if (minutes === 0) return { problem: 'hour-period-zero' };
  if (minutes > longestMinutes) return { problem: 'hour-period-too-long' };
  return { minutes };
}

/**
 * The minutes of a period of hours; 0 where it is absent.
 *
 * @internal
 */
export function minutesOf(period: HourPeriod | undefined): number {
  const read = readHourPeriod(period);
  return 'minutes' in read ? read.minutes : 0;
}

function whyUnreadable(text: string): HourPeriodProblem {
  if (!/^[+-]?P[-+\d.,YMWDTHS]+$/.test(text)) return 'hour-period-unreadable';
  if (text.includes('-')) return 'hour-period-negative';
  if (/^P[\d.,]+[YMWD]/.test(text)) return 'hour-period-with-date';
  if (/\dS/.test(text)) return 'hour-period-with-seconds';
  return /\d[.,]\d/.test(text) ? 'hour-period-fractional' : 'hour-period-unreadable';
}

/**
 * Adds hours and minutes to an instant as elapsed time, across clock changes, weekends and holidays.
 *
 * @param instant - The start, in UTC.
 * @param period - Whole hours and minutes, as ISO 8601 duration.
 * @returns The instant at which the period has run out.
 * @throws RangeError if `instant` is not an instant, `period` is not an hour period, or the end lies beyond the year 9999.
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
    throw new RangeError(`period must be a period of whole hours and minutes, got ${shownValue(period)}`);
  const end = toInstant(epochMilliseconds('instant', instant) + read.minutes * millisecondsInMinute);
  if (end.startsWith('+')) throw new RangeError(`period must end in the years 0 to 9999, got ${shownValue(period)}`);
  return end;
}

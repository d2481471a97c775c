import { shownValue } from '../findings/quotation.ts';
import { millisecondsInDay } from './calendar-date.ts';

/**
 * An ISO 8601 duration counted on the calendar: whole years, months and days, or weeks standing alone, such as `'P1Y6M'` or `'P2W'`.
 */
export type Period =
  | `P${number}Y`
  | `P${number}Y${number}M`
  | `P${number}Y${number}D`
  | `P${number}Y${number}M${number}D`
  | `P${number}M`
  | `P${number}M${number}D`
  | `P${number}D`
  | `P${number}W`;

/**
 * The parts of a period, each a whole number.
 *
 * @internal
 */
export interface PeriodParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/**
 * The reason for which a text is not a period.
 *
 * @internal
 */
export type PeriodProblem =
  | 'period-unreadable'
  | 'period-negative'
  | 'period-fractional'
  | 'period-with-time'
  | 'period-mixes-weeks'
  | 'period-zero'
  | 'period-too-long';

const form = /^P(?:(\d+)W|(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?)$/;
const longestYears = 200;
const daysInYear = 365.2425;

/**
 * Reports whether a value is a period, without the schema: whole years, months and days, or weeks alone, longer than zero and at most 200
 * years.
 *
 * @param value - Any value.
 * @returns Whether it is a `Period`.
 *
 * @example
 * ```ts
 * import { isPeriod } from 'isms-kit/core';
 *
 * isPeriod('P1Y6M'); // => true
 * isPeriod('PT72H'); // => false
 * ```
 */
export function isPeriod(value: unknown): value is Period {
  return 'parts' in readPeriod(value);
}

/**
 * Splits a text into the parts of a period, or names the problem.
 *
 * @internal
 */
export function readPeriod(text: unknown): { readonly parts: PeriodParts } | { readonly problem: PeriodProblem } {
  if (typeof text !== 'string') return { problem: 'period-unreadable' };
  const match = form.exec(text);
  if (match === null) return { problem: whyUnreadable(text) };
  const weeks = Number(match[1] ?? 0);
  const years = Number(match[2] ?? 0);
  const months = Number(match[3] ?? 0);
  const days = Number(match[4] ?? 0);
  const length = years + months / 12 + (weeks * 7 + days) / daysInYear;
  if (length === 0) return { problem: 'period-zero' };
  if (length > longestYears) return { problem: 'period-too-long' };
  return { parts: { years, months, weeks, days } };
}

function whyUnreadable(text: string): PeriodProblem {
  if (!/^[+-]?P[-+\d.,YMWDTHS]+$/.test(text)) return 'period-unreadable';
  if (text.includes('-')) return 'period-negative';
  if (text.includes('T')) return 'period-with-time';
  if (/[.,]/.test(text)) return 'period-fractional';
  if (/^P(?=.*\dW)(?=.*\d[YMD])/.test(text)) return 'period-mixes-weeks';
  return 'period-unreadable';
}

/**
 * Splits a period into its parts; throws where it is not a period, and the message begins with the name of the parameter.
 *
 * @internal
 */
export function periodParts(period: Period, parameter = 'period'): PeriodParts {
  const read = readPeriod(period);
  if ('problem' in read)
    throw new RangeError(
      `${parameter} must be a period of whole days, weeks, months or years, got ${shownValue(period)}`,
    );
  return read.parts;
}

/**
 * Throws unless each value that is there is a period; the message begins with the name that it has in `periods`.
 *
 * @internal
 */
export function requirePeriods(periods: Readonly<Record<string, Period | undefined>>): void {
  for (const [parameter, period] of Object.entries(periods)) {
    if (period !== undefined) periodParts(period, parameter);
  }
}

/** From 2097 on leap years come as seldom as they can, because 2100 is a common year; from 1903 on as often as they can, because 2000 is a leap year. */
const yearBeforeFewLeapDays = 2097;
const yearBeforeManyLeapDays = 1903;

/**
 * The days that a period takes at least and at most, whenever it begins: a month 28 to 31, a quarter 89 to 92, a year 365 or 366.
 *
 * Clamped at either end or not, months take as long as some run of whole calendar months.
 *
 * @internal
 */
export function lengthRange(period: Period): { readonly shortest: number; readonly longest: number } {
  const { years, months, weeks, days } = periodParts(period);
  const lengthsFrom = (year: number): readonly number[] =>
    Array.from({ length: 12 }, (_, month) => {
      const begin = Date.UTC(year, month);
      return (Date.UTC(year + years, month + months) - begin) / millisecondsInDay + weeks * 7 + days;
    });
  return {
    shortest: Math.min(...lengthsFrom(yearBeforeFewLeapDays)),
    longest: Math.max(...lengthsFrom(yearBeforeManyLeapDays)),
  };
}

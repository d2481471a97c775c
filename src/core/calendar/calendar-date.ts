import { shownValue } from '../findings/quotation.ts';

/**
 * A day of the proleptic Gregorian calendar without a time or a zone, `YYYY-MM-DD`. `localDateOf(instantOf(new Date()), zone)` is today,
 * `isCalendarDate` tells a text that is one, and `readCalendarDate` reads other forms.
 */
export type CalendarDate = `${number}-${number}-${number}`;

/** The milliseconds of a day in UTC. */
export const millisecondsInDay = 86_400_000;

const zero = 48;
const hyphen = 45;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reports whether a value is a calendar date, without the schema: a real day from 1900-01-01 to 2999-12-31, written `YYYY-MM-DD`.
 *
 * @param value - Any value.
 * @returns Whether it is a `CalendarDate`.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from 'isms-kit/core';
 *
 * isCalendarDate('2026-11-21'); // => true
 * isCalendarDate('2026-02-30'); // => false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isRealDay(value) && value >= '1900' && value < '3000';
}

/**
 * Reports whether a text is a real day of the years 0 to 9999, written `YYYY-MM-DD`. Reading the digits one by one takes a quarter of the
 * time of a regular expression and a `Date`.
 *
 * @internal
 */
export function isRealDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  const length = daysInMonth[month - 1];
  if (!(year >= 0) || length === undefined || !(day >= 1)) return false;
  return day <= length || (month === 2 && day === 29 && isLeapYear(year));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number that the digits of a text give; NaN where a character is not a digit. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/**
 * Throws unless the value is a calendar date; the message begins with the name of the parameter.
 *
 * @internal
 */
export function requireCalendarDate(parameter: string, date: unknown): void {
  if (isCalendarDate(date)) return;
  throw new RangeError(`${parameter} must be a calendar date YYYY-MM-DD, got ${shownValue(date)}`);
}

/**
 * Throws unless each value that is there is a calendar date; the message begins with the name that it has in `dates`.
 *
 * @internal
 */
export function requireDates(dates: Readonly<Record<string, unknown>>): void {
  for (const [parameter, date] of Object.entries(dates)) {
    if (date !== undefined && date !== null) requireCalendarDate(parameter, date);
  }
}

/**
 * The milliseconds since 1970 at which a day begins in UTC; throws where the date is not a real day of the years 0 to 9999.
 *
 * @internal
 */
export function utcMidnight(parameter: string, date: CalendarDate): number {
  if (typeof date !== 'string' || !isRealDay(date))
    throw new RangeError(`${parameter} must be a real calendar date YYYY-MM-DD, got ${shownValue(date)}`);
  return Date.parse(date);
}

/**
 * Writes the UTC day of a date object as a calendar date; throws where it lies outside the years 0 to 9999, and the message begins with the name
 * of the parameter that leads there.
 *
 * @internal
 */
export function toCalendarDate(parameter: string, utc: Date): CalendarDate {
  const written = utc.toISOString();
  if (written.length !== 24) throw new RangeError(`${parameter} must lead to the years 0 to 9999, got ${written}`);
  return written.slice(0, 10) as CalendarDate;
}

/**
 * Counts the days from one date to another.
 *
 * @param from - The first date; not counted.
 * @param to - The second date; counted.
 * @returns Whole days, negative when `to` lies before `from`.
 * @throws RangeError if a date is not a real day.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'isms-kit/core';
 *
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * daysBetween('2026-11-22', '2026-11-21'); // => -1
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcMidnight('to', to) - utcMidnight('from', from)) / millisecondsInDay;
}

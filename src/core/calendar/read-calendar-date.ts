import { isDate, shownValue } from '../findings/quotation.ts';
import { requireObject } from '../findings/required-form.ts';
import { type CalendarDate, isCalendarDate, isRealDay } from './calendar-date.ts';
import { type DateForm, dateIsNoDay, dayOfSerial, serialOfFalseLeapDay, writtenDate } from './written-date.ts';

/** The order of day, month and year in a date of numbers. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * The reason for which a cell is not read as a day: it has nothing (`empty`) or no date (`unreadable`); the day is not in the calendar
 * (`impossible`) or lies outside the years 1900 to 2999 (`year-out-of-range`); the order of day and month is not stated (`order-missing`) or
 * does not fit (`order-contradicted`); a part is missing (`day-missing`, `two-digit-year`); it has a time of day (`time-of-day`), a time with
 * a zone (`point-in-time`), or is a `Date` (`date-object`).
 */
export type CalendarDateProblem =
  | 'empty'
  | 'unreadable'
  | 'impossible'
  | 'year-out-of-range'
  | 'order-missing'
  | 'order-contradicted'
  | 'day-missing'
  | 'two-digit-year'
  | 'time-of-day'
  | 'point-in-time'
  | 'date-object';

/** The day that a cell holds, or the reason for which it holds none, with the days that it may mean. */
export type CalendarDateRead =
  | {
      /** The day. */
      readonly date: CalendarDate;
    }
  | {
      /** The reason. */
      readonly problem: CalendarDateProblem;
      /** The reason as a sentence about this cell. */
      readonly message: string;
      /** The days that the cell may mean; empty where it gives none. */
      readonly suggestions: readonly CalendarDate[];
    };

/** The options of `readCalendarDate`. */
export interface ReadCalendarDateOptions {
  /**
   * The order of dates of numbers with the year last, such as `03/02/2026`. When absent, dots mean day.month.year and other marks are a problem.
   */
  readonly order?: DateOrder | undefined;
}

const orders: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['dmy', 'mdy', 'ymd', undefined]);

/**
 * Reads a day as cells of spreadsheets and columns of exports hold it. It never guesses: what can be read in two ways is a problem.
 *
 * - The year first: `2026-11-29`, `2026/11/29`, `20261129`.
 * - The year last: `29.11.2026`; with slashes or hyphens, such as `03/02/2026`, only with the order stated, even where just one order is
 *   possible. A stated order holds for dots, too.
 * - The month by its English or German name: `29-Nov-2026`, `Nov 29, 2026`, `29. Dezember 2026`.
 * - Serial numbers of spreadsheets, as a number or a text of five digits: `46355`. They count from 1 January 1900; 60, the 29 February 1900
 *   that did not exist, is a problem, and so are the numbers 1900 to 2999, which may be years.
 * - Midnight without a zone behind the day, as exports write it: `2026-11-29 00:00:00`. Any other time of day is a problem, a fraction of a
 *   serial number, too. A time with a zone is an instant, whose day depends on the place: `localDateOf` gives it.
 *
 * @param cell - Any value; blanks around a text are ignored.
 * @param options - The order of day, month and year.
 * @returns The day, or the problem with a sentence and the days that the cell may mean.
 * @throws RangeError if the order is unknown; never on a cell.
 *
 * @example
 * ```ts
 * import { readCalendarDate } from 'isms-kit/core';
 *
 * readCalendarDate('29.11.2026'); // => { date: '2026-11-29' }
 * readCalendarDate('03/02/2026', { order: 'dmy' }); // => { date: '2026-02-03' }
 * readCalendarDate(46355); // => { date: '2026-11-29' }
 * const read = readCalendarDate('03/02/2026');
 * 'problem' in read && read.problem; // => 'order-missing'
 * 'problem' in read && read.suggestions; // => ['2026-02-03', '2026-03-02']
 * 'problem' in read && read.message; // => '"03/02/2026" needs the order of day and month: dmy or mdy.'
 * ```
 */
export function readCalendarDate(cell: unknown, options: ReadCalendarDateOptions = {}): CalendarDateRead {
  requireObject('options', options);
  const { order } = options;
  if (!orders.has(order)) throw new RangeError(`order must be one of dmy, mdy, ymd, got ${shownValue(order)}`);
  if (cell === undefined || cell === null) return refused('empty', 'The date is missing.');
  if (typeof cell === 'number') return readSerial(cell);
  if (isDate(cell)) return refused('date-object', dateIsNoDay);
  const shown = shownValue(cell);
  if (typeof cell !== 'string') return refused('unreadable', `${shown} is not a date such as 2026-11-29.`);
  if (cell.trim() === '') return refused('empty', 'The date is missing.');
  const written = writtenDate(cell);
  if (written === undefined) return refused('unreadable', `${shown} is not a date such as 2026-11-29.`);
  const read = readForm(shown, written.date, order);
  if ('problem' in read || written.time === 'none') return read;
  if (written.time === 'local') return refused('time-of-day', `${shown} has a time of day.`, [read.date]);
  return refused('point-in-time', `${shown} is a point in time: localDateOf gives its day in a zone.`);
}

function readForm(shown: string, date: DateForm, order: DateOrder | undefined): CalendarDateRead {
  if (date.kind === 'day') return readDay(shown, date.day);
  if (date.kind === 'year-last') return readYearLast(shown, date, order);
  if (date.kind === 'day-missing') return refused('day-missing', `${shown} is ${date.form}.`);
  return refused('two-digit-year', `${shown} has a year of two digits; a year has four.`);
}

function readYearLast(
  shown: string,
  { mark, dmy, mdy }: Extract<DateForm, { kind: 'year-last' }>,
  order: DateOrder | undefined,
): CalendarDateRead {
  const days = [...new Set([dmy, mdy])].filter(isCalendarDate);
  if (order === 'ymd') return refused('order-contradicted', `${shown} has the year last, not in the order ymd.`, days);
  const stated = order ?? (mark === '.' ? 'dmy' : undefined);
  if (stated !== undefined) {
    const read = readDay(shown, stated === 'dmy' ? dmy : mdy);
    if (order === undefined || 'date' in read || days.length === 0) return read;
    return refused('order-contradicted', `${shown} is not a day in the order ${order}.`, days);
  }
  if (days.length === 0) return readDay(shown, dmy);
  return refused('order-missing', `${shown} needs the order of day and month: dmy or mdy.`, days);
}

function readDay(shown: string, day: string): CalendarDateRead {
  if (isCalendarDate(day)) return { date: day };
  if (isRealDay(day)) return refused('year-out-of-range', `${shown} lies outside the years 1900 to 2999.`);
  return refused('impossible', `${shown} is not a day of the calendar.`);
}

function readSerial(serial: number): CalendarDateRead {
  const shown = shownValue(serial);
  if (!Number.isFinite(serial)) return refused('unreadable', `${shown} is not a date such as 2026-11-29.`);
  const whole = Math.floor(serial);
  const day = dayOfSerial(whole);
  const days = day === undefined ? [] : [day];
  if (whole !== serial) return refused('time-of-day', `${shown} is a serial number with a time of day.`, days);
  if (serial >= 1900 && serial <= 2999)
    return refused('day-missing', `${shown} is a year, or the serial number of a day long ago.`, days);
  if (day !== undefined) return { date: day };
  if (serial < 1 || serial === serialOfFalseLeapDay)
    return refused('impossible', `${shown} is not the serial number of a day of the calendar.`);
  return refused('year-out-of-range', `${shown} is a serial number beyond the year 2999.`);
}

function refused(
  problem: CalendarDateProblem,
  message: string,
  suggestions: readonly CalendarDate[] = [],
): CalendarDateRead {
  return { problem, message, suggestions };
}

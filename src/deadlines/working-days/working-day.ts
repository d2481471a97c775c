import { quotedText, shownValue } from '../../core/findings/quotation.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import {
  type CalendarDate,
  millisecondsInDay,
  toCalendarDate,
  utcMidnight,
} from '../../core/calendar/calendar-date.ts';
import { calendarGuard } from './calendar-guard.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * Reports whether a date is a working day: not a Saturday, a Sunday or a public holiday (Regulation (EEC, Euratom) No 1182/71 art. 2(2)).
 *
 * @param date - The day.
 * @param calendar - The public holidays; it must cover the day.
 * @returns Whether it is a working day.
 * @throws RangeError when the calendar is malformed, `date` is not a real day or the calendar does not cover it: such a day is never taken for a working day.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * isWorkingDay('2026-12-24', germany); // => true
 * isWorkingDay('2026-12-25', germany); // => false
 * isWorkingDay('2026-12-27', germany); // => false
 * ```
 */
export function isWorkingDay(date: CalendarDate, calendar: HolidayCalendar): boolean {
  requireReadable('calendar', calendar, calendarGuard);
  return isOpen(date, calendar);
}

function isOpen(date: CalendarDate, calendar: HolidayCalendar): boolean {
  return !isWeekend(coveredDay('date', date, calendar)) && !calendar.dates.includes(date);
}

/**
 * Rolls a date forward: the date itself if it is a working day, else the first working day after it.
 *
 * @param date - The day; the calendar must cover it.
 * @param calendar - The public holidays; it must cover the answer, too.
 * @returns A working day, never earlier than `date`.
 * @throws RangeError when the calendar is malformed, `date` is not a real day, or the calendar does not cover it or the answer.
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * nextWorkingDay('2026-12-25', germany); // => '2026-12-28'
 * nextWorkingDay('2026-12-24', germany); // => '2026-12-24'
 * ```
 */
export function nextWorkingDay(date: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  requireReadable('calendar', calendar, calendarGuard);
  return nextOpenDay(date, calendar);
}

function nextOpenDay(date: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  return isOpen(date, calendar) ? date : workingDayAfter(date, 1, calendar);
}

/**
 * Rolls a date backward: the date itself if it is a working day, else the last working day before it.
 *
 * @param date - The day; the calendar must cover it.
 * @param calendar - The public holidays; it must cover the answer, too.
 * @returns A working day, never later than `date`.
 * @throws RangeError when the calendar is malformed, `date` is not a real day, or the calendar does not cover it or the answer.
 *
 * @example
 * ```ts
 * import { previousWorkingDay } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * previousWorkingDay('2026-12-27', germany); // => '2026-12-24'
 * ```
 */
export function previousWorkingDay(date: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  requireReadable('calendar', calendar, calendarGuard);
  return isOpen(date, calendar) ? date : workingDayAfter(date, -1, calendar);
}

/**
 * Counts working days from a date. The day itself is not counted, as in every period of days
 * (Regulation (EEC, Euratom) No 1182/71 art. 3(1)).
 *
 * @param date - The day of the event, working or not; the calendar must cover it.
 * @param n - The number of working days, a whole number; a negative one counts backwards; zero returns the date itself, working or not.
 * @param calendar - The public holidays; it must cover every day counted.
 * @returns The nth working day after the date, or before it.
 * @throws RangeError when the calendar is malformed, `n` is not a whole number, `date` is not a real day, or the calendar does not cover a day counted.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * addWorkingDays('2026-12-23', 2, germany); // => '2026-12-28'
 * addWorkingDays('2026-12-28', -2, germany); // => '2026-12-23'
 * ```
 */
export function addWorkingDays(date: CalendarDate, n: number, calendar: HolidayCalendar): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`n must be a whole number, got ${shownValue(n)}`);
  requireReadable('calendar', calendar, calendarGuard);
  return workingDayAfter(date, n, calendar);
}

/**
 * Counts working days as `addWorkingDays` does, with arguments that were checked.
 *
 * @internal
 */
export function workingDayAfter(date: CalendarDate, n: number, calendar: HolidayCalendar): CalendarDate {
  const days = workingDaysAfter(coveredDay('date', date, calendar), n < 0 ? -1 : 1, calendar);
  let reached = date;
  for (let left = Math.abs(n); left > 0; left -= 1) {
    const { done, value } = days.next();
    if (done === true) throw outsideCoverage('every day counted', value, calendar);
    reached = value;
  }
  return reached;
}

/**
 * Counts the working days from one date to another, as `addWorkingDays` adds them.
 *
 * @param from - The first date; not counted.
 * @param to - The second date; counted if it is a working day.
 * @param calendar - The public holidays; it must cover both dates.
 * @returns The number of working days, negative if `to` lies before `from`.
 * @throws RangeError when the calendar is malformed, a date is not a real day or the calendar does not cover it.
 *
 * @example
 * ```ts
 * import { countWorkingDays } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-12-26'] } as const;
 * countWorkingDays('2026-12-23', '2026-12-28', germany); // => 2
 * countWorkingDays('2026-12-28', '2026-12-23', germany); // => -2
 * ```
 */
export function countWorkingDays(from: CalendarDate, to: CalendarDate, calendar: HolidayCalendar): number {
  requireReadable('calendar', calendar, calendarGuard);
  const start = coveredDay('from', from, calendar);
  coveredDay('to', to, calendar);
  const direction = to < from ? -1 : 1;
  let count = 0;
  for (const day of workingDaysAfter(start, direction, calendar)) {
    if (direction === 1 ? day > to : day < to) break;
    count += direction;
  }
  return count;
}

/**
 * The working day that a date rolls to, or the first day on the way that the calendar does not cover.
 *
 * @internal
 */
export type ReachedDay = { readonly workingOn: CalendarDate } | { readonly unknownOn: CalendarDate };

/**
 * Rolls a date forward as far as a calendar covers, without an error; checks roll this way.
 *
 * @internal
 */
export function reachWorkingDay(date: CalendarDate, calendar: HolidayCalendar): ReachedDay {
  if (!isCovered(date, calendar)) return { unknownOn: date };
  if (isOpen(date, calendar)) return { workingOn: date };
  const { done, value } = workingDaysAfter(utcMidnight('date', date), 1, calendar).next();
  return done === true ? { unknownOn: value } : { workingOn: value };
}

/**
 * The last day that a date could roll to where the holidays are not known. No run of days off is as long, so a limit is over after it under
 * every calendar.
 *
 * @internal
 */
export function latestPossibleRoll(date: CalendarDate): CalendarDate {
  return addPeriod(date, 'P31D');
}

/**
 * Rolls a computed date forward to a working day; throws where the calendar does not cover it.
 *
 * @internal
 */
export function rollForward(what: string, date: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  requireCoverage(what, date, calendar);
  return nextOpenDay(date, calendar);
}

/**
 * Throws where a calendar does not cover a computed date.
 *
 * @internal
 */
export function requireCoverage(what: string, date: CalendarDate, calendar: HolidayCalendar): void {
  if (!isCovered(date, calendar)) throw outsideCoverage(what, date, calendar);
}

/**
 * The error of a calendar that does not cover a computed date.
 *
 * @internal
 */
export function outsideCoverage(what: string, date: CalendarDate, { id, from, to }: HolidayCalendar): RangeError {
  return new RangeError(
    `calendar must cover ${what}; ${quotedText(id)} covers ${from} to ${to}, got ${shownValue(date)}`,
  );
}

/**
 * Walks the working days after a moment, or before it, one by one; the generator returns the first day that the calendar does not cover.
 *
 * @internal
 */
export function* workingDaysAfter(
  midnight: number,
  direction: 1 | -1,
  calendar: HolidayCalendar,
): Generator<CalendarDate, CalendarDate> {
  const holidays = new Set(calendar.dates);
  for (let next = midnight + direction * millisecondsInDay; ; next += direction * millisecondsInDay) {
    const date = toCalendarDate('calendar', new Date(next));
    if (!isCovered(date, calendar)) return date;
    if (!isWeekend(next) && !holidays.has(date)) yield date;
  }
}

function isWeekend(midnight: number): boolean {
  const weekday = new Date(midnight).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isCovered(date: CalendarDate, { from, to }: HolidayCalendar): boolean {
  return date >= from && date <= to;
}

/** Reads a given date as the milliseconds since 1970 at which it begins in UTC; throws where the calendar does not cover it. */
function coveredDay(parameter: string, date: CalendarDate, calendar: HolidayCalendar): number {
  const midnight = utcMidnight(parameter, date);
  if (isCovered(date, calendar)) return midnight;
  const { id, from, to } = calendar;
  throw new RangeError(
    `${parameter} must lie within the coverage of calendar ${quotedText(id)}, ${from} to ${to}, got ${shownValue(date)}`,
  );
}

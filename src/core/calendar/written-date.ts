import { type CalendarDate, millisecondsInDay } from './calendar-date.ts';

/**
 * A day in one of the forms in which people write it. The day is `YYYY-MM-DD`; it need not be in the calendar.
 *
 * @internal
 */
export type DateForm =
  | {
      readonly kind: 'day';
      /** The form in words, such as `year/month/day`. */
      readonly form: string;
      readonly day: string;
    }
  | {
      /** Numbers with the year last: the order says which one is the day. */
      readonly kind: 'year-last';
      readonly mark: string;
      readonly dmy: string;
      readonly mdy: string;
    }
  | {
      readonly kind: 'day-missing';
      /** The part that is there, in words. */
      readonly form: string;
      /** The month as `YYYY-MM`; null where it is missing, too. */
      readonly month: string | null;
    }
  | { readonly kind: 'two-digit-year' };

/**
 * A day as a text has it, and the time of day behind it: with a zone the whole is a point in time; midnight without a zone, which exports
 * write behind each day, counts as none.
 *
 * @internal
 */
export interface WrittenDate {
  readonly date: DateForm;
  readonly time: 'none' | 'local' | 'zoned';
}

/**
 * The sentence about a `Date` in place of a day.
 *
 * @internal
 */
export const dateIsNoDay = 'A Date is a moment, not a day: localDateOf(instantOf(date), zone) gives its day in a zone.';

/** The longest text that is looked at, without the blanks around it. */
const longestText = 60;

const timeBehind = /^(.+?)(?:T|,? +)(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;
const midnight = /^(?:00?:00(?::00(?:\.0+)?)?|12:00(?::00)? ?am)$/i;

/**
 * Reads a day as people write it; undefined where the text has none of the forms.
 *
 * @internal
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const cell = text.trim();
  if (cell.length > longestText) return undefined;
  // A letter with its accent may be one character or two.
  const normal = cell.normalize();
  const [, day = normal, time, zone] = timeBehind.exec(normal) ?? [];
  const date = dateForm(day);
  if (date === undefined) return undefined;
  if (zone !== undefined) return { date, time: 'zoned' };
  return { date, time: time === undefined || midnight.test(time) ? 'none' : 'local' };
}

function dateForm(text: string): DateForm | undefined {
  return yearFirst(text) ?? yearLast(text) ?? withMonthName(text) ?? withoutDay(text) ?? serialNumber(text);
}

function yearFirst(text: string): DateForm | undefined {
  const [, year, mark, month = '', day = ''] =
    /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const form = text.length < 10 && mark === '-' ? 'year-month-day without zeros' : `year${mark}month${mark}day`;
  return { kind: 'day', form, day: dayText(year, month, day) };
}

function yearLast(text: string): DateForm | undefined {
  const [, first, mark = '', second = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  if (year.length === 2) return { kind: 'two-digit-year' };
  return { kind: 'year-last', mark, dmy: dayText(year, second, first), mdy: dayText(year, first, second) };
}

const dayAndName = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ /-]*([a-zä]{3,9})\.?[ ,/-]*(\d{4}|\d\d)$/i;
const nameAndDay = /^([a-zä]{3,9})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?(?:, *|[ -]+)(\d{4}|\d\d)$/i;

function withMonthName(text: string): DateForm | undefined {
  const [, dayBefore = '', nameBehind = ''] = dayAndName.exec(text) ?? [];
  const [, name = nameBehind, day = dayBefore] = nameAndDay.exec(text) ?? [];
  const month = monthNamed(name);
  if (month === undefined) return undefined;
  if (!/\d{4}$/.test(text)) return { kind: 'two-digit-year' };
  return { kind: 'day', form: 'a date with the name of the month', day: dayText(text.slice(-4), month, day) };
}

/** The names and short names of the months in English and German. */
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner'],
  ['feb', 'february', 'februar'],
  ['mar', 'march', 'mär', 'mrz', 'märz', 'maerz'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'okt', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'dez', 'december', 'dezember'],
];

/** The number of a month; undefined for a word that is not its name. */
function monthNamed(name: string): string | undefined {
  const index = monthNames.findIndex((names) => names.includes(name.toLowerCase()));
  return index === -1 ? undefined : String(index + 1);
}

function withoutDay(text: string): DateForm | undefined {
  if (/^(?:19|2\d)\d\d$/.test(text))
    return { kind: 'day-missing', form: 'a year without a month and a day', month: null };
  const [, yearBefore, monthBehind] = /^(\d{4})[./-](0?[1-9]|1[0-2])$/.exec(text) ?? [];
  const [, monthBefore, yearBehind] = /^(0?[1-9]|1[0-2])[./-](\d{4})$/.exec(text) ?? [];
  const [, name = '', yearOfName] = /^([a-zä]{3,9})\.?[ ,/-]*(\d{4})$/i.exec(text) ?? [];
  const year = yearBefore ?? yearBehind ?? yearOfName;
  const month = monthBehind ?? monthBefore ?? monthNamed(name);
  if (year === undefined || month === undefined) return undefined;
  return { kind: 'day-missing', form: 'a month without a day', month: `${year}-${month.padStart(2, '0')}` };
}

/** Five digits are the serial number of a day from 1927 to 2173; people write nothing else of a date so. */
function serialNumber(text: string): DateForm | undefined {
  const day = /^[1-9]\d{4}$/.test(text) ? dayOfSerial(Number(text)) : undefined;
  return day && { kind: 'day', form: 'the serial number of a spreadsheet', day };
}

function dayText(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The serial number that spreadsheets give to 29 February 1900, a day that did not exist; from 1 March on they are one too high. */
export const serialOfFalseLeapDay = 60;

const dayBeforeFirstSerial = Date.UTC(1899, 11, 31);
const lastSerial = 401_768;

/**
 * The day of a serial number of a spreadsheet that counts from 1 January 1900; undefined where it is no whole number, no day of the calendar or
 * beyond the year 2999.
 *
 * @internal
 */
export function dayOfSerial(serial: number): CalendarDate | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial > lastSerial || serial === serialOfFalseLeapDay)
    return undefined;
  const days = serial > serialOfFalseLeapDay ? serial - 1 : serial;
  return new Date(dayBeforeFirstSerial + days * millisecondsInDay).toISOString().slice(0, 10) as CalendarDate;
}

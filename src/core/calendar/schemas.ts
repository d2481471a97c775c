import { isDate } from '../findings/quotation.ts';
import type { FieldSchema } from '../records/record.ts';
import { textForm } from '../records/text.ts';
import { type CalendarDate, isCalendarDate, isRealDay } from './calendar-date.ts';
import { type HourPeriod, readHourPeriod } from './hour-period.ts';
import { type Instant, toInstant } from './instant.ts';
import { otherDateForm } from './other-date-form.ts';
import { type Period, readPeriod } from './period.ts';
import { isTimeZone, type TimeZone } from './time-zone.ts';
import { dateIsNoDay } from './written-date.ts';

/**
 * A real day from 1900-01-01 to 2999-12-31, written `YYYY-MM-DD`. The issue's `params.code` says why a text is refused: `date-unreadable`,
 * `date-impossible` (30 February) or `year-out-of-range`. The sentence names a date in another form, such as 29.11.2026, and the form to write.
 *
 * @example
 * ```ts
 * import { CalendarDateSchema } from 'isms-kit/core';
 *
 * CalendarDateSchema.parse('2028-02-29'); // => '2028-02-29'
 * CalendarDateSchema.safeParse('2026-02-29').success; // => false
 * CalendarDateSchema.safeParse('0026-02-28').success; // => false
 * ```
 */
export const CalendarDateSchema: FieldSchema<CalendarDate> = /* @__PURE__ */ textForm({
  place: 'value',
  messages: {
    'date-unreadable': '"{value}" is not a date in the form 2026-11-29.',
    'date-impossible': '"{value}" is not a day of the calendar.',
    'year-out-of-range': '{value} lies outside the years 1900 to 2999.',
  },
  problemOf: (text) => {
    if (isCalendarDate(text)) return undefined;
    if (isRealDay(text)) return 'year-out-of-range';
    return /^\d{4}-\d\d-\d\d$/.test(text) ? 'date-impossible' : 'date-unreadable';
  },
  closer: (value) => {
    const other = otherDateForm(value);
    return other && { message: '"{value}" is {form}; write {written}.', values: { ...other } };
  },
  otherType: (value) => (isDate(value) ? dateIsNoDay : undefined),
  jsonSchema: { format: 'date', pattern: '^(19|2[0-9])[0-9][0-9]-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
});

/**
 * A point in time from 1900 to 2999 with any offset, returned in UTC and cut to milliseconds. The issue's `params.code` says why a text is
 * refused: `instant-unreadable`, `instant-without-zone`, `instant-impossible` or `year-out-of-range`.
 *
 * @example
 * ```ts
 * import { InstantSchema } from 'isms-kit/core';
 *
 * InstantSchema.parse('2026-11-21T10:30:00+01:00'); // => '2026-11-21T09:30:00Z'
 * InstantSchema.safeParse('2026-11-21T10:30:00').success; // => false
 * ```
 */
export const InstantSchema: FieldSchema<Instant> = /* @__PURE__ */ textForm({
  place: 'value',
  messages: {
    'instant-unreadable': '"{value}" is not a point in time in the form 2026-11-29T09:30:00Z.',
    'instant-without-zone': '"{value}" has no zone: write Z for UTC or an offset such as +01:00 behind the time.',
    'instant-impossible': '"{value}" is not a day of the calendar.',
    'year-out-of-range': '{value} lies outside the years 1900 to 2999.',
  },
  problemOf: instantProblem,
  shown: (text) => (instantProblem(text) === 'year-out-of-range' ? toInstant(Date.parse(text)) : text),
  closer: (value, code) => {
    if (code !== 'instant-unreadable' || value.includes(':')) return undefined;
    const other = isCalendarDate(value) ? { form: 'a day without a time', written: value } : otherDateForm(value);
    if (other === undefined || !isCalendarDate(other.written)) return undefined;
    const message = '"{value}" is {form}; write {written}T09:30:00Z, with the time and Z or an offset.';
    return { message, values: { ...other } };
  },
  otherType: (value) =>
    isDate(value) ? 'A Date is not an instant, which is a text: instantOf(date) gives it.' : undefined,
  canonical: (text) => toInstant(Date.parse(text)),
  jsonSchema: {
    format: 'date-time',
    // An offset may carry the last hours of 1899 into 1900.
    pattern:
      '^(1899|19[0-9][0-9]|2[0-9]{3}|3000)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$',
  },
});

const instantForm =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

function instantProblem(
  text: string,
): 'instant-unreadable' | 'instant-without-zone' | 'instant-impossible' | 'year-out-of-range' | undefined {
  const match = instantForm.exec(text);
  if (match === null) return 'instant-unreadable';
  if (match[1] === undefined) return 'instant-without-zone';
  if (!isRealDay(text.slice(0, 10))) return 'instant-impossible';
  const instant = toInstant(Date.parse(text));
  return instant >= '1900' && instant < '3000' ? undefined : 'year-out-of-range';
}

/**
 * A period of whole years, months and days, or of weeks alone, longer than zero and at most 200 years. The issue's `params.code` says
 * why a text is refused: `period-fractional`, `period-negative`, `period-with-time`, `period-mixes-weeks`, `period-zero`,
 * `period-too-long` or `period-unreadable`.
 *
 * @example
 * ```ts
 * import { PeriodSchema } from 'isms-kit/core';
 *
 * PeriodSchema.parse('P1Y6M'); // => 'P1Y6M'
 * PeriodSchema.safeParse('P1Y2W').success; // => false
 * PeriodSchema.safeParse('P0.5Y').success; // => false
 * ```
 */
export const PeriodSchema: FieldSchema<Period> = /* @__PURE__ */ textForm({
  place: 'period',
  messages: {
    'period-unreadable': '"{period}" is not a period such as P1Y6M or P2W.',
    'period-negative': '"{period}" is negative; a period is longer than zero.',
    'period-fractional': '"{period}" has a fraction; a period has whole years, months, weeks or days.',
    'period-with-time': '"{period}" has a time; a period has whole years, months, weeks or days.',
    'period-mixes-weeks': '"{period}" has weeks beside other parts; weeks stand alone, such as P2W.',
    'period-zero': '"{period}" is zero; a period is longer.',
    'period-too-long': '"{period}" is longer than 200 years.',
  },
  problemOf: (text) => {
    const read = readPeriod(text);
    return 'problem' in read ? read.problem : undefined;
  },
  jsonSchema: { format: 'duration', pattern: '^P([0-9]+W|[0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+D)$' },
});

/**
 * Whole hours and minutes, longer than zero and at most a million hours. The issue's `params.code` says why a text is refused:
 * `hour-period-fractional`, `hour-period-negative`, `hour-period-with-date` (days and longer parts), `hour-period-with-seconds`,
 * `hour-period-zero`, `hour-period-too-long` or `hour-period-unreadable`.
 *
 * @example
 * ```ts
 * import { HourPeriodSchema } from 'isms-kit/core';
 *
 * HourPeriodSchema.parse('PT72H'); // => 'PT72H'
 * HourPeriodSchema.safeParse('P3D').success; // => false
 * ```
 */
export const HourPeriodSchema: FieldSchema<HourPeriod> = /* @__PURE__ */ textForm({
  place: 'period',
  messages: {
    'hour-period-unreadable': '"{period}" is not a period of hours and minutes such as PT72H or PT1H30M.',
    'hour-period-negative': '"{period}" is negative; a period is longer than zero.',
    'hour-period-with-date': '"{period}" has days or longer parts; elapsed time has whole hours and minutes.',
    'hour-period-with-seconds': '"{period}" has seconds; elapsed time has whole hours and minutes.',
    'hour-period-fractional': '"{period}" has a fraction; elapsed time has whole hours and minutes.',
    'hour-period-zero': '"{period}" is zero; a period is longer.',
    'hour-period-too-long': '"{period}" is longer than a million hours.',
  },
  problemOf: (text) => {
    const read = readHourPeriod(text);
    return 'problem' in read ? read.problem : undefined;
  },
  jsonSchema: { format: 'duration', pattern: '^PT([0-9]+H([0-9]+M)?|[0-9]+M)$' },
});

/**
 * The name of a time zone that the runtime knows. Offsets such as `+02:00` and abbreviations such as `CEST` are refused
 * (`params.code` is `time-zone-unknown`).
 *
 * @example
 * ```ts
 * import { TimeZoneSchema } from 'isms-kit/core';
 *
 * TimeZoneSchema.parse('Europe/Berlin'); // => 'Europe/Berlin'
 * TimeZoneSchema.safeParse('+02:00').success; // => false
 * ```
 */
export const TimeZoneSchema: FieldSchema<TimeZone> = /* @__PURE__ */ textForm({
  place: 'zone',
  messages: { 'time-zone-unknown': '"{zone}" is not a time zone that the runtime knows, such as Europe/Berlin.' },
  problemOf: (text) => (isTimeZone(text) ? undefined : 'time-zone-unknown'),
  jsonSchema: { pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$' },
});

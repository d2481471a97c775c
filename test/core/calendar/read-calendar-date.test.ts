import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDate,
  type CalendarDateProblem,
  type DateOrder,
  readCalendarDate,
} from '../../../src/core/index.ts';

describe('readCalendarDate', () => {
  it.each<[cell: unknown, date: CalendarDate]>([
    ['2026-11-29', '2026-11-29'],
    ['2026/11/29', '2026-11-29'],
    ['2026.11.29', '2026-11-29'],
    ['20261129', '2026-11-29'],
    ['2026-1-9', '2026-01-09'],
    ['29.11.2026', '2026-11-29'],
    ['1.2.2026', '2026-02-01'],
    ['29-Nov-2026', '2026-11-29'],
    ['29 November 2026', '2026-11-29'],
    ['29nov2026', '2026-11-29'],
    ['29/Nov/2026', '2026-11-29'],
    ['1st March 2026', '2026-03-01'],
    ['Nov 29, 2026', '2026-11-29'],
    ['Sept. 2nd, 2026', '2026-09-02'],
    ['NOVEMBER-29-2026', '2026-11-29'],
    ['29. November 2026', '2026-11-29'],
    ['1. März 2026', '2026-03-01'],
    ['1. Ma\u0308rz 2026', '2026-03-01'],
    ['24. Dez. 2026', '2026-12-24'],
    ['6. Jänner 2026', '2026-01-06'],
    ['  29.11.2026\u00A0', '2026-11-29'],
    ['2026-11-29 00:00:00', '2026-11-29'],
    ['2026-11-29T00:00:00.000', '2026-11-29'],
    ['29.11.2026 0:00', '2026-11-29'],
    ['29-Nov-2026 12:00:00 AM', '2026-11-29'],
    ['46355', '2026-11-29'],
    ['10000', '1927-05-18'],
    ['99999', '2173-10-13'],
  ])('reads %j as %s', (cell, date) => {
    expect(readCalendarDate(cell)).toEqual({ date });
  });

  const shortNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  it.each(shortNames.map((name, index) => [index + 1, name] as const))(
    'reads month %i by its short name %s',
    (month, name) => {
      expect(readCalendarDate(`7 ${name} 2026`)).toEqual({ date: `2026-${String(month).padStart(2, '0')}-07` });
    },
  );

  it.each(
    [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ].map((name, index) => [index + 1, name] as const),
  )('reads month %i by its German name %s', (month, name) => {
    expect(readCalendarDate(`7. ${name} 2026`)).toEqual({ date: `2026-${String(month).padStart(2, '0')}-07` });
  });

  it.each<[cell: string, order: DateOrder, date: CalendarDate]>([
    ['03/02/2026', 'dmy', '2026-02-03'],
    ['03/02/2026', 'mdy', '2026-03-02'],
    ['11/29/2026', 'mdy', '2026-11-29'],
    ['29-11-2026', 'dmy', '2026-11-29'],
    ['03.02.2026', 'dmy', '2026-02-03'],
    ['03.02.2026', 'mdy', '2026-03-02'],
    ['11/29/2026 12:00:00 AM', 'mdy', '2026-11-29'],
    ['2026-02-03', 'dmy', '2026-02-03'],
    ['2026/02/03', 'ymd', '2026-02-03'],
    ['29 Nov 2026', 'mdy', '2026-11-29'],
  ])('reads %s in the order %s as %s', (cell, order, date) => {
    expect(readCalendarDate(cell, { order })).toEqual({ date });
  });

  it.each<[serial: number, date: CalendarDate]>([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [1899, '1905-03-13'],
    [3000, '1908-03-18'],
    [25_569, '1970-01-01'],
    [46_355, '2026-11-29'],
    [401_768, '2999-12-31'],
  ])('reads the serial number %i as %s', (serial, date) => {
    expect(readCalendarDate(serial)).toEqual({ date });
  });

  it.each<[cell: unknown, problem: CalendarDateProblem, message: string, suggestions?: readonly string[]]>([
    ['', 'empty', 'The date is missing.'],
    [' \t', 'empty', 'The date is missing.'],
    [null, 'empty', 'The date is missing.'],
    [undefined, 'empty', 'The date is missing.'],
    ['tbd', 'unreadable', '"tbd" is not a date such as 2026-11-29.'],
    ['29 Foo 2026', 'unreadable', '"29 Foo 2026" is not a date such as 2026-11-29.'],
    ['Nov-26', 'unreadable', '"Nov-26" is not a date such as 2026-11-29.'],
    ['2026-13', 'unreadable', '"2026-13" is not a date such as 2026-11-29.'],
    ['Foo 2026', 'unreadable', '"Foo 2026" is not a date such as 2026-11-29.'],
    ['29.11/2026', 'unreadable', '"29.11/2026" is not a date such as 2026-11-29.'],
    ['202611', 'unreadable', '"202611" is not a date such as 2026-11-29.'],
    ['09999', 'unreadable', '"09999" is not a date such as 2026-11-29.'],
    ['09:30', 'unreadable', '"09:30" is not a date such as 2026-11-29.'],
    [`2026${' '.repeat(60)}-11-29`, 'unreadable', `"2026${' '.repeat(53)}…" is not a date such as 2026-11-29.`],
    [{ date: '2026-11-29' }, 'unreadable', 'an object is not a date such as 2026-11-29.'],
    [['2026-11-29'], 'unreadable', 'a list is not a date such as 2026-11-29.'],
    [true, 'unreadable', 'true is not a date such as 2026-11-29.'],
    [Number.NaN, 'unreadable', 'NaN is not a date such as 2026-11-29.'],
    [Number.POSITIVE_INFINITY, 'unreadable', 'Infinity is not a date such as 2026-11-29.'],
    ['31.02.2026', 'impossible', '"31.02.2026" is not a day of the calendar.'],
    ['2026-02-29', 'impossible', '"2026-02-29" is not a day of the calendar.'],
    ['31/02/2026', 'impossible', '"31/02/2026" is not a day of the calendar.'],
    ['11.29.2026', 'impossible', '"11.29.2026" is not a day of the calendar.'],
    ['20261329', 'impossible', '"20261329" is not a day of the calendar.'],
    [0, 'impossible', '0 is not the serial number of a day of the calendar.'],
    [-1, 'impossible', '-1 is not the serial number of a day of the calendar.'],
    [60, 'impossible', '60 is not the serial number of a day of the calendar.'],
    ['29.11.1899', 'year-out-of-range', '"29.11.1899" lies outside the years 1900 to 2999.'],
    ['3000-01-01', 'year-out-of-range', '"3000-01-01" lies outside the years 1900 to 2999.'],
    [401_769, 'year-out-of-range', '401769 is a serial number beyond the year 2999.'],
    [
      '03/02/2026',
      'order-missing',
      '"03/02/2026" needs the order of day and month: dmy or mdy.',
      ['2026-02-03', '2026-03-02'],
    ],
    ['11/29/2026', 'order-missing', '"11/29/2026" needs the order of day and month: dmy or mdy.', ['2026-11-29']],
    ['04-04-2026', 'order-missing', '"04-04-2026" needs the order of day and month: dmy or mdy.', ['2026-04-04']],
    ['2026', 'day-missing', '"2026" is a year without a month and a day.'],
    ['2026-11', 'day-missing', '"2026-11" is a month without a day.'],
    ['11/2026', 'day-missing', '"11/2026" is a month without a day.'],
    ['Nov 2026', 'day-missing', '"Nov 2026" is a month without a day.'],
    ['Dezember 2026', 'day-missing', '"Dezember 2026" is a month without a day.'],
    [2026, 'day-missing', '2026 is a year, or the serial number of a day long ago.', ['1905-07-18']],
    [1900, 'day-missing', '1900 is a year, or the serial number of a day long ago.', ['1905-03-14']],
    [2999, 'day-missing', '2999 is a year, or the serial number of a day long ago.', ['1908-03-17']],
    ['29.11.26', 'two-digit-year', '"29.11.26" has a year of two digits; a year has four.'],
    ['29-Nov-26', 'two-digit-year', '"29-Nov-26" has a year of two digits; a year has four.'],
    ['Nov 29, 26', 'two-digit-year', '"Nov 29, 26" has a year of two digits; a year has four.'],
    ['2026-11-29 09:30', 'time-of-day', '"2026-11-29 09:30" has a time of day.', ['2026-11-29']],
    ['2026-11-29T09:30:15.250', 'time-of-day', '"2026-11-29T09:30:15.250" has a time of day.', ['2026-11-29']],
    ['2026-11-29 12:00:00 PM', 'time-of-day', '"2026-11-29 12:00:00 PM" has a time of day.', ['2026-11-29']],
    [46_355.5, 'time-of-day', '46355.5 is a serial number with a time of day.', ['2026-11-29']],
    [0.5, 'time-of-day', '0.5 is a serial number with a time of day.'],
    [
      '2026-11-29T00:00:00.000Z',
      'point-in-time',
      '"2026-11-29T00:00:00.000Z" is a point in time: localDateOf gives its day in a zone.',
    ],
    [
      '2026-11-29 00:00:00.000+01',
      'point-in-time',
      '"2026-11-29 00:00:00.000+01" is a point in time: localDateOf gives its day in a zone.',
    ],
    [
      '2026-11-29 00:00:00 +0100',
      'point-in-time',
      '"2026-11-29 00:00:00 +0100" is a point in time: localDateOf gives its day in a zone.',
    ],
    [
      new Date(0),
      'date-object',
      'A Date is a moment, not a day: localDateOf(instantOf(date), zone) gives its day in a zone.',
    ],
  ])('refuses %j as %s', (cell, problem, message, suggestions = []) => {
    expect(readCalendarDate(cell)).toEqual({ problem, message, suggestions });
  });

  it.each<[cell: string, order: DateOrder, problem: CalendarDateProblem, message: string, suggestions: string[]]>([
    ['29/11/2026', 'mdy', 'order-contradicted', '"29/11/2026" is not a day in the order mdy.', ['2026-11-29']],
    ['11.29.2026', 'dmy', 'order-contradicted', '"11.29.2026" is not a day in the order dmy.', ['2026-11-29']],
    ['31.02.2026', 'mdy', 'impossible', '"31.02.2026" is not a day of the calendar.', []],
    [
      '29.11.2026',
      'ymd',
      'order-contradicted',
      '"29.11.2026" has the year last, not in the order ymd.',
      ['2026-11-29'],
    ],
  ])('refuses %s in the order %s as %s', (cell, order, problem, message, suggestions) => {
    expect(readCalendarDate(cell, { order })).toEqual({ problem, message, suggestions });
  });

  it('refuses an unknown order', () => {
    expect(() => readCalendarDate('1.2.2026', { order: 'ydm' as never })).toThrow(
      new RangeError('order must be one of dmy, mdy, ymd, got "ydm"'),
    );
    expect(() => readCalendarDate('1.2.2026', null as never)).toThrow(
      new RangeError('options must be an object, got null'),
    );
  });
});

describe('readCalendarDate, for every day', () => {
  const days = fc
    .date({ min: new Date('1910-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

  it('reads every form of a day as that day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
        const serial = Date.parse(day) / 86_400_000 + 25_569;
        const utc = new Date(day);
        const named = (locale: string, style: 'long' | 'short') =>
          utc.toLocaleDateString(locale, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' });
        const cells: readonly [cell: unknown, order?: DateOrder][] = [
          [day],
          [`${year}${month}${dayOfMonth}`],
          [`${dayOfMonth}.${month}.${year}`],
          [`${Number(dayOfMonth)}/${Number(month)}/${year}`, 'dmy'],
          [`${Number(month)}/${Number(dayOfMonth)}/${year}`, 'mdy'],
          [named('en-US', 'long')],
          [named('en-GB', 'short')],
          [named('de-DE', 'long')],
          [named('de-AT', 'long')],
          [serial],
        ];
        for (const [cell, order] of cells) expect(readCalendarDate(cell, { order })).toEqual({ date: day });
      }),
      { numRuns: 2000, seed: 20_261_129 },
    );
  });

  it('answers any value with a real day or a sentence', () => {
    const cells = fc.oneof(
      fc.anything({ withDate: true, withBigInt: true }),
      fc.stringMatching(/^[0-9]{1,4}[./ -]?[0-9A-Za-z]{1,9}[./ ,-]{0,2}[0-9]{0,4}( [0-9:]{4,8}Z?)?$/),
    );
    fc.assert(
      fc.property(cells, fc.constantFrom<DateOrder | undefined>('dmy', 'mdy', 'ymd', undefined), (cell, order) => {
        const read = readCalendarDate(cell, { order });
        const answer = 'date' in read ? read.date : read.message;
        expect(answer).toMatch('date' in read ? /^(19|2\d)\d\d-\d\d-\d\d$/ : /^.{1,120}\.$/u);
      }),
      { numRuns: 5000, seed: 20_261_129 },
    );
  });
});

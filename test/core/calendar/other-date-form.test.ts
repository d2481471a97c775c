import { describe, expect, it } from 'vitest';
import { CalendarDateSchema, InstantSchema } from '../../../src/core/index.ts';

const issueOf = (schema: typeof CalendarDateSchema | typeof InstantSchema, value: unknown) =>
  schema.safeParse(value).error?.issues[0];

describe('a date in another form', () => {
  it.each([
    ['29.11.2026', 'day.month.year', '2026-11-29'],
    ['1.2.2026', 'day.month.year', '2026-02-01'],
    ['29/11/2026', 'day/month/year', '2026-11-29'],
    ['11/29/2026', 'month/day/year', '2026-11-29'],
    ['11-29-2026', 'month-day-year', '2026-11-29'],
    ['03/04/2026', 'day/month/year or month/day/year', '2026-04-03 or 2026-03-04'],
    ['04/04/2026', 'day/month/year', '2026-04-04'],
    ['2026/11/29', 'year/month/day', '2026-11-29'],
    ['2026.11.29', 'year.month.day', '2026-11-29'],
    ['20261129', 'yearmonthday', '2026-11-29'],
    ['2026-1-9', 'year-month-day without zeros', '2026-01-09'],
    ['2026-11-29T09:30:00Z', 'a point in time', 'the day that localDateOf gives for a zone'],
    ['29.11.2026 09:30', 'a day with a time', '2026-11-29'],
    [' 2026-11-29', 'a day with blanks around it', '2026-11-29'],
    [' 2026-1-9', 'year-month-day without zeros', '2026-01-09'],
    ['46355', 'the serial number of a spreadsheet', '2026-11-29'],
    ['29.11.26', 'a date with a year of two digits', 'a year of four digits'],
    ['2026', 'a year without a month and a day', 'a day of it'],
    ['2026-11-29 09:30', 'a day with a time', '2026-11-29'],
    ['2026-11', 'a month without a day', 'a day of it, such as 2026-11-01'],
    ['29 Nov 2026', 'a date with the name of the month', '2026-11-29'],
    ['29. November 2026', 'a date with the name of the month', '2026-11-29'],
    ['Nov 29, 2026', 'a date with the name of the month', '2026-11-29'],
  ])('%s is named as %s, with the form to write', (value, form, written) => {
    expect(issueOf(CalendarDateSchema, value)).toMatchObject({
      message: `"${value}" is ${form}; write ${written}.`,
      params: { code: 'date-unreadable', value, form, written },
    });
  });

  it.each(['31.02.2026', '2026-2-30', '2026-13', '32/13/2026', 'Foo 29, 2026', 'May-18', '0026', '31.02.2026 09:30'])(
    '%s is in none of these forms',
    (value) => {
      expect(issueOf(CalendarDateSchema, value)?.message).toMatch(/is not a date in the form 2026-11-29\.$/);
    },
  );

  it('is named where a point in time is asked for, too', () => {
    const end = ', with the time and Z or an offset.';
    expect(issueOf(InstantSchema, '29.11.2026')?.message).toBe(
      `"29.11.2026" is day.month.year; write 2026-11-29T09:30:00Z${end}`,
    );
    expect(issueOf(InstantSchema, '2026-11-29')?.message).toBe(
      `"2026-11-29" is a day without a time; write 2026-11-29T09:30:00Z${end}`,
    );
    for (const value of ['2026-11-29 09:30:00Z', '03/04/2026'])
      expect(issueOf(InstantSchema, value)?.message).toMatch(/is not a point in time in the form/);
    expect(issueOf(InstantSchema, 'noon')?.message).toBe(
      '"noon" is not a point in time in the form 2026-11-29T09:30:00Z.',
    );
    expect(issueOf(InstantSchema, '2026-11-29T09:30:00')).toMatchObject({ params: { code: 'instant-without-zone' } });
  });

  it('may be a Date, which is refused in a sentence', () => {
    expect(issueOf(CalendarDateSchema, new Date(0))?.message).toBe(
      'A Date is a moment, not a day: localDateOf(instantOf(date), zone) gives its day in a zone.',
    );
    expect(issueOf(InstantSchema, new Date(0))?.message).toBe(
      'A Date is not an instant, which is a text: instantOf(date) gives it.',
    );
    expect(issueOf(CalendarDateSchema, 7)?.code).toBe('invalid_type');
    expect(issueOf(InstantSchema, 7)?.code).toBe('invalid_type');
  });
});

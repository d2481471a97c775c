import { describe, expect, it } from 'vitest';
import { type CalendarDate, daysBetween, isCalendarDate } from '../../../src/core/index.ts';
import { CalendarDateSchema } from '../../../src/core/calendar/schemas.ts';

const notDates = [
  ['a day that does not exist', '2026-02-30'],
  ['29 February of a common year', '2026-02-29'],
  ['29 February of a century', '2100-02-29'],
  ['a month that does not exist', '2026-13-01'],
  ['day zero', '2026-01-00'],
  ['letters for digits', '20a6-0b-0c'],
  ['a sign below the digits', '2026-0/-01'],
  ['a two-digit year', '26-01-01'],
  ['a padded two-digit year', '0026-01-01'],
  ['the day before the first', '1899-12-31'],
  ['the day after the last', '3000-01-01'],
  ['no padding', '2026-1-1'],
  ['an instant', '2026-01-01T00:00:00Z'],
  ['a space in front', ' 2026-01-01'],
  ['a line break behind', '2026-01-01\n'],
  ['a year with a sign', '+002026-01-01'],
  ['nothing', ''],
] as const;

describe('CalendarDateSchema', () => {
  it.each(['1900-01-01', '2000-02-29', '2028-02-29', '2026-12-31', '2999-12-31'])('accepts %s', (date) => {
    expect(CalendarDateSchema.parse(date)).toBe(date);
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(notDates)('refuses %s', (_, date) => {
    expect(CalendarDateSchema.safeParse(date).success).toBe(false);
    expect(isCalendarDate(date)).toBe(false);
  });

  it.each([null, undefined, 20260101, new Date(0), ['2026-01-01']])('refuses %j, which is not a text', (value) => {
    expect(CalendarDateSchema.safeParse(value).success).toBe(false);
    expect(isCalendarDate(value)).toBe(false);
  });

  it('says that a real day lies outside the years', () => {
    for (const date of ['1899-12-31', '3000-01-01']) {
      expect(CalendarDateSchema.safeParse(date).error?.issues).toMatchObject([
        {
          code: 'custom',
          message: `${date} lies outside the years 1900 to 2999.`,
          params: { code: 'year-out-of-range', value: date },
        },
      ]);
    }
  });

  it.each([
    ['hello', 'date-unreadable', '"hello" is not a date in the form 2026-11-29.'],
    ['0026-2-1', 'date-unreadable', '"0026-2-1" is not a date in the form 2026-11-29.'],
    ['', 'date-unreadable', '"" is not a date in the form 2026-11-29.'],
    ['3026-02-30', 'date-impossible', '"3026-02-30" is not a day of the calendar.'],
  ])('says once that %j is not a day: %s', (text, code, message) => {
    expect(CalendarDateSchema.safeParse(text).error?.issues).toMatchObject([
      { code: 'custom', message, params: { code, value: text } },
    ]);
  });
});

describe('daysBetween', () => {
  it.each<[CalendarDate, CalendarDate, number]>([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2011-12-29', '2011-12-31', 2],
    ['1900-01-01', '2999-12-31', 401_766],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it('names the parameter that is not a date', () => {
    expect(() => daysBetween('2026-02-30', '2026-01-01')).toThrow(/^from /);
    expect(() => daysBetween('2026-01-01', '2026-02-30')).toThrow(/^to /);
  });
});

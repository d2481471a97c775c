import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  type CalendarDate,
  daysBetween,
  isCalendarDate,
  type Period,
  subtractPeriod,
} from '../../../src/core/index.ts';
import { CalendarDateSchema } from '../../../src/core/calendar/schemas.ts';

const notDates = [
  ['a day that does not exist', '2026-02-30'],
  ['29 February of a common year', '2026-02-29'],
  ['29 February of a century', '2100-02-29'],
  ['a month that does not exist', '2026-13-01'],
  ['day zero', '2026-01-00'],
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

  it.each([null, undefined, 20260101, new Date(0), ['2026-01-01']])('refuses %j, which is no string', (value) => {
    expect(CalendarDateSchema.safeParse(value).success).toBe(false);
    expect(isCalendarDate(value)).toBe(false);
  });

  it('says why a real day is refused', () => {
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
  ])('says once that %j is no day: %s', (text, code, message) => {
    expect(CalendarDateSchema.safeParse(text).error?.issues).toMatchObject([
      { code: 'custom', message, params: { code, value: text } },
    ]);
  });
});

describe('addPeriod', () => {
  it.each<[CalendarDate, Period, CalendarDate]>([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2026-01-31', 'P2M', '2026-03-31'],
    ['2026-01-31', 'P3M', '2026-04-30'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2024-02-29', 'P11M', '2025-01-29'],
    ['2026-01-30', 'P1M1D', '2026-03-01'],
    ['2023-11-30', 'P1Y3M', '2025-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-02-22', 'P2W', '2026-03-08'],
    ['2026-01-01', 'P90D', '2026-04-01'],
    ['2011-12-29', 'P1D', '2011-12-30'],
    ['2026-03-28', 'P1D', '2026-03-29'],
    ['1900-01-01', 'P200Y', '2100-01-01'],
    ['2999-12-31', 'P200Y', '3199-12-31'],
  ])('%s plus %s is %s', (date, period, expected) => {
    expect(addPeriod(date, period)).toBe(expected);
  });

  it('names the parameter that is no date or no period', () => {
    expect(() => addPeriod('2026-02-30', 'P1D')).toThrow(
      new RangeError('date must be a real calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
    expect(() => addPeriod('not a date' as CalendarDate, 'P1D')).toThrow(RangeError);
    expect(() => addPeriod('2026-01-01', 'P0D')).toThrow(
      new RangeError('period must be a period of whole days, weeks, months or years, got "P0D"'),
    );
    expect(() => addPeriod('9990-01-01', 'P10Y')).toThrow(RangeError);
    for (const value of [undefined, null, 20260101, new Date(0)]) {
      expect(() => addPeriod(value as unknown as CalendarDate, 'P1D')).toThrow(RangeError);
    }
  });
});

describe('subtractPeriod', () => {
  it.each<[CalendarDate, Period, CalendarDate]>([
    ['2026-03-31', 'P1M', '2026-02-28'],
    ['2028-02-29', 'P1Y', '2027-02-28'],
    ['2026-05-31', 'P3M', '2026-02-28'],
    ['2026-03-31', 'P1M1D', '2026-02-27'],
    ['2026-01-01', 'P1D', '2025-12-31'],
    ['2026-03-08', 'P2W', '2026-02-22'],
  ])('%s minus %s is %s', (date, period, expected) => {
    expect(subtractPeriod(date, period)).toBe(expected);
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

  it('names the parameter that is no date', () => {
    expect(() => daysBetween('2026-02-30', '2026-01-01')).toThrow(/^from /);
    expect(() => daysBetween('2026-01-01', '2026-02-30')).toThrow(/^to /);
  });
});

describe('laws of the calendar', () => {
  const dates = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
  const days = fc.integer({ min: 1, max: 70_000 });
  const months = fc.integer({ min: 1, max: 2399 });

  it('adding days is undone by subtracting them, and counted by daysBetween', () => {
    fc.assert(
      fc.property(dates, days, (date, count) => {
        const later = addPeriod(date, `P${count}D`);
        expect(daysBetween(date, later)).toBe(count);
        expect(subtractPeriod(later, `P${count}D`)).toBe(date);
      }),
    );
  });

  it('a later date never gives an earlier answer, a longer period never a shorter one', () => {
    fc.assert(
      fc.property(dates, dates, months, (one, other, count) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(addPeriod(earlier, `P${count}M`) <= addPeriod(later, `P${count}M`)).toBe(true);
        expect(addPeriod(one, `P${count}M`) < addPeriod(one, `P${count}M1D`)).toBe(true);
      }),
    );
  });

  it('keeps the day of the month or stops at its last', () => {
    fc.assert(
      fc.property(dates, months, (date, count) => {
        const reached = addPeriod(date, `P${count}M`);
        const clamped = addPeriod(reached, 'P1D').endsWith('-01');
        expect(reached.slice(8) === date.slice(8) || clamped).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate, daysBetween, type Period, subtractPeriod } from '../../../src/core/index.ts';

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

  it('names the parameter that is not a date or not a period', () => {
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

import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '../../../src/deadlines/index.ts';
import { bavaria, england, germany } from '../calendars.ts';

describe('isWorkingDay', () => {
  it.each([
    ['2026-04-02', true],
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-05', false],
    ['2026-04-06', false],
    ['2026-04-07', true],
    ['2025-01-01', false],
    ['2028-12-29', true],
    ['2028-12-31', false],
  ] as const)('judges %s around Easter and at the ends of the coverage: %s', (date, expected) => {
    expect(isWorkingDay(date, germany)).toBe(expected);
  });

  it('differs from one calendar to another', () => {
    expect([isWorkingDay('2026-06-04', germany), isWorkingDay('2026-06-04', bavaria)]).toEqual([true, false]);
    expect([isWorkingDay('2026-12-28', germany), isWorkingDay('2026-12-28', england)]).toEqual([true, false]);
  });

  it('throws for a day outside the coverage, also for a weekend day', () => {
    expect(() => isWorkingDay('2024-12-31', germany)).toThrow(
      new RangeError('date must lie within the coverage of calendar de, 2025-01-01 to 2028-12-31, got "2024-12-31"'),
    );
    expect(() => isWorkingDay('2029-01-06', germany)).toThrow(RangeError);
  });

  it('throws for a day that does not exist', () => {
    expect(() => isWorkingDay('2026-02-29', germany)).toThrow('date must be a real calendar date');
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2026-04-02', '2026-04-02'],
    ['2026-04-03', '2026-04-07'],
    ['2026-11-21', '2026-11-23'],
    ['2026-12-25', '2026-12-28'],
    ['2025-01-01', '2025-01-02'],
  ] as const)('rolls %s to %s', (date, expected) => {
    expect(nextWorkingDay(date, germany)).toBe(expected);
  });

  it('throws where the next working day lies behind the coverage', () => {
    expect(nextWorkingDay('2028-12-29', germany)).toBe('2028-12-29');
    expect(() => nextWorkingDay('2028-12-30', germany)).toThrow(
      new RangeError('calendar must cover every day counted; de covers 2025-01-01 to 2028-12-31, got "2029-01-01"'),
    );
  });
});

describe('previousWorkingDay', () => {
  it.each([
    ['2026-04-07', '2026-04-07'],
    ['2026-04-06', '2026-04-02'],
    ['2026-11-22', '2026-11-20'],
  ] as const)('rolls %s to %s', (date, expected) => {
    expect(previousWorkingDay(date, germany)).toBe(expected);
  });

  it('throws where the last working day lies before the coverage', () => {
    expect(() => previousWorkingDay('2025-01-01', germany)).toThrow('got "2024-12-31"');
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-02', 4, '2026-04-10'],
    ['2026-04-04', 1, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-04-05', -1, '2026-04-02'],
    ['2026-04-05', 0, '2026-04-05'],
    ['2026-04-05', -0, '2026-04-05'],
    ['2025-01-01', 1014, '2028-12-29'],
  ] as const)('counts from %s by %i to %s', (date, n, expected) => {
    expect(addWorkingDays(date, n, germany)).toBe(expected);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('throws for %d days', (n) => {
    expect(() => addWorkingDays('2026-04-02', n, germany)).toThrow(
      new RangeError(`n must be a whole number, got ${n}`),
    );
  });

  it('throws where the count leaves the coverage, however long it is', () => {
    expect(() => addWorkingDays('2028-12-28', 2, germany)).toThrow('got "2029-01-01"');
    expect(() => addWorkingDays('2026-01-02', Number.MAX_SAFE_INTEGER, germany)).toThrow('got "2029-01-01"');
    expect(() => addWorkingDays('2029-01-01', 0, germany)).toThrow('date must lie within the coverage');
  });
});

describe('countWorkingDays', () => {
  it.each([
    ['2026-04-02', '2026-04-07', 1],
    ['2026-04-02', '2026-04-06', 0],
    ['2026-04-07', '2026-04-02', -1],
    ['2026-04-06', '2026-04-03', 0],
    ['2026-04-02', '2026-04-02', 0],
    ['2025-01-01', '2028-12-31', 1014],
  ] as const)('counts from %s to %s: %i', (from, to, expected) => {
    expect(countWorkingDays(from, to, germany)).toBe(expected);
  });

  it('names the date that the calendar does not cover', () => {
    const outside: CalendarDate = '2029-01-01';
    expect(() => countWorkingDays(outside, '2026-01-01', germany)).toThrow('from must lie within');
    expect(() => countWorkingDays('2026-01-01', outside, germany)).toThrow('to must lie within');
  });
});

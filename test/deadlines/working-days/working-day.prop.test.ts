import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { days } from '../arbitraries.ts';

describe('laws of working days', () => {
  it('nextWorkingDay and previousWorkingDay reach the nearest working day', () => {
    fc.assert(
      fc.property(days, (date) => {
        const next = nextWorkingDay(date, germany);
        const previous = previousWorkingDay(date, germany);
        expect([isWorkingDay(next, germany), isWorkingDay(previous, germany)]).toEqual([true, true]);
        expect(previous <= date && date <= next).toBe(true);
        expect(countWorkingDays(previous, next, germany)).toBe(previous === next ? 0 : 1);
      }),
    );
  });

  it('countWorkingDays counts the days that addWorkingDays adds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 200 }), (date, n) => {
        expect(countWorkingDays(date, addWorkingDays(date, n, germany), germany)).toBe(n);
      }),
    );
  });

  it('addWorkingDays reaches the same day in two steps as in one', () => {
    fc.assert(
      fc.property(days, fc.nat(60), fc.nat(60), (date, a, b) => {
        expect(addWorkingDays(addWorkingDays(date, a, germany), b, germany)).toBe(addWorkingDays(date, a + b, germany));
      }),
    );
  });
});

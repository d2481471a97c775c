import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate, type Period } from '../../../src/core/index.ts';
import { countWorkingDays, endOfPeriod, isWorkingDay } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { days } from '../arbitraries.ts';

const periods = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((n): Period => `P${n}M`),
  fc.integer({ min: 1, max: 90 }).map((n): Period => `P${n}D`),
  fc.integer({ min: 1, max: 12 }).map((n): Period => `P${n}W`),
);
const rules = fc.constantFrom(
  { rule: 'eu-1182-71', calendar: germany } as const,
  { rule: 'roll-forward', calendar: germany } as const,
  {
    rule: 'calendar',
  } as const,
);

describe('laws of periods', () => {
  it('a period with a later start never ends earlier', () => {
    fc.assert(
      fc.property(days, days, periods, rules, (a, b, period, options) => {
        const [earlier, later] = [a, b].toSorted() as [CalendarDate, CalendarDate];
        expect(endOfPeriod(earlier, period, options).dueOn <= endOfPeriod(later, period, options).dueOn).toBe(true);
      }),
    );
  });

  it('a roll ends on a working day, never before the last day, and gives that day', () => {
    fc.assert(
      fc.property(days, periods, rules, (start, period, options) => {
        const { dueOn, rolledFrom } = endOfPeriod(start, period, options);
        const last = addPeriod(start, period);
        expect(dueOn >= last).toBe(true);
        expect(rolledFrom).toBe(dueOn === last ? null : last);
        expect(options.rule === 'calendar' || isWorkingDay(dueOn, germany)).toBe(true);
      }),
    );
  });

  it('a period of two days or more contains two working days, and is prolonged only as far', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 15 }), (start, n) => {
        const { dueOn, applied } = endOfPeriod(start, `P${n}D`, { rule: 'eu-1182-71', calendar: germany });
        const count = countWorkingDays(start, dueOn, germany);
        expect(count).toBeGreaterThanOrEqual(2);
        expect(applied.includes('eu-two-working-days') && count > 2).toBe(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHours,
  addPeriod,
  type CalendarDate,
  compareInstants,
  type HourPeriod,
  type Instant,
  type Period,
} from '../../../src/core/index.ts';
import {
  addWorkingDays,
  countWorkingDays,
  endOfHourPeriod,
  endOfPeriod,
  isWorkingDay,
  nextWorkingDay,
  notificationClocks,
  previousWorkingDay,
} from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

const between = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
const days = between('2025-02-01', '2027-06-30');
const instants = fc
  .date({ min: new Date('2025-02-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().replace('.000Z', 'Z') as Instant);
const periods = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((n): Period => `P${n}M`),
  fc.integer({ min: 1, max: 90 }).map((n): Period => `P${n}D`),
  fc.integer({ min: 1, max: 12 }).map((n): Period => `P${n}W`),
);
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia');
const rules = fc.constantFrom(
  { rule: 'eu-1182-71', calendar: germany } as const,
  { rule: 'roll-forward', calendar: germany } as const,
  {
    rule: 'calendar',
  } as const,
);

describe('laws of working days', () => {
  it('rolls onto a working day, never earlier and never past one', () => {
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

  it('counts what it adds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 200 }), (date, n) => {
        expect(countWorkingDays(date, addWorkingDays(date, n, germany), germany)).toBe(n);
      }),
    );
  });

  it('adds in two steps what it adds in one', () => {
    fc.assert(
      fc.property(days, fc.nat(60), fc.nat(60), (date, a, b) => {
        expect(addWorkingDays(addWorkingDays(date, a, germany), b, germany)).toBe(addWorkingDays(date, a + b, germany));
      }),
    );
  });
});

describe('laws of periods', () => {
  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(days, days, periods, rules, (a, b, period, options) => {
        const [earlier, later] = [a, b].toSorted() as [CalendarDate, CalendarDate];
        expect(endOfPeriod(earlier, period, options).dueOn <= endOfPeriod(later, period, options).dueOn).toBe(true);
      }),
    );
  });

  it('a roll lands on a working day, never before the last day, and tells where from', () => {
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

  it('two days or more contain two working days, and no day more than that asks', () => {
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

describe('laws of clocks', () => {
  const hours = fc.integer({ min: 1, max: 200 }).map((n): HourPeriod => `PT${n}H`);

  it('the full-hour reading ends within the hour after the elapsed time, and later for a later start', () => {
    fc.assert(
      fc.property(instants, instants, hours, zones, (a, b, period, zone) => {
        const end = endOfHourPeriod(a, period, { zone });
        expect(end.dueAt).toBe(addHours(a, period));
        expect(compareInstants(end.statutoryDueAt, end.dueAt)).toBeGreaterThan(0);
        expect(compareInstants(end.statutoryDueAt, addHours(end.dueAt, 'PT1H'))).toBeLessThanOrEqual(0);
        const other = endOfHourPeriod(b, period, { zone });
        const order = Math.sign(compareInstants(a, b));
        expect(Math.sign(compareInstants(end.statutoryDueAt, other.statutoryDueAt)) * order).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a clock only moves on: from running through due-soon to overdue', () => {
    const order = ['not-started', 'running', 'due-soon', 'overdue'];
    fc.assert(
      fc.property(instants, instants, zones, (a, b, zone) => {
        const [now, later] = [a, b].toSorted(compareInstants) as [Instant, Instant];
        const facts = {
          regime: 'nis2',
          awareAt: '2026-01-01T00:00:00Z',
          notificationSentAt: '2026-01-31T12:00:00Z',
        } as const;
        const finalAt = (at: Instant) =>
          order.indexOf(notificationClocks(facts, { now: at, zone }).at(-1)?.state ?? '');
        expect(finalAt(now)).toBeLessThanOrEqual(finalAt(later));
      }),
    );
  });

  it('a later awareness or classification never makes the initial notification due earlier, within one rule', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        const dueAfter = (minutes: number) => {
          const classifiedAt =
            minutes === 0 ? '2026-06-05T16:20:00Z' : addHours('2026-06-05T16:20:00Z', `PT${minutes}M`);
          const facts = { regime: 'dora', awareAt: '2026-06-05T16:20:00Z', classifiedAt } as const;
          const [initial] = notificationClocks(facts, { now: '2027-01-01T00:00:00Z' });
          return { dueAt: initial?.dueAt ?? '2000-01-01T00:00:00Z', classifiedAt } as const;
        };
        const [first, second] = [dueAfter(Math.min(a, b)), dueAfter(Math.max(a, b))];
        expect(compareInstants(first.dueAt, second.dueAt)).toBeLessThanOrEqual(0);
        expect(compareInstants(first.dueAt, first.classifiedAt)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

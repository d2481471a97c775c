import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, compareInstants, type HourPeriod } from '../../../src/core/index.ts';
import { endOfHourPeriod } from '../../../src/deadlines/index.ts';
import { instants, zones } from '../arbitraries.ts';

describe('laws of hour periods', () => {
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
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { addPeriod, type CalendarDate, occurrences, type Period } from '../../../src/core/index.ts';

/** Temporal is an independent implementation of the same calendar; both must agree on every case. */

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
const parts = fc.record({ years: fc.nat(9), months: fc.nat(30), days: fc.integer({ min: 1, max: 60 }) });

it('counts occurrences and ends as Temporal does', () => {
  fc.assert(
    fc.property(dates, parts, fc.integer({ min: 1, max: 12 }), (anchor, { years, months, days }, count) => {
      const every: Period = `P${years}Y${months}M${days}D`;
      const expected = Array.from({ length: count }, (_, index) => {
        const n = index + 1;
        return Temporal.PlainDate.from(anchor)
          .add({ years: years * n, months: months * n, days: days * n })
          .toString();
      });
      expect(occurrences({ every, anchor }, count)).toEqual(expected);
      expect(addPeriod(anchor, every)).toBe(expected[0]);
    }),
    { numRuns: 2000 },
  );
});

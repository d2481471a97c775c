import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import {
  addHours,
  addPeriod,
  type CalendarDate,
  daysBetween,
  endOfLocalDay,
  type Instant,
  localDateOf,
  type Period,
  subtractPeriod,
} from '../../../src/core/index.ts';

/** Temporal is an independent implementation of the same calendar; both must agree on every case. */

const calendarDates = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
const periods = fc.oneof(
  fc.integer({ min: 1, max: 200 }).map((years): Period => `P${years}Y`),
  fc.integer({ min: 1, max: 2400 }).map((months): Period => `P${months}M`),
  fc.integer({ min: 1, max: 500 }).map((weeks): Period => `P${weeks}W`),
  fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 3000 }))
    .map(([years, months, days]): Period => `P${years}Y${months}M${days}D`),
);

it('adds and subtracts periods as Temporal does', () => {
  fc.assert(
    fc.property(calendarDates, periods, (date, period) => {
      const plain = Temporal.PlainDate.from(date);
      expect(addPeriod(date, period)).toBe(plain.add(period).toString());
      expect(subtractPeriod(date, period)).toBe(plain.subtract(period).toString());
    }),
    { numRuns: 5000 },
  );
});

it('counts days as Temporal does', () => {
  fc.assert(
    fc.property(calendarDates, calendarDates, (from, to) => {
      expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days);
    }),
    { numRuns: 2000 },
  );
});

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Apia',
  'Asia/Kolkata',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'America/Havana',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
);
const moments = fc.integer({ min: 366 * 86_400, max: 67 * 365 * 86_400 }).map((seconds) => new Date(seconds * 1000));

it('reads local dates and the ends of local days as Temporal does', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const instant = moment.toISOString().replace('.000Z', 'Z') as Instant;
      const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
      expect(localDateOf(instant, zone)).toBe(local.toString());
      const nextDay = local.add({ days: 1 }).toZonedDateTime(zone);
      expect(endOfLocalDay(local.toString() as CalendarDate, zone)).toBe(nextDay.toInstant().toString());
    }),
    { numRuns: 1500 },
  );
});

it('adds hours as Temporal does', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      (moment, hours, minutes) => {
        const instant = moment.toISOString().replace('.000Z', 'Z') as Instant;
        const expected = Temporal.Instant.from(instant).add({ hours, minutes }).toString();
        expect(addHours(instant, `PT${hours}H${minutes}M`)).toBe(expected);
      },
    ),
    { numRuns: 500 },
  );
});

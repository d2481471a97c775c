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
  instantAt,
  instantOf,
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

/** Transitions of many kinds: an hour, half an hour, a whole day, at midnight, a change of the standard offset, local mean time. */
const transitions = fc.constantFrom<readonly [zone: string, date: string]>(
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Europe/Berlin', '1945-05-24'],
  ['Europe/Amsterdam', '1937-07-01'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/Toronto', '1919-03-31'],
  ['America/St_Johns', '2010-11-07'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Caracas', '2016-05-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kiritimati', '1994-12-31'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['America/Juneau', '1983-10-30'],
  ['Asia/Pyongyang', '2018-05-05'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Asia/Beirut', '2026-03-29'],
  ['Africa/Monrovia', '1972-01-07'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Asia/Singapore', '1982-01-01'],
  ['Europe/Dublin', '1916-05-21'],
);
const secondsOfDay = fc.integer({ min: 0, max: 86_399 });
const days = fc.oneof(
  fc.tuple(transitions, fc.integer({ min: -2, max: 2 })).map(([[zone, date], shift]) => {
    const day = Temporal.PlainDate.from(date).add({ days: shift });
    return [zone, day.toString() as CalendarDate] as const;
  }),
  fc.tuple(zones, calendarDates),
  fc.tuple(zones, fc.constantFrom<CalendarDate>('1900-01-01', '2999-12-31')),
);

it('finds the instants of local times as Temporal does, skipped and doubled ones, too', () => {
  fc.assert(
    fc.property(days, secondsOfDay, ([zone, date], second) => {
      const time = Temporal.PlainTime.from('00:00').add({ seconds: second }).toString();
      const plain = Temporal.PlainDate.from(date).toPlainDateTime(time);
      for (const disambiguation of ['compatible', 'earlier', 'later'] as const) {
        const expected = plain.toZonedDateTime(zone, { disambiguation }).toInstant().toString();
        expect(instantAt(date, time, zone, { disambiguation })).toBe(expected);
      }
      const reject = { disambiguation: 'reject' } as const;
      const answer = (call: () => unknown): string => {
        try {
          return String(call());
        } catch {
          return 'rejected';
        }
      };
      expect(answer(() => instantAt(date, time, zone, reject))).toBe(
        answer(() => plain.toZonedDateTime(zone, reject).toInstant()),
      );
    }),
    { numRuns: 2000, seed: 20_261_129 },
  );
});

it('writes a Date as Temporal does', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(instantOf(moment)).toBe(Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toString());
    }),
    { numRuns: 500 },
  );
});

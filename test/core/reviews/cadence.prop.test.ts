import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthRange } from '../../../src/core/calendar/period.ts';
import {
  addPeriod,
  type Cadence,
  CadenceSchema,
  type CalendarDate,
  nextOccurrence,
  occurrences,
  type Period,
  subtractPeriod,
} from '../../../src/core/index.ts';

const between = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
const days = between('2025-02-01', '2027-06-30');
const periods = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((n): Period => `P${n}M`),
  fc.integer({ min: 1, max: 90 }).map((n): Period => `P${n}D`),
  fc.integer({ min: 1, max: 12 }).map((n): Period => `P${n}W`),
);

describe('laws of cadences', () => {
  const anchors = between('1900-01-01', '2026-12-31');
  const every = fc.oneof(
    periods,
    fc.integer({ min: 1, max: 5 }).map((n): Period => `P${n}Y`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 20 }))
      .map(([months, d]): Period => `P${months}M${d}D`),
  );
  const cadences: fc.Arbitrary<Cadence> = fc.record({
    every,
    mode: fc.constantFrom('fixed', 'rolling'),
    anchor: anchors,
  });

  it('occurrences strictly rise, and the first is one period after the anchor', () => {
    fc.assert(
      fc.property(cadences, (cadence) => {
        const listed = occurrences(cadence, 30);
        expect(listed).toEqual([...new Set(listed)].toSorted());
        expect(listed[0]).toBe(addPeriod(cadence.anchor, cadence.every));
      }),
    );
  });

  it('agrees with counting occurrence by occurrence', () => {
    fc.assert(
      fc.property(cadences, fc.nat(400), fc.option(fc.nat(400)), (cadence, ahead, done) => {
        const asOf = addPeriod(cadence.anchor, `P${ahead + 1}D`);
        const completedOn = done === null ? undefined : addPeriod(cadence.anchor, `P${done + 1}D`);
        const known = completedOn !== undefined && completedOn <= asOf ? completedOn : undefined;
        const from = cadence.mode === 'rolling' ? (known ?? cadence.anchor) : cadence.anchor;
        const open = occurrences({ every: cadence.every, anchor: from }, 500).filter(
          (day) => cadence.mode === 'rolling' || known === undefined || day > known,
        );
        const passed = open.filter((day) => day < asOf);
        const next = nextOccurrence(cadence, completedOn === undefined ? { asOf } : { completedOn, asOf });
        expect(next).toMatchObject({ dueOn: open[0], missed: passed.length, upcomingOn: open[passed.length] });
        expect(next.state === 'overdue').toBe(passed.length > 0);
      }),
    );
  });

  it('a completion serves one occurrence, at every tolerance that the schema accepts', () => {
    const lengths = fc.oneof(periods, fc.constantFrom('P6M', 'P1Y', 'P27D', 'P28D', 'P13D', 'P14D'));
    const tolerances = fc.record({ before: lengths, after: lengths }, { requiredKeys: [] });
    fc.assert(
      fc.property(cadences, tolerances, fc.integer({ min: 1, max: 60 }), (plain, tolerance, n) => {
        const read = CadenceSchema.safeParse({ ...plain, tolerance });
        fc.pre(read.success);
        const [day, next] = occurrences(plain, n + 1).slice(-2) as [CalendarDate, CalendarDate];
        const closesOn = tolerance.after === undefined ? day : addPeriod(day, tolerance.after);
        const opensOn = tolerance.before === undefined ? next : subtractPeriod(next, tolerance.before);
        expect(closesOn < opensOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the shortest and longest run of months of the calendar, which repeats after 400 years', () => {
    const months = Array.from({ length: 2400 }, (_, index) => index + 1);
    const dayOf = Array.from({ length: 7200 }, (_, month) => Date.UTC(1970, month) / 86_400_000);
    for (const n of [...months.slice(0, 60), ...months.filter((length) => length % 127 === 0)]) {
      const runs = Array.from({ length: 4800 }, (_, from) => (dayOf[from + n] ?? 0) - (dayOf[from] ?? 0));
      const [shortest, longest] = [Math.min(...runs), Math.max(...runs)];
      expect([n, lengthRange(`P${n}M`)]).toEqual([n, { shortest, longest }]);
    }
  });

  it('a change never makes it due later, a completion never due earlier', () => {
    fc.assert(
      fc.property(cadences, days, days, days, (cadence, asOf, changedOn, completedOn) => {
        const reviewed = { ...cadence, onChange: true };
        const plain = nextOccurrence(reviewed, { asOf });
        expect(nextOccurrence(reviewed, { asOf, changedOn }).dueOn <= plain.dueOn).toBe(true);
        const completed = nextOccurrence(cadence, { asOf, completedOn });
        expect(completedOn < cadence.anchor || completed.dueOn >= plain.dueOn).toBe(true);
      }),
    );
  });
});

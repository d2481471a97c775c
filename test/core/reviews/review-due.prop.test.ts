import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  type Cadence,
  type CalendarDate,
  nextOccurrence,
  type Period,
  reviewDue,
} from '../../../src/core/index.ts';

describe('laws of reviewDue', () => {
  const days = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
  const cadences: fc.Arbitrary<Cadence> = fc.record({
    every: fc.constantFrom<Period[]>('P1M', 'P3M', 'P1Y', 'P90D', 'P2W'),
    mode: fc.constantFrom('fixed', 'rolling'),
    anchor: days,
    onChange: fc.boolean(),
  });
  const reviews = fc.array(fc.record({ on: days, counts: fc.boolean() }), { maxLength: 5 });
  const options = fc.record(
    { cadence: cadences, nextOn: days, changedOn: days, asOf: days },
    { requiredKeys: ['asOf'] },
  );

  it('a planned review lies after the anchor of the plan or the last review, and every review after the last one', () => {
    fc.assert(
      fc.property(reviews, options, (held, given) => {
        const { dueOn, lastOn, rule } = reviewDue(held, given);
        fc.pre(dueOn !== null);
        const { mode, anchor } = given.cadence ?? { mode: 'rolling', anchor: '1900-01-01' };
        const start = mode === 'fixed' && rule === 'cadence' ? anchor : (lastOn ?? (rule === 'next-on' ? '' : anchor));
        expect(dueOn > start && dueOn > (lastOn ?? '')).toBe(true);
      }),
    );
  });

  it('a set day never puts off what is planned, and an uncounted or future review changes nothing', () => {
    fc.assert(
      fc.property(reviews, options, (held, any) => {
        const given = { ...any, nextOn: undefined };
        const planned = reviewDue(held, given);
        const set = reviewDue(held, { ...given, nextOn: '2026-06-30' });
        expect(planned.dueOn === null || String(set.dueOn) <= planned.dueOn).toBe(true);
        const more = [{ on: given.asOf, counts: false }, { on: addPeriod(given.asOf, 'P1D') }, ...held];
        expect(reviewDue(more, given)).toEqual(planned);
      }),
    );
  });

  it('a plan alone gives what nextOccurrence gives', () => {
    fc.assert(
      fc.property(cadences, days, days, (cadence, on, asOf) => {
        const { dueOn, state } = nextOccurrence(cadence, { completedOn: on, asOf });
        expect(reviewDue([{ on }], { cadence, asOf })).toMatchObject({ dueOn, state });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  type Cadence,
  type CalendarDate,
  nextOccurrence,
  type Period,
  type Review,
  reviewDue,
  type ReviewDueOptions,
  ReviewSchema,
} from '../../../src/core/index.ts';

const rolling: Cadence = { every: 'P1Y', mode: 'rolling', anchor: '2024-03-01' };
const fixed: Cadence = {
  every: 'P1Y',
  mode: 'fixed',
  anchor: '2024-03-01',
  tolerance: { before: 'P1M', after: 'P1W' },
};

describe('ReviewSchema', () => {
  it('accepts every field', () => {
    const review: Review = { on: '2026-03-02', by: 'CISO', counts: false, custom: { minutes: 30 } };
    expect(ReviewSchema.parse(review)).toEqual(review);
    expect(ReviewSchema.parse({ on: '2026-03-02' })).toEqual({ on: '2026-03-02' });
  });

  it.each([[{}], [{ on: '2026-02-30' }], [{ on: '2026-03-02', by: ' ' }], [{ on: '2026-03-02', counts: 'no' }]])(
    'refuses %j',
    (review) => {
      expect(ReviewSchema.safeParse(review).success).toBe(false);
    },
  );
});

describe('reviewDue', () => {
  it.each<[string, readonly Review[], Omit<ReviewDueOptions, 'asOf'>, CalendarDate, object]>([
    [
      'nothing asks for a review',
      [{ on: '2025-09-10' }],
      {},
      '2026-03-01',
      { dueOn: null, state: 'not-scheduled', lastOn: '2025-09-10', rule: null },
    ],
    [
      'a rolling plan counts from its anchor while no review was held',
      [],
      { cadence: rolling },
      '2024-12-01',
      { dueOn: '2025-03-01', state: 'scheduled', lastOn: null, rule: 'cadence' },
    ],
    [
      'a rolling plan counts from the last review, in any order',
      [{ on: '2025-09-10' }, { on: '2025-03-10' }],
      { cadence: rolling },
      '2026-09-10',
      { dueOn: '2026-09-10', state: 'due-soon', lastOn: '2025-09-10', rule: 'cadence' },
    ],
    [
      'it is overdue the day after',
      [{ on: '2025-09-10' }],
      { cadence: rolling },
      '2026-09-11',
      { dueOn: '2026-09-10', state: 'overdue', lastOn: '2025-09-10', rule: 'cadence' },
    ],
    [
      'a review that does not count leaves the time running',
      [{ on: '2025-09-10' }, { on: '2026-02-01', counts: false }],
      { cadence: rolling },
      '2026-03-01',
      { dueOn: '2026-09-10', state: 'scheduled', lastOn: '2025-09-10', rule: 'cadence' },
    ],
    [
      'a review after the day in question is not held yet',
      [{ on: '2025-09-10' }, { on: '2026-09-11' }],
      { cadence: rolling },
      '2026-09-10',
      { dueOn: '2026-09-10', state: 'due-soon', lastOn: '2025-09-10', rule: 'cadence' },
    ],
    [
      'a fixed plan keeps its days, tolerance included',
      [{ on: '2025-02-20' }],
      { cadence: fixed },
      '2026-03-08',
      { dueOn: '2026-03-01', state: 'due-soon', lastOn: '2025-02-20', rule: 'cadence' },
    ],
    [
      'a change brings the review forward',
      [{ on: '2025-09-10' }],
      { cadence: { ...rolling, onChange: true }, changedOn: '2026-01-10' },
      '2026-01-11',
      { dueOn: '2026-01-10', state: 'overdue', lastOn: '2025-09-10', rule: 'change' },
    ],
    [
      'a set day before the planned one is due',
      [{ on: '2025-09-10' }],
      { cadence: rolling, nextOn: '2026-06-30' },
      '2026-03-01',
      { dueOn: '2026-06-30', state: 'scheduled', lastOn: '2025-09-10', rule: 'next-on' },
    ],
    [
      'a set day after the planned one puts nothing off',
      [{ on: '2025-09-10' }],
      { cadence: rolling, nextOn: '2027-06-30' },
      '2026-03-01',
      { dueOn: '2026-09-10', state: 'scheduled', lastOn: '2025-09-10', rule: 'cadence' },
    ],
    [
      'a set day is over once a review was held on it',
      [{ on: '2025-09-10' }],
      { cadence: rolling, nextOn: '2025-09-10' },
      '2026-03-01',
      { dueOn: '2026-09-10', state: 'scheduled', lastOn: '2025-09-10', rule: 'cadence' },
    ],
    [
      'a set day alone asks for a review, soon 30 days before',
      [],
      { nextOn: '2026-03-31' },
      '2026-03-01',
      { dueOn: '2026-03-31', state: 'due-soon', lastOn: null, rule: 'next-on' },
    ],
    [
      'a set day that is near the last review is due soon in its last quarter only',
      [{ on: '2026-02-19' }],
      { nextOn: '2026-03-31' },
      '2026-03-20',
      { dueOn: '2026-03-31', state: 'scheduled', lastOn: '2026-02-19', rule: 'next-on' },
    ],
    [
      'a set day alone is over once a review was held after it',
      [{ on: '2026-04-02' }],
      { nextOn: '2026-03-31' },
      '2026-04-02',
      { dueOn: null, state: 'not-scheduled', lastOn: '2026-04-02', rule: null },
    ],
  ])('%s', (_, reviews, options, asOf, due) => {
    expect(reviewDue(reviews, { ...options, asOf })).toEqual(due);
  });

  it('names a malformed day or plan', () => {
    const day = '2026-02-30';
    expect(() => reviewDue([], { asOf: day })).toThrow(/^asOf /);
    expect(() => reviewDue([], { asOf: '2026-01-01', nextOn: day })).toThrow(/^nextOn /);
    expect(() => reviewDue([], { asOf: '2026-01-01', changedOn: day })).toThrow(/^changedOn /);
    expect(() => reviewDue([{ on: '2026-01-01' }, { on: day }], { asOf: '2026-01-01' })).toThrow(/^reviews\[1\]\.on /);
    expect(() => reviewDue([], { asOf: '2026-01-01', cadence: { ...rolling, anchor: day } })).toThrow(
      /^cadence\.anchor /,
    );
  });
});

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
        if (rule !== 'next-on' && given.cadence !== undefined) {
          const { mode, anchor } = given.cadence;
          const start = rule === 'change' || mode === 'rolling' ? (lastOn ?? anchor) : anchor;
          expect(dueOn > start).toBe(true);
        }
        if (lastOn !== null) expect(dueOn > lastOn).toBe(true);
      }),
    );
  });

  it('a set day never puts off what is planned, and an uncounted or future review changes nothing', () => {
    fc.assert(
      fc.property(reviews, options, (held, { nextOn: _, ...given }) => {
        const planned = reviewDue(held, given);
        const set = reviewDue(held, { ...given, nextOn: '2026-06-30' });
        if (planned.dueOn !== null) expect(String(set.dueOn) <= planned.dueOn).toBe(true);
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

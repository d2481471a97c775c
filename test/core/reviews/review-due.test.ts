import { describe, expect, it } from 'vitest';
import {
  type Cadence,
  type CalendarDate,
  type Review,
  reviewDue,
  type ReviewDueOptions,
} from '../../../src/core/index.ts';

const rolling: Cadence = { every: 'P1Y', mode: 'rolling', anchor: '2024-03-01' };
const fixed: Cadence = {
  every: 'P1Y',
  mode: 'fixed',
  anchor: '2024-03-01',
  tolerance: { before: 'P1M', after: 'P1W' },
};

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

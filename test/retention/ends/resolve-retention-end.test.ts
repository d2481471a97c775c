import { describe, expect, it } from 'vitest';
import {
  type Cutoff,
  type RetentionEnd,
  type RetentionEvents,
  resolveRetentionEnd,
} from '../../../src/retention/index.ts';

const oneYearAfter = (event: string): RetentionEnd => ({ kind: 'after', event, period: 'P1Y' });

/** The last day of a period after one event, or the kind of the answer. */
function throughOf(end: RetentionEnd, events: RetentionEvents): string {
  const answer = resolveRetentionEnd(end, events);
  return answer.kind === 'date' ? answer.through : answer.kind;
}

describe('a period after one event', () => {
  it.each([
    ['a day', '2026-11-21', 'P1D', '2026-11-22'],
    ['90 days', '2026-03-01', 'P90D', '2026-05-30'],
    ['a month to a shorter one', '2026-01-31', 'P1M', '2026-02-28'],
    ['a month to the leap day', '2028-01-31', 'P1M', '2028-02-29'],
    ['two months, not two times one', '2026-01-31', 'P2M', '2026-03-31'],
    ['a year from the leap day', '2024-02-29', 'P1Y', '2025-02-28'],
    ['four years from the leap day', '2024-02-29', 'P4Y', '2028-02-29'],
    ['a century without a leap day', '2000-02-29', 'P100Y', '2100-02-28'],
    ['weeks', '2026-11-21', 'P2W', '2026-12-05'],
    ['beyond the years of the schema', '2990-06-01', 'P50Y', '3040-06-01'],
  ] as const)('ends after %s', (_name, eventOn, period, through) => {
    expect(throughOf({ kind: 'after', event: 'e', period }, { e: eventOn })).toBe(through);
  });

  it('explains itself by the event and the period, without a cut-off', () => {
    expect(resolveRetentionEnd(oneYearAfter('created'), { created: '2026-03-01' })).toEqual({
      kind: 'date',
      through: '2027-03-01',
      explanation: { event: 'created', eventOn: '2026-03-01', period: 'P1Y', path: [], openEvents: [] },
    });
  });

  it.each([
    ['2026-01-31', 'P1M', 31],
    ['2026-01-31', 'P1M5D', 31],
    ['2024-02-29', 'P1Y', 29],
    ['2026-01-28', 'P1M', undefined],
    ['2026-01-31', 'P31D', undefined],
    ['2026-01-31', 'P2M', undefined],
  ] as const)('says whether the end of %s plus %s was moved to the last day of a month', (created, period, day) => {
    const answer = resolveRetentionEnd({ kind: 'after', event: 'created', period }, { created });
    expect(answer.kind === 'date' && answer.explanation.clampedFromDay).toBe(day);
  });

  it.each([
    ['a missing event', {}],
    ['an undefined event', { created: undefined } as unknown as RetentionEvents],
    ['an event of the prototype', Object.create({ created: '2026-03-01' }) as RetentionEvents],
  ])('waits for %s', (_name, events) => {
    expect(resolveRetentionEnd(oneYearAfter('created'), events)).toEqual({
      kind: 'awaiting-trigger',
      missing: ['created'],
    });
  });

  it.each(['constructor', 'toString', '__proto__'])('does not read %s from the prototype of the events', (event) => {
    expect(resolveRetentionEnd(oneYearAfter(event), {})).toEqual({ kind: 'awaiting-trigger', missing: [event] });
  });
});

const fiscal = (month: number, day: number | 'last'): Cutoff => ({ kind: 'fiscal-year-end', month, day });

describe('a cut-off', () => {
  it.each([
    ['the first day of a year', 'calendar-year-end', '2018-01-01', '2018-12-31', '2019-12-31'],
    ['the last day of a year', 'calendar-year-end', '2018-12-31', '2018-12-31', '2019-12-31'],
    ['the last day of a fiscal year', fiscal(6, 30), '2026-06-30', '2026-06-30', '2027-06-30'],
    ['the first day of a fiscal year', fiscal(6, 30), '2026-07-01', '2027-06-30', '2028-06-30'],
    ['the last day of the tax year', fiscal(4, 5), '2026-04-05', '2026-04-05', '2027-04-05'],
    ['the first day of the tax year', fiscal(4, 5), '2026-04-06', '2027-04-05', '2028-04-05'],
    ['the last day of February', fiscal(2, 'last'), '2026-02-28', '2026-02-28', '2027-02-28'],
    ['a leap day', fiscal(2, 'last'), '2028-02-29', '2028-02-29', '2029-02-28'],
    ['the day after a leap day', fiscal(2, 'last'), '2028-03-01', '2029-02-28', '2030-02-28'],
    ['the day before the leap day a fiscal year ends on', fiscal(2, 'last'), '2028-02-28', '2028-02-29', '2029-02-28'],
    ['28 February of a leap year', fiscal(2, 28), '2028-02-29', '2029-02-28', '2030-02-28'],
    ['the last day of November', fiscal(11, 'last'), '2026-12-01', '2027-11-30', '2028-11-30'],
    ['the first day there is', fiscal(12, 'last'), '1900-01-01', '1900-12-31', '1901-12-31'],
  ] as const)('moves %s to the end of its year', (_name, cutoff, created, cutoffOn, through) => {
    const answer = resolveRetentionEnd({ kind: 'after', event: 'created', cutoff, period: 'P1Y' }, { created });
    expect(answer).toMatchObject({ through, explanation: { cutoffOn, eventOn: created } });
  });

  it('is where the clamp counts from', () => {
    const end = { kind: 'after', event: 'created', cutoff: 'calendar-year-end', period: 'P2M' } as const;
    const answer = resolveRetentionEnd(end, { created: '2026-05-04' });
    expect(answer).toMatchObject({ through: '2027-02-28', explanation: { clampedFromDay: 31 } });
  });
});

const formI9: RetentionEnd = {
  kind: 'latest',
  of: [
    { kind: 'after', event: 'hired', period: 'P3Y' },
    { kind: 'after', event: 'employment-ended', period: 'P1Y' },
  ],
};

describe('the latest of ends', () => {
  it('is the later one, named in the explanation', () => {
    const hiredOnly = { hired: '2026-02-01', 'employment-ended': '2026-08-01' } as const;
    expect(resolveRetentionEnd(formI9, hiredOnly)).toMatchObject({
      through: '2029-02-01',
      explanation: { event: 'hired', path: ['of', 0] },
    });
    const stayed = { hired: '2020-02-01', 'employment-ended': '2026-08-01' } as const;
    expect(resolveRetentionEnd(formI9, stayed)).toMatchObject({
      through: '2027-08-01',
      explanation: { event: 'employment-ended', path: ['of', 1] },
    });
  });

  it('is undecided while a branch is open, however late the known one is', () => {
    expect(resolveRetentionEnd(formI9, { hired: '2026-02-01' })).toEqual({
      kind: 'awaiting-trigger',
      missing: ['employment-ended'],
      notBefore: '2029-02-01',
    });
    expect(resolveRetentionEnd(formI9, {})).toEqual({
      kind: 'awaiting-trigger',
      missing: ['hired', 'employment-ended'],
    });
  });

  it('has no end when one branch has none, known or not', () => {
    const end: RetentionEnd = { kind: 'latest', of: [oneYearAfter('a'), { kind: 'permanent' }] };
    expect(resolveRetentionEnd(end, {})).toEqual({ kind: 'permanent' });
    expect(resolveRetentionEnd(end, { a: '2026-01-01' })).toEqual({ kind: 'permanent' });
  });
});

describe('the earliest of ends', () => {
  const end: RetentionEnd = { kind: 'earliest', of: [oneYearAfter('a'), oneYearAfter('b')] };

  it('is the earlier one', () => {
    expect(throughOf(end, { a: '2026-01-02', b: '2026-01-01' })).toBe('2027-01-01');
    expect(throughOf(end, { a: '2026-01-01', b: '2026-01-02' })).toBe('2027-01-01');
  });

  it('is undecided while an open branch may be earlier', () => {
    expect(resolveRetentionEnd(end, { a: '2026-01-01' })).toEqual({
      kind: 'awaiting-trigger',
      missing: ['b'],
      notAfter: '2027-01-01',
    });
  });

  it('is decided when the open branch cannot be earlier, and names the event that cannot change it', () => {
    const atLeast: RetentionEnd = { kind: 'latest', of: [oneYearAfter('b'), oneYearAfter('c')] };
    const capped: RetentionEnd = { kind: 'earliest', of: [oneYearAfter('a'), atLeast] };
    expect(resolveRetentionEnd(capped, { a: '2026-01-01', b: '2026-01-01' })).toMatchObject({
      through: '2027-01-01',
      explanation: { event: 'a', openEvents: ['c'] },
    });
    expect(resolveRetentionEnd(capped, { a: '2026-01-01', b: '2025-12-31' })).toMatchObject({
      missing: ['c'],
      notBefore: '2026-12-31',
      notAfter: '2027-01-01',
    });
  });

  it('is never a permanent branch beside another one', () => {
    const orNever: RetentionEnd = { kind: 'earliest', of: [{ kind: 'permanent' }, oneYearAfter('a')] };
    expect(throughOf(orNever, { a: '2026-01-01' })).toBe('2027-01-01');
    expect(resolveRetentionEnd(orNever, {})).toEqual({ kind: 'awaiting-trigger', missing: ['a'] });
    expect(throughOf({ kind: 'earliest', of: [{ kind: 'permanent' }] }, {})).toBe('permanent');
  });
});

describe('the missing events', () => {
  it('are those that can still change the answer, each once', () => {
    const end: RetentionEnd = {
      kind: 'latest',
      of: [
        oneYearAfter('known'),
        oneYearAfter('b'),
        { kind: 'after', event: 'b', period: 'P2Y' },
        { kind: 'earliest', of: [oneYearAfter('known'), oneYearAfter('c')] },
      ],
    };
    expect(resolveRetentionEnd(end, { known: '2026-01-01' })).toMatchObject({ missing: ['b'] });
    expect(resolveRetentionEnd(end, {})).toMatchObject({ missing: ['known', 'b', 'c'] });
  });

  it('leave out events that a bound further up makes irrelevant', () => {
    const inner: RetentionEnd = { kind: 'latest', of: [oneYearAfter('late'), oneYearAfter('x')] };
    const end: RetentionEnd = {
      kind: 'latest',
      of: [{ kind: 'earliest', of: [oneYearAfter('early'), inner] }, oneYearAfter('y')],
    };
    expect(resolveRetentionEnd(end, { late: '2026-01-01', early: '2025-01-01' })).toMatchObject({ missing: ['y'] });
  });
});

describe('an end or an event that the schemas refuse', () => {
  it.each([
    ['an event on no real day', oneYearAfter('e'), { e: '2026-02-30' }, 'events.e'],
    ['an event before 1900', oneYearAfter('e'), { e: '1899-12-31' }, 'events.e'],
    ['no period', { kind: 'after', event: 'e', period: 'P1Y2W' as 'P1Y' }, {}, 'period'],
    ['no branch', { kind: 'latest', of: [] }, {}, 'end'],
    [
      'a cut-off on 31 April',
      { kind: 'after', event: 'e', cutoff: { kind: 'fiscal-year-end', month: 4, day: 31 }, period: 'P1Y' },
      {},
      'cutoff',
    ],
    [
      'a cut-off in a thirteenth month',
      { kind: 'after', event: 'e', cutoff: { kind: 'fiscal-year-end', month: 13, day: 'last' }, period: 'P1Y' },
      {},
      'cutoff',
    ],
  ] as const)('throws with its path: %s', (_name, end, events, parameter) => {
    expect(() => resolveRetentionEnd(end, events)).toThrow(RangeError);
    expect(() => resolveRetentionEnd(end, events)).toThrow(parameter);
  });

  it('throws for a deep end instead of exhausting the stack', () => {
    let end: RetentionEnd = { kind: 'permanent' };
    for (let level = 0; level < 100_000; level += 1) end = { kind: 'latest', of: [end] };
    expect(() => resolveRetentionEnd(end, {})).toThrow('end must be at most 16 levels deep');
  });
});

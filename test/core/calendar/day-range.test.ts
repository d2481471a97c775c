import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { daySegments, earlierEnd, isInRange, sharedDays } from '../../../src/core/calendar/day-range.ts';

describe('isInRange', () => {
  it.each([
    ['2026-03-01', true],
    ['2026-02-28', false],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ] as const)('says of %s in March: %s', (day, inside) => {
    expect(isInRange(day, { from: '2026-03-01', through: '2026-03-31' })).toBe(inside);
  });

  it('has no end without a last day', () => {
    expect(isInRange('2999-12-31', { from: '2026-03-01', through: null })).toBe(true);
  });
});

describe('sharedDays', () => {
  it.each([
    ['2026-01-01', '2026-01-31', '2026-01-31', '2026-02-28', { from: '2026-01-31', through: '2026-01-31' }],
    ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28', null],
    ['2026-01-01', null, '2026-02-01', null, { from: '2026-02-01', through: null }],
    ['2026-03-01', null, '2026-02-01', '2026-03-05', { from: '2026-03-01', through: '2026-03-05' }],
  ] as const)('of %s to %s and %s to %s are %j', (from, through, otherFrom, otherThrough, shared) => {
    expect(sharedDays({ from, through }, { from: otherFrom, through: otherThrough })).toEqual(shared);
    expect(sharedDays({ from: otherFrom, through: otherThrough }, { from, through })).toEqual(shared);
  });
});

describe('earlierEnd', () => {
  it('takes null for no end', () => {
    expect(earlierEnd(null, null)).toBeNull();
    expect(earlierEnd('2026-01-01', null)).toBe('2026-01-01');
    expect(earlierEnd(null, '2026-01-01')).toBe('2026-01-01');
    expect(earlierEnd('2026-01-02', '2026-01-01')).toBe('2026-01-01');
  });
});

describe('daySegments', () => {
  const segments = (...ranges: readonly (readonly [CalendarDate, CalendarDate | null])[]) =>
    daySegments(ranges, ([from, through]) => ({ from, through })).map(({ from, through, entries }) => [
      from,
      through,
      entries.map((entry) => ranges.indexOf(entry)),
    ]);

  it('cuts where an entry begins or ends', () => {
    expect(segments(['2026-01-01', '2026-01-31'], ['2026-01-31', '2026-02-10'], ['2026-03-01', null])).toEqual([
      ['2026-01-01', '2026-01-30', [0]],
      ['2026-01-31', '2026-01-31', [0, 1]],
      ['2026-02-01', '2026-02-10', [1]],
      ['2026-02-11', '2026-02-28', []],
      ['2026-03-01', null, [2]],
    ]);
  });

  it('ends with the last day, and without one on the last day of the calendar', () => {
    expect(segments(['2026-01-01', '2026-01-01'])).toEqual([['2026-01-01', '2026-01-01', [0]]]);
    expect(segments(['2026-01-01', '2999-12-31'])).toEqual([['2026-01-01', null, [0]]]);
  });

  it('has nothing of an entry that ends before it begins, and nothing of none', () => {
    expect(segments(['2026-01-02', '2026-01-01'])).toEqual([]);
    expect(segments()).toEqual([]);
  });

  it('says of every day which entries run', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}` as CalendarDate);
    const ranges = fc.array(fc.tuple(day, fc.option(day)), { maxLength: 8 });
    fc.assert(
      fc.property(ranges, day, (entries, on) => {
        const running = entries.filter(([from, through]) => isInRange(on, { from, through }));
        const found = daySegments(entries, ([from, through]) => ({ from, through })).find((one) => isInRange(on, one));
        expect(new Set(found?.entries)).toEqual(new Set(running));
      }),
      { seed: 20_261_129 },
    );
  });
});

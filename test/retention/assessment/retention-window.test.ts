import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retentionWindow } from '../../../src/retention/index.ts';
import { days } from '../generated-retention.ts';

describe('retentionWindow', () => {
  it('takes the latest minimum and the earliest maximum', () => {
    expect(
      retentionWindow({ minimums: ['2026-12-31', '2028-12-31', '2027-01-01'], maximums: ['2031-01-01', '2029-06-30'] }),
    ).toEqual({
      kind: 'window',
      retainThrough: '2028-12-31',
      disposableFrom: '2029-01-01',
      ceiling: '2029-06-30',
      disposeBy: '2029-06-30',
    });
  });

  it('throws for a day that no month has and names its side', () => {
    expect(() => retentionWindow({ minimums: ['2026-02-30'], maximums: [] })).toThrow(
      new RangeError('minimums must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
    expect(() => retentionWindow({ minimums: [], maximums: ['2026-02-30'] })).toThrow(
      new RangeError('maximums must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
  });

  it('leaves a side without a duty open', () => {
    const nothing = { kind: 'window', retainThrough: null, disposableFrom: null, ceiling: null, disposeBy: null };
    expect(retentionWindow({ minimums: [], maximums: [] })).toEqual(nothing);
    expect(retentionWindow({ minimums: ['2028-02-28'], maximums: [] })).toEqual({
      ...nothing,
      retainThrough: '2028-02-28',
      disposableFrom: '2028-02-29',
    });
    expect(retentionWindow({ minimums: [], maximums: ['2028-02-28'] })).toEqual({
      ...nothing,
      ceiling: '2028-02-28',
      disposeBy: '2028-02-28',
    });
  });

  it.each([
    ['a day of room', '2028-12-30', { kind: 'window', disposableFrom: '2028-12-31', disposeBy: '2028-12-31' }],
    ['the same day', '2028-12-31', { kind: 'window', disposableFrom: '2029-01-01', disposeBy: '2029-01-01' }],
    ['a day too much', '2029-01-01', { kind: 'conflict', floor: '2029-01-01', ceiling: '2028-12-31', overlapDays: 1 }],
  ] as const)('separates a window from a conflict: %s', (_name, floor, expected) => {
    expect(retentionWindow({ minimums: [floor], maximums: ['2028-12-31'] })).toMatchObject(expected);
  });

  it('never gives an earlier floor for one minimum more, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(days), fc.array(days), days, (minimums, maximums, more) => {
        const before = retentionWindow({ minimums, maximums });
        const after = retentionWindow({ minimums: [more, ...minimums], maximums: maximums.toReversed() });
        const floorOf = (answer: typeof before) =>
          (answer.kind === 'window' ? answer.retainThrough : answer.floor) ?? '';
        expect(floorOf(after) >= floorOf(before)).toBe(true);
        expect(before.kind === 'window' || after.kind === 'conflict').toBe(true);
      }),
    );
  });
});

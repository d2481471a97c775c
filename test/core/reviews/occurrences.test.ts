import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/core/index.ts';

const yearly = { every: 'P1Y', mode: 'fixed', anchor: '2024-03-01' } as const;

describe('occurrences', () => {
  it('counts every one from the anchor, so a clamped month end recovers', () => {
    expect(occurrences({ every: 'P1M', anchor: '2026-01-31' }, 4)).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    expect(occurrences({ every: 'P1Y', anchor: '2024-02-29' }, 4)).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('counts mixed periods and weeks', () => {
    expect(occurrences({ every: 'P1M1D', anchor: '2026-01-31' }, 2)).toEqual(['2026-03-01', '2026-04-02']);
    expect(occurrences({ every: 'P2W', anchor: '2026-11-21' }, 2)).toEqual(['2026-12-05', '2026-12-19']);
  });

  it('goes beyond 200 years in all', () => {
    expect(occurrences({ every: 'P100Y', anchor: '2000-01-01' }, 3)[2]).toBe('2300-01-01');
  });

  it('returns an empty list for zero and throws for a negative or fractional count', () => {
    expect(occurrences(yearly, 0)).toEqual([]);
    for (const count of [-1, 1.5, Number.NaN]) {
      expect(() => occurrences(yearly, count)).toThrow(
        new RangeError(`count must be a whole number, not negative, got ${count}`),
      );
    }
  });

  it('names a day that cannot be written', () => {
    expect(() => occurrences({ every: 'P200Y', anchor: '2999-01-01' }, 36)).toThrow(RangeError);
  });
});

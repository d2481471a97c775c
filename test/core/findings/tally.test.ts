import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/core/index.ts';

describe('tallyOf', () => {
  it('shares what is counted among those asked', () => {
    expect(tallyOf({ counted: 3, of: 4, excluded: 2, unknown: 1 })).toEqual({
      counted: 3,
      of: 4,
      excluded: 2,
      unknown: 1,
      share: 0.75,
    });
  });

  it('has no share of zero', () => {
    expect(tallyOf({ counted: 0, of: 0, excluded: 93 })).toEqual({
      counted: 0,
      of: 0,
      excluded: 93,
      unknown: 0,
      share: null,
    });
  });

  it.each([
    { counted: 2, of: 1 },
    { counted: 1, of: 1, unknown: 1 },
    { counted: -1, of: 1 },
    { counted: 0, of: 1, excluded: -1 },
    { counted: 0.5, of: 1 },
    { counted: Number.NaN, of: 1 },
    { counted: 1, of: Number.POSITIVE_INFINITY },
  ])('refuses the contradiction %j', (counts) => {
    expect(() => tallyOf(counts)).toThrow(RangeError);
    expect(() => tallyOf(counts)).toThrow(/^counts must be whole/);
  });

  it('never rises when an answer becomes unknown', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (counted, more) => {
        const of = counted + more + 1;
        const before = tallyOf({ counted: counted + 1, of });
        const after = tallyOf({ counted, of, unknown: 1 });
        expect(after.share).toBeLessThan(before.share ?? 0);
      }),
    );
  });
});

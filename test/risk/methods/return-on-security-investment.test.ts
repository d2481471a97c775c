import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnOnSecurityInvestment } from '../../../src/risk/methods/index.ts';

describe('returnOnSecurityInvestment', () => {
  it.each([
    [
      { before: 12_500, after: 2_500, annualCost: 4_000 },
      { value: 6_000, ratio: 1.5 },
    ],
    [
      { before: 12_500, after: 2_500, annualCost: 20_000 },
      { value: -10_000, ratio: -0.5 },
    ],
    [
      { before: 1_000, after: 2_000, annualCost: 1_000 },
      { value: -2_000, ratio: -2 },
    ],
    [
      { before: 12_500, after: 2_500, annualCost: 0 },
      { value: 10_000, ratio: null },
    ],
    [
      { before: 0, after: 0, annualCost: 0 },
      { value: 0, ratio: null },
    ],
  ])('%j is %j', (input, result) => {
    expect(returnOnSecurityInvestment(input)).toEqual(result);
  });

  it.each([
    [1_000.3, 900.1, 100.2, 0],
    [0.3, 0.1, 0.2, 0],
    [1_000.3, 900.1, 100.19, 0.01],
    [1_000.3, 900.1, 100.21, -0.01],
    [1.000_003, 0.000_001, 1.000_001, 0.000_001],
    [9_007_199_254_740.99, 0.01, 9_007_199_254_740.98, 0],
    [12_000_000_000.1, 11_999_999_999.9, 0.2, 0],
    [1e300, 1e-300, 1e300, -1e-300],
    [1e-7, 3e-8, 7e-8, 0],
    [4.4e-323, 4e-323, 5e-324, 0],
    [0, 0, 0, 0],
  ])('is exact for amounts as they are written: %s - %s - %s is %s', (before, after, annualCost, value) => {
    // toBe tells 0 and -0 apart.
    expect(returnOnSecurityInvestment({ before, after, annualCost }).value).toBe(value);
  });

  it('counts in cents, and breaks even at 0', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(cents, cents, cents, (before, after, cost) => {
        const amounts = { before: before / 100, after: after / 100, annualCost: cost / 100 };
        expect(returnOnSecurityInvestment(amounts).value).toBe((before - after - cost) / 100);
        const even = returnOnSecurityInvestment({ ...amounts, before: (after + cost) / 100 });
        expect(even).toEqual({ value: 0, ratio: cost === 0 ? null : 0 });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the nearest number to the difference of whole numbers of any size', () => {
    const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, whole, whole, (before, after, annualCost) => {
        const { value } = returnOnSecurityInvestment({ before, after, annualCost });
        expect(value).toBe(Number(BigInt(before) - BigInt(after) - BigInt(annualCost)));
      }),
    );
  });

  it('accepts the largest number', () => {
    const largest = Number.MAX_VALUE;
    expect(returnOnSecurityInvestment({ before: largest, after: 0, annualCost: 1 }).ratio).toBe(largest);
    expect(returnOnSecurityInvestment({ before: 0, after: 0, annualCost: Number.MIN_VALUE }).ratio).toBe(-1);
  });

  it('has no ratio of -0', () => {
    const tiny = { before: 1e300, after: 1e-320, annualCost: 1e300 };
    // toBe tells 0 and -0 apart.
    expect(returnOnSecurityInvestment(tiny).ratio).toBe(0);
    expect(returnOnSecurityInvestment(tiny).value).toBe(-1e-320);
    expect(returnOnSecurityInvestment({ before: 0, after: 1, annualCost: 1e300 }).ratio).toBe(-1);
  });

  it.each([
    [{ before: '1' as unknown as number }, 'before must be a finite number of at least 0, got "1"'],
    [{ after: undefined as unknown as number }, 'after must be a finite number of at least 0, got undefined'],
    [
      { before: 0, after: Number.MAX_VALUE, annualCost: Number.MAX_VALUE },
      'annualCost must leave value and ratio finite, got 1.7976931348623157e+308',
    ],
    [{ before: 2, annualCost: Number.MIN_VALUE }, 'annualCost must leave value and ratio finite, got 5e-324'],
    [{ after: 2, annualCost: Number.MIN_VALUE }, 'annualCost must leave value and ratio finite, got 5e-324'],
    [{ before: Number.NaN }, 'before must be a finite number of at least 0, got NaN'],
    [{ after: -1 }, 'after must be a finite number of at least 0, got -1'],
    [{ annualCost: Infinity }, 'annualCost must be a finite number of at least 0, got Infinity'],
    [{ annualCost: -1 }, 'annualCost must be a finite number of at least 0, got -1'],
  ])('refuses %j', (wrong, message) => {
    expect(() => returnOnSecurityInvestment({ before: 1, after: 1, annualCost: 1, ...wrong })).toThrow(
      new RangeError(message),
    );
  });
});

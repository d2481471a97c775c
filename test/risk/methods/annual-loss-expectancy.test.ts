import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualLossExpectancy } from '../../../src/risk/methods/index.ts';

describe('annualLossExpectancy', () => {
  it('multiplies value, exposure and rate', () => {
    expect(annualLossExpectancy({ assetValue: 100_000, exposureFactor: 0.25, annualRate: 0.5 })).toEqual({
      singleLoss: 25_000,
      annualLoss: 12_500,
    });
    const nothing = { singleLoss: 0, annualLoss: 0 };
    expect(annualLossExpectancy({ assetValue: 0, exposureFactor: 1, annualRate: 12 })).toEqual(nothing);
    expect(annualLossExpectancy({ assetValue: 1_000, exposureFactor: 0, annualRate: 12 })).toEqual(nothing);
  });

  it.each([
    [100, 0.29, 1, 29, 29],
    [100, 0.07, 3, 7, 21],
    [1_000.1, 0.3, 3, 300.03, 900.09],
    [1.1, 1, 1.1, 1.1, 1.21],
    [3, 0.1, 10, 0.3, 3],
    [1e300, 1e-300, 0.1, 1, 0.1],
    [5e-324, 0.1, 10, 0, 5e-324],
    [5e-324, 0.1, 1, 0, 0],
    [-0, 0.5, 1, 0, 0],
    [Number.MAX_VALUE, 1, 1, Number.MAX_VALUE, Number.MAX_VALUE],
    [Number.MAX_VALUE, 0.5, 2, Number.MAX_VALUE / 2, Number.MAX_VALUE],
  ])(
    'is exact for numbers as they are written: %s, %s, %s',
    (assetValue, exposureFactor, annualRate, single, annual) => {
      const loss = annualLossExpectancy({ assetValue, exposureFactor, annualRate });
      // toBe tells 0 and -0 apart.
      expect(loss.singleLoss).toBe(single);
      expect(loss.annualLoss).toBe(annual);
    },
  );

  it('counts in cents and percent', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 10 });
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(cents, percent, fc.integer({ min: 0, max: 100 }), (value, exposure, tenths) => {
        const loss = annualLossExpectancy({
          assetValue: value / 100,
          exposureFactor: exposure / 100,
          annualRate: tenths / 10,
        });
        expect(loss).toEqual({
          singleLoss: (value * exposure) / 10_000,
          annualLoss: (value * exposure * tenths) / 100_000,
        });
      }),
    );
  });

  it('has no loss of -0', () => {
    const { singleLoss, annualLoss } = annualLossExpectancy({ assetValue: -0, exposureFactor: -0, annualRate: -0 });
    // toBe tells 0 and -0 apart.
    expect(singleLoss).toBe(0);
    expect(annualLoss).toBe(0);
  });

  const input = { assetValue: 1, exposureFactor: 1, annualRate: 1 };
  it.each([
    [{ assetValue: -1 }, 'assetValue must be a finite number of at least 0, got -1'],
    [{ assetValue: Infinity }, 'assetValue must be a finite number of at least 0, got Infinity'],
    [{ annualRate: Number.NaN }, 'annualRate must be a finite number of at least 0, got NaN'],
    [{ exposureFactor: 1.01 }, 'exposureFactor must lie from 0 to 1, got 1.01'],
    [{ exposureFactor: -0.01 }, 'exposureFactor must lie from 0 to 1, got -0.01'],
    [{ exposureFactor: '0.5' as unknown as number }, 'exposureFactor must lie from 0 to 1, got "0.5"'],
    [{ exposureFactor: true as unknown as number }, 'exposureFactor must lie from 0 to 1, got true'],
    [{ assetValue: '100' as unknown as number }, 'assetValue must be a finite number of at least 0, got "100"'],
    [{ annualRate: null as unknown as number }, 'annualRate must be a finite number of at least 0, got null'],
    [{ assetValue: 1e308, annualRate: 10 }, 'annualRate must leave the annual loss finite, got 10'],
  ])('refuses %j', (wrong, message) => {
    expect(() => annualLossExpectancy({ ...input, ...wrong })).toThrow(new RangeError(message));
  });
});

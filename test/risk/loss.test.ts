import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwaspFactors, owaspRating, returnOnSecurityInvestment } from '../../src/risk/methods/index.ts';

/** The worked example of the OWASP Risk Rating Methodology, whose numbers are not all in its lists of options. */
const technical: OwaspFactors = {
  skillLevel: 5,
  motive: 2,
  opportunity: 7,
  size: 1,
  easeOfDiscovery: 3,
  easeOfExploit: 6,
  awareness: 9,
  intrusionDetection: 2,
  lossOfConfidentiality: 9,
  lossOfIntegrity: 7,
  lossOfAvailability: 5,
  lossOfAccountability: 8,
};
const business = { financialDamage: 1, reputationDamage: 2, nonCompliance: 1, privacyViolation: 5 };

function rated(likelihood: number, impact: number): string {
  const names = Object.keys(technical) as (keyof OwaspFactors)[];
  const factors = Object.fromEntries(names.map((name, index) => [name, index < 8 ? likelihood : impact]));
  return owaspRating(factors as unknown as OwaspFactors).severity;
}

describe('owaspRating', () => {
  it("gives the values of the methodology's worked example", () => {
    expect(owaspRating({ ...technical, ...business })).toEqual({
      likelihood: 4.375,
      technicalImpact: 7.25,
      businessImpact: 2.25,
      severity: 'low',
      explanation: { likelihoodLevel: 'medium', impactUsed: 'business', impactLevel: 'low', missing: [] },
    });
  });

  it('goes by technical impact unless all of the business impact is known', () => {
    const { privacyViolation: _privacyViolation, ...partly } = business;
    expect(owaspRating({ ...technical, ...partly })).toMatchObject({
      businessImpact: null,
      severity: 'high',
      explanation: { impactUsed: 'technical', impactLevel: 'high', missing: ['privacyViolation'] },
    });
    expect(owaspRating(technical).explanation.missing).toEqual([
      'financialDamage',
      'reputationDamage',
      'nonCompliance',
      'privacyViolation',
    ]);
  });

  it('has all nine severities', () => {
    const means = [1, 4, 8];
    expect(means.map((impact) => means.map((likelihood) => rated(likelihood, impact)))).toEqual([
      ['note', 'low', 'medium'],
      ['low', 'medium', 'high'],
      ['medium', 'high', 'critical'],
    ]);
  });

  it.each([
    [0, 'note'],
    [2.99, 'note'],
    [3, 'medium'],
    [5.99, 'medium'],
    [6, 'critical'],
    [9, 'critical'],
  ])('changes the level at 3 and at 6: %s is %s', (mean, severity) => {
    expect(rated(mean, mean)).toBe(severity);
  });

  it.each([
    [[1.1, 7.6, 7.6, 7.7], 6, 'high'],
    [[7.7, 7.6, 7.6, 1.1], 6, 'high'],
    [[1.1, 7.6, 7.6, 7.699999999996], 5.999999999999, 'medium'],
    [[0.1, 0.2, 2.9, 8.8], 3, 'medium'],
    [[8.8, 2.9, 0.2, 0.1], 3, 'medium'],
    [[0.1, 0.2, 2.9, 8.7], 2.975, 'low'],
  ])('takes the mean of %j for %s, which is %s', (values, mean, level) => {
    const names = ['lossOfConfidentiality', 'lossOfIntegrity', 'lossOfAvailability', 'lossOfAccountability'];
    const factors = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    const { technicalImpact, explanation } = owaspRating({ ...technical, ...factors });
    expect([technicalImpact, explanation.impactLevel]).toEqual([mean, level]);
  });

  it('gives the exact mean of any four factors with one decimal, in any order', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 4, maxLength: 4 });
    const near = fc // Quadruples whose mean is at a border or one tenth beside it.
      .tuple(
        fc.constantFrom(119, 120, 121, 239, 240, 241),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 90 }),
      )
      .map(([sum, a, b]) => [a, b, Math.floor((sum - a - b) / 2), Math.ceil((sum - a - b) / 2)])
      .filter((four) => four.every((value) => value >= 0 && value <= 90));
    fc.assert(
      fc.property(fc.oneof(tenths, near), fc.constantFrom([0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]), (four, order) => {
        const sum = four.reduce((total, value) => total + value, 0);
        const [a = 0, b = 0, c = 0, d = 0] = order.map((place) => Number(four[place]) / 10);
        const { businessImpact, explanation } = owaspRating({
          ...technical,
          financialDamage: a,
          reputationDamage: b,
          nonCompliance: c,
          privacyViolation: d,
        });
        expect(businessImpact).toBe(sum / 40);
        expect(explanation.impactLevel).toBe(sum < 120 ? 'low' : sum < 240 ? 'medium' : 'high');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([-0.1, 9.1, Number.NaN, Infinity, '5', null])('refuses the factor %s', (factor) => {
    expect(() => owaspRating({ ...technical, motive: factor as number })).toThrow(
      new RangeError(`motive must lie from 0 to 9, got ${factor}`),
    );
    expect(() => owaspRating({ ...technical, ...business, nonCompliance: factor as number })).toThrow(
      new RangeError(`nonCompliance must lie from 0 to 9, got ${factor}`),
    );
  });
});

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

  it('takes what is as large as a number can be', () => {
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
    [{ before: '1' as unknown as number }, 'before must be a finite number of at least 0, got 1'],
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

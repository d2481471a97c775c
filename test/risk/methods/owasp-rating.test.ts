import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwaspFactors, owaspRating } from '../../../src/risk/methods/index.ts';

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

  it('uses the technical impact unless all factors of business impact are known', () => {
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
  ])('computes the mean of %j as %s, which is %s', (values, mean, level) => {
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

  it.each([...Object.keys(technical), ...Object.keys(business)])('refuses the factor %s as a text', (name) => {
    const factors = { ...technical, ...business, [name]: '5' };
    expect(() => owaspRating(factors)).toThrow(new RangeError(`${name} must lie from 0 to 9, got "5"`));
  });

  it('has no mean of -0', () => {
    const zeros = Object.fromEntries(Object.keys({ ...technical, ...business }).map((name) => [name, -0]));
    const { likelihood, technicalImpact, businessImpact } = owaspRating(zeros as unknown as OwaspFactors);
    // toBe tells 0 and -0 apart.
    expect(likelihood).toBe(0);
    expect(technicalImpact).toBe(0);
    expect(businessImpact).toBe(0);
  });

  it.each([-0.1, 9.1, Number.NaN, Infinity, null])('refuses the factor %s', (factor) => {
    expect(() => owaspRating({ ...technical, motive: factor as number })).toThrow(
      new RangeError(`motive must lie from 0 to 9, got ${factor}`),
    );
    expect(() => owaspRating({ ...technical, ...business, nonCompliance: factor as number })).toThrow(
      new RangeError(`nonCompliance must lie from 0 to 9, got ${factor}`),
    );
  });
});

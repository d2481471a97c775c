import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskCriteria, type ProbabilityBand, RiskCriteriaSchema, type Scale } from '../../../src/risk/index.ts';

/** The findings on probabilities of a scale with these bands; null is a level without any. */
function probable(...bands: (ProbabilityBand | null)[]): string[] {
  const levels = bands.map((probability, index) => {
    const level = { id: `l${index}`, label: 'L' };
    return probability === null ? level : Object.assign(level, { probability });
  });
  const criteria = makeRiskCriteria({ likelihood: { levels } });
  expect(RiskCriteriaSchema.safeParse(criteria).success).toBe(true);
  return checkRiskCriteria(criteria)
    .map(({ code, path }) => `${code} ${path.join('.')}`)
    .filter((finding) => /probability|horizon/.test(finding));
}

function bandAt(index: number): string {
  return `likelihood.levels.${index}.probability`;
}

describe('checkRiskCriteria on probabilities', () => {
  it('requires neighbouring bands to meet exactly', () => {
    expect(probable({ to: 0.1 }, { from: 0.1, to: 0.35 }, { from: 0.35 })).toEqual([]);
    expect(probable({ to: 0.1 }, { from: 0.11, to: 0.35 }, { from: 0.35 })).toEqual([
      `risk-criteria-probability-gap ${bandAt(1)}`,
    ]);
    expect(probable({ to: 0.1 }, { from: 0.09, to: 0.35 }, { from: 0.35 })).toEqual([
      `risk-criteria-probability-overlap ${bandAt(1)}`,
    ]);
  });

  it('requires the bands to cover 0 to 1', () => {
    expect(probable({ from: 0, to: 0.5 }, { from: 0.5, to: 1 })).toEqual([]);
    expect(probable({ from: 0.01, to: 0.5 }, { from: 0.5, to: 1 })).toEqual([
      `risk-criteria-probability-gap ${bandAt(0)}`,
    ]);
    expect(probable({ from: 0, to: 0.5 }, { from: 0.5, to: 0.99 })).toEqual([
      `risk-criteria-probability-gap ${bandAt(1)}`,
    ]);
  });

  it('requires the bands to rise with the levels, and reports nothing else for sound bands in another order', () => {
    const order = (index: number): string => `risk-criteria-probability-out-of-order ${bandAt(index)}`;
    expect(probable({ from: 0.5 }, { to: 0.5 })).toEqual([order(1)]);
    expect(probable({ from: 0.4, to: 0.7 }, { to: 0.4 }, { from: 0.7 })).toEqual([order(1)]);
    expect(probable({ from: 0.7 }, { to: 0.4 }, { from: 0.4, to: 0.7 })).toEqual([order(1), order(2)]);
    expect(probable({ from: 0, to: 0.4 }, { from: 0 })).toEqual([`risk-criteria-probability-overlap ${bandAt(1)}`]);
  });

  it('finds every overlap and gap at its place', () => {
    const messages = (...bands: ProbabilityBand[]): string[] => {
      const levels = bands.map((probability, index) => ({ id: `l${index}`, label: 'L', probability }));
      return checkRiskCriteria(makeRiskCriteria({ likelihood: { levels } }))
        .filter(({ code }) => code.includes('probability'))
        .map(({ message }) => message);
    };
    expect(messages({ to: 0.8 }, { from: 0.2, to: 0.4 }, { from: 0.6 })).toEqual([
      'The likelihoods "l0" and "l1" both cover the probabilities from 0.2 to 0.4.',
      'The likelihoods "l0" and "l2" both cover the probabilities from 0.6 to 0.8.',
    ]);
    expect(messages({ from: 0.1, to: 0.9 }, { from: 0.2, to: 0.3 })).toEqual([
      'No likelihood covers the probabilities from 0 to 0.1.',
      'No likelihood covers the probabilities from 0.9 to 1.',
      'The likelihoods "l0" and "l1" both cover the probabilities from 0.2 to 0.3.',
    ]);
    expect(messages({ from: 0.6 }, { from: 0.1, to: 0.5 })).toEqual([
      'No likelihood covers the probabilities from 0 to 0.1.',
      'No likelihood covers the probabilities from 0.5 to 0.6.',
      'The likelihood "l1" begins at 0.1, below 0.6, where the lower likelihood "l0" begins.',
    ]);
    expect(messages({ to: 0.3 }, { to: 1 })).toEqual([
      'The likelihoods "l0" and "l1" both cover the probabilities from 0 to 0.3.',
    ]);
    expect(messages({ from: 0 }, { from: 0.7 })).toEqual([
      'The likelihoods "l0" and "l1" both cover the probabilities from 0.7 to 1.',
    ]);
  });

  it('requires a band for all levels or for none', () => {
    expect(probable(null, null)).toEqual([]);
    expect(probable({ from: 0, to: 1 }, null)).toEqual([`risk-criteria-probability-missing ${bandAt(1)}`]);
  });

  it('requires the same horizon for all levels that state one', () => {
    expect(probable({ from: 0, to: 0.5, horizon: 'one year' }, { from: 0.5, to: 1, horizon: 'one year' })).toEqual([]);
    expect(probable({ from: 0, to: 0.5, horizon: 'one year' }, { from: 0.5, to: 1, horizon: 'ten years' })).toEqual([
      `risk-criteria-horizon-mixed ${bandAt(1)}`,
    ]);
    const apart = [
      { to: 0.1, horizon: 'a life' },
      { from: 0.1, to: 0.5 },
      { from: 0.5, horizon: 'one year' },
    ];
    expect(probable(...apart)).toEqual([
      `risk-criteria-horizon-missing ${bandAt(1)}`,
      `risk-criteria-horizon-mixed ${bandAt(2)}`,
    ]);
  });

  it('requires a horizon for all levels with probabilities or for none', () => {
    const year = { horizon: 'one year' };
    const missing = (index: number): string => `risk-criteria-horizon-missing ${bandAt(index)}`;
    expect(probable({ to: 0.5 }, { from: 0.5 })).toEqual([]);
    expect(probable({ to: 0.5, ...year }, { from: 0.5, ...year })).toEqual([]);
    expect(probable({ to: 0.5, ...year }, { from: 0.5 })).toEqual([missing(1)]);
    expect(probable({ to: 0.5 }, { from: 0.5, ...year })).toEqual([missing(0)]);
    expect(probable({ to: 0.2 }, { from: 0.2, to: 0.5, ...year }, { from: 0.5 })).toEqual([missing(0), missing(2)]);
    // A level without probabilities has nothing that a horizon could be about.
    expect(probable({ to: 0.5, ...year }, null, { from: 0.5, ...year })).toEqual([
      `risk-criteria-probability-missing ${bandAt(1)}`,
    ]);
    const { levels, ...scale } = makeRiskCriteria().likelihood;
    const silent = levels.with(0, { id: 'rare', label: 'Rare', probability: { to: 0.05 } });
    expect(
      checkRiskCriteria(makeRiskCriteria({ likelihood: { levels: silent, ...scale } })).map(({ message }) => message),
    ).toEqual(['The likelihood "rare" states no horizon for its probabilities although other likelihoods state one.']);
  });

  it('reports once that the scale does not assign the border at which bands meet', () => {
    const borders = (scale: Omit<Scale, 'levels'>, ...bands: ProbabilityBand[]): object[] => {
      const levels = bands.map((probability, index) => ({ id: `l${index}`, label: 'L', probability }));
      return checkRiskCriteria(makeRiskCriteria({ likelihood: { levels, ...scale } }))
        .filter(({ code }) => code === 'risk-criteria-border-unowned')
        .map(({ path, params, severity }) => ({ path, params, severity }));
    };
    const thirds = [{ to: 0.3 }, { from: 0.3, to: 0.6 }, { from: 0.6 }];
    const unowned = (lower: string, higher: string, border: number): object[] => [
      { path: ['likelihood'], params: { lower, higher, border }, severity: 'info' },
    ];
    expect(borders({}, ...thirds)).toEqual(unowned('l0', 'l1', 0.3));
    expect(borders({ borderBelongsTo: 'higher' }, ...thirds)).toEqual([]);
    expect(borders({ borderBelongsTo: 'lower' }, ...thirds)).toEqual([]);
    expect(borders({}, {})).toEqual([]);
    expect(borders({}, { to: 0.3 }, { from: 0.31 })).toEqual([]);
    expect(borders({}, { to: 0.3 }, { from: 0.29 })).toEqual([]);
    expect(borders({}, { to: 0.3 }, { from: 0.31, to: 0.6 }, { from: 0.6 })).toEqual(unowned('l1', 'l2', 0.6));
    // A third band around the border has it in any case; of two that begin or end there, likelihoodFor takes the higher.
    expect(borders({}, { to: 0.3 }, { from: 0.3 }, { from: 0.2, to: 0.4 })).toEqual([]);
    expect(borders({}, { to: 0.3 }, { from: 0.3 }, {})).toEqual([]);
    expect(borders({}, { to: 0.3 }, { from: 0.3, to: 0.6 }, { from: 0.3 })).toEqual(unowned('l0', 'l2', 0.3));
    expect(borders({}, { to: 0.3 }, { from: 0.1, to: 0.3 }, { from: 0.3 })).toEqual(unowned('l1', 'l2', 0.3));
    expect(borders({}, { to: 0.3 }, { from: 0.2, to: 0.5 }, { from: 0.3, to: 0.7 }, { from: 0.7 })).toEqual(
      unowned('l2', 'l3', 0.7),
    );
    expect(borders({}, { from: 0.6 }, { from: 0.3, to: 0.6 }, { to: 0.3 })).toEqual(unowned('l2', 'l1', 0.3));
    const { levels } = makeRiskCriteria().likelihood;
    expect(checkRiskCriteria(makeRiskCriteria({ likelihood: { levels } })).map(({ message }) => message)).toEqual([
      'The likelihoods "rare" and "unlikely" meet at 0.05, and the scale does not assign this probability to either; it counts as "unlikely".',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { likelihoodFor, type Scale } from '../../../src/risk/index.ts';

const scale: Scale = {
  levels: [
    { id: 'rare', label: 'Rare', probability: { to: 0.1 } },
    { id: 'unlikely', label: 'Unlikely', probability: { from: 0.1, to: 0.35 } },
    { id: 'possible', label: 'Possible', probability: { from: 0.35 } },
  ],
};

describe('likelihoodFor', () => {
  it.each([
    [0, 'rare'],
    [0.0999, 'rare'],
    [0.1, 'unlikely'],
    [0.3499, 'unlikely'],
    [0.35, 'possible'],
    [1, 'possible'],
  ])('gives a shared border to the higher level: %s is %s', (probability, level) => {
    expect(likelihoodFor(probability, scale)?.level).toBe(level);
  });

  it.each([
    [0, 'rare'],
    [0.1, 'rare'],
    [0.1001, 'unlikely'],
    [0.35, 'unlikely'],
    [0.3501, 'possible'],
    [1, 'possible'],
  ])('gives a shared border to the lower level where the scale assigns it so: %s is %s', (probability, level) => {
    expect(likelihoodFor(probability, { ...scale, borderBelongsTo: 'lower' })?.level).toBe(level);
  });

  it('gives the rank of the level', () => {
    expect(likelihoodFor(0.2, scale)).toEqual({ level: 'unlikely', rank: 2 });
  });

  it('is null in a gap, at the open side of its borders, and on a scale without bands', () => {
    const holed: Scale = {
      levels: [
        { id: 'rare', label: 'Rare', probability: { from: 0.01, to: 0.1 } },
        { id: 'unknown', label: 'Unknown' },
        { id: 'likely', label: 'Likely', probability: { from: 0.5, to: 0.9 } },
      ],
    };
    expect([0, 0.1, 0.3, 0.9, 1].map((probability) => likelihoodFor(probability, holed))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(likelihoodFor(0.5, { levels: [{ id: 'rare' }] })).toBeNull();
  });

  it('counts the highest level where bands overlap', () => {
    const overlapping: Scale = {
      levels: [
        { id: 'a', label: 'A', probability: { to: 0.5 } },
        { id: 'b', label: 'B', probability: { from: 0.3 } },
      ],
    };
    expect(likelihoodFor(0.4, overlapping)?.level).toBe('b');
  });

  it.each([
    [-0.01, '-0.01'],
    [1.01, '1.01'],
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    ['', '""'],
    ['0.1', '"0.1"'],
    [[0.1], 'a list'],
    [1n, '1'],
  ])('refuses the probability %s', (probability, got) => {
    expect(() => likelihoodFor(probability as number, scale)).toThrow(
      new RangeError(`probability must lie from 0 to 1, got ${got}`),
    );
  });
});

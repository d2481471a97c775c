import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedMtpd, impactAt, type ImpactPoint } from '../../../src/continuity/index.ts';
import { makeProcess } from '../../../src/fixtures/index.ts';

const process = makeProcess();

describe('impactAt', () => {
  it.each([
    ['PT3H59M', null, null],
    ['PT4H', 1, null],
    ['PT7H59M', 1, null],
    ['PT8H', 1, 2],
    ['PT23H59M', 1, 2],
    ['PT24H', 3, 2],
    ['PT1000H', 3, 2],
  ] as const)('after %s gives finance %j and customers %j', (after, finance, customers) => {
    expect(impactAt(process, { after })).toEqual([
      { category: 'finance', level: finance },
      { category: 'customers', level: customers },
    ]);
  });

  it('knows no category of a process without impacts', () => {
    expect(impactAt({}, { after: 'PT1H' })).toEqual([]);
  });

  it('refuses a time and an impact that it cannot read', () => {
    expect(() => impactAt(process, { after: 'P1D' as 'PT1H' })).toThrow(
      'after must be a period of whole hours and minutes such as PT72H, got "P1D"',
    );
    const impacts = [{ category: 'finance', after: 'PT4H', level: -1 }] as const;
    expect(() => impactAt({ impacts }, { after: 'PT1H' })).toThrow(
      'process.impacts[0].level must be a number of at least 0, got -1',
    );
  });
});

describe('derivedMtpd', () => {
  const finance = [
    { category: 'finance', after: 'PT24H', level: 3 },
    { category: 'finance', after: 'PT4H', level: 1 },
  ] as const;

  it.each([
    [3, { kind: 'reached', minutes: 1440, categories: ['finance'], isAtMost: false }],
    [2, { kind: 'reached', minutes: 480, categories: ['customers'], isAtMost: true }],
    [1, { kind: 'reached', minutes: 240, categories: ['finance'], isAtMost: true }],
    [4, { kind: 'not-reached', withinMinutes: 480 }],
  ])('with %i as the lowest unacceptable level is %j', (unacceptableFrom, expected) => {
    expect(derivedMtpd({ ...process, unacceptableFrom })).toEqual(expected);
  });

  it('reads the points in the order of their times', () => {
    expect(derivedMtpd({ impacts: finance, unacceptableFrom: 3 })).toMatchObject({ minutes: 1440, isAtMost: false });
  });

  it('names every category that is unacceptable first', () => {
    const impacts = [...finance, { category: 'law', after: 'PT24H', level: 3 }] as const;
    expect(derivedMtpd({ impacts, unacceptableFrom: 3 })).toEqual({
      kind: 'reached',
      minutes: 1440,
      categories: ['finance', 'law'],
      isAtMost: true,
    });
  });

  it.each([
    [{}, ['impacts', 'unacceptableFrom']],
    [{ impacts: [], unacceptableFrom: 3 }, ['impacts']],
    [{ impacts: finance }, ['unacceptableFrom']],
  ])('of %j is unknown: %j is missing', (given, missing) => {
    expect(derivedMtpd(given)).toEqual({ kind: 'unknown', missing });
  });

  it('is the first time at which the impact is unacceptable, and no later for a further point', () => {
    const points = fc.uniqueArray(
      fc.record({
        category: fc.constantFrom('a', 'b'),
        after: fc.integer({ min: 1, max: 30 }).map((hours) => `PT${hours}H` as const),
        level: fc.integer({ min: 0, max: 4 }),
      }),
      { minLength: 1, selector: ({ category, after }) => `${category} ${after}` },
    );
    fc.assert(
      fc.property(points, (impacts: readonly ImpactPoint[]) => {
        const all = derivedMtpd({ impacts, unacceptableFrom: 3 });
        const fewer = derivedMtpd({ impacts: impacts.slice(1), unacceptableFrom: 3 });
        const isUnacceptable = (hours: number) =>
          impactAt({ impacts }, { after: `PT${hours}H` }).some(({ level }) => level !== null && level >= 3);
        const first = Array.from({ length: 30 }, (_, index) => index + 1).find(isUnacceptable);
        expect(all.kind === 'reached' ? all.minutes / 60 : undefined).toBe(first);
        const minutesOf = (derived: typeof all) => (derived.kind === 'reached' ? derived.minutes : Infinity);
        expect(minutesOf(all)).toBeLessThanOrEqual(minutesOf(fewer));
      }),
    );
  });
});

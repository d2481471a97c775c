import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskCriteria, likelihoodFor, type ProbabilityBand, type Scale } from '../../../src/risk/index.ts';

/** Bands between whole tenths, in any order, some of them absent. */
const anyScale = fc
  .array(
    fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }))
        .map(([from, length]): ProbabilityBand => ({ from: from / 10, to: Math.min(10, from + length) / 10 })),
      { freq: 8 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((bands): Scale => ({
    levels: bands.map((probability, index) => ({
      id: `l${index}`,
      label: 'L',
      ...(probability === null ? {} : { probability }),
    })),
  }));

/** Scales whose bands meet, so that many are sound. */
const meetingScale = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }).map((inner): Scale => {
  const borders = [0, ...inner.toSorted((a, b) => a - b), 10];
  return {
    levels: borders.slice(1).map((to, index) => ({
      id: `l${index}`,
      label: 'L',
      probability: { from: Number(borders[index]) / 10, to: to / 10 },
    })),
  };
});

const middles = Array.from({ length: 10 }, (_, tenth) => (tenth + 0.5) / 10);

function found(likelihood: Scale): ReturnType<typeof checkRiskCriteria> {
  return checkRiskCriteria(makeRiskCriteria({ likelihood })).filter(({ code }) => code.includes('probability'));
}

describe('laws of probability bands', () => {
  it('the check finds a gap exactly where no band is, and an overlap exactly where two bands are', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const findings = found(scale);
        const at = (code: string, probability: number): string[] =>
          findings
            .filter(({ code: its }) => its === `risk-criteria-probability-${code}`)
            .filter(({ params }) => Number(params['from']) < probability && probability < Number(params['to']))
            .map(({ params }) => `${String(params['lower'])} ${String(params['higher'])}`);
        const banded = scale.levels.some(({ probability }) => probability !== undefined);
        for (const middle of middles) {
          const covering = scale.levels.filter(
            ({ probability: band }) => band !== undefined && Number(band.from) < middle && middle < Number(band.to),
          );
          const pairs = covering.flatMap((higher, place) =>
            covering.slice(0, place).map(({ id }) => `${id} ${higher.id}`),
          );
          expect(at('gap', middle)).toHaveLength(banded && covering.length === 0 ? 1 : 0);
          expect(at('overlap', middle).toSorted()).toEqual(pairs.toSorted());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('on a scale without findings each probability has one level, and a higher probability never has a lower one', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    const seen = { sound: 0 };
    fc.assert(
      fc.property(fc.oneof(anyScale, meetingScale), probability, probability, (scale, a, b) => {
        if (found(scale).length > 0 || scale.levels[0]?.probability === undefined) return;
        seen.sound += 1;
        const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map((p) => likelihoodFor(p, scale)?.rank ?? 0);
        expect(Number(lower)).toBeGreaterThan(0);
        expect(Number(higher)).toBeGreaterThanOrEqual(Number(lower));
      }),
      { numRuns: 500 },
    );
    expect(seen.sound).toBeGreaterThan(100);
  });

  it('the check names the lowest border whose side matters, with the level that counts', () => {
    const tenths = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
    fc.assert(
      fc.property(meetingScale, (scale) => {
        const disputed = tenths.filter(
          (tenth) =>
            likelihoodFor(tenth, { ...scale, borderBelongsTo: 'lower' })?.level !==
            likelihoodFor(tenth, { ...scale, borderBelongsTo: 'higher' })?.level,
        );
        const unowned = checkRiskCriteria(makeRiskCriteria({ likelihood: scale }))
          .filter(({ code }) => code === 'risk-criteria-border-unowned')
          .map(({ params }) => [params['border'], params['higher']]);
        expect(unowned).toEqual(disputed.slice(0, 1).map((tenth) => [tenth, likelihoodFor(tenth, scale)?.level]));
      }),
    );
  });
});

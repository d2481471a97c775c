import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GateOutcome,
  gateVerdict,
  type QualityCriterion,
  type QualityMeasure,
} from '../../../src/development/index.ts';
import { makeQualityGate, makeQualityMeasure } from '../../../src/fixtures/index.ts';

const metrics = fc.constantFrom('coverage', 'findings', 'lines');
const criterion: fc.Arbitrary<QualityCriterion> = fc.record(
  {
    metric: metrics,
    comparator: fc.constantFrom('at-least', 'at-most', 'none-above'),
    threshold: fc.integer({ min: 0, max: 3 }),
    exempt: fc.record({
      metric: fc.constant('lines'),
      below: fc.integer({ min: 0, max: 3 }),
      reason: fc.constant('few'),
    }),
  },
  { requiredKeys: ['metric', 'comparator', 'threshold'] },
);
const measure: fc.Arbitrary<QualityMeasure> = fc
  .record({
    metric: metrics,
    value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    revision: fc.constantFrom('f00d', 'c0de'),
    on: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-22'),
    population: fc.constantFrom(0, 1, undefined),
  })
  .map((fields) => makeQualityMeasure({ unit: undefined, ...fields }));
const measures = fc.array(measure).map((all) => all.map((one, index) => ({ ...one, id: `QM-${index}` })));
const criteria = fc.array(criterion, { maxLength: 4 });
const options = { revision: 'f00d', asOf: '2026-11-21' } as const;
const rank: Readonly<Record<GateOutcome, number>> = { failed: 0, incomplete: 1, 'nothing-measured': 2, passed: 3 };

describe('a gate', () => {
  it('is not changed by the order of the measures', () => {
    fc.assert(
      fc.property(
        criteria,
        measures.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        (all, [before, after]) => {
          const gate = makeQualityGate({ criteria: all });
          expect(gateVerdict(gate, after, options)).toEqual(gateVerdict(gate, before, options));
        },
      ),
    );
  });

  it('is not improved by a further failed criterion', () => {
    fc.assert(
      fc.property(criteria, measures, (all, of) => {
        const failing: QualityCriterion = { metric: 'none', comparator: 'at-least', threshold: 1, whenMissing: 'fail' };
        const before = gateVerdict(makeQualityGate({ criteria: all }), of, options).verdict;
        const after = gateVerdict(makeQualityGate({ criteria: [...all, failing] }), of, options).verdict;
        expect(after).toBe('failed');
        expect(rank[after]).toBeLessThanOrEqual(rank[before]);
      }),
    );
  });

  it('passes only with a criterion that is met and none that is not', () => {
    fc.assert(
      fc.property(criteria, measures, (all, of) => {
        const { verdict, criteria: results } = gateVerdict(makeQualityGate({ criteria: all }), of, options);
        const states = results.map(({ state }) => state);
        expect(verdict === 'passed').toBe(
          states.includes('met') && states.every((state) => state === 'met' || state === 'exempt'),
        );
      }),
    );
  });

  it('is met by a value that equals the threshold, whatever compares them', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        criterion,
        (threshold, { metric, comparator }) => {
          const gate = makeQualityGate({ criteria: [{ metric, comparator, threshold }] });
          const equal = makeQualityMeasure({ metric, value: threshold });
          expect(gateVerdict(gate, [equal], options).verdict).toBe('passed');
        },
      ),
    );
  });
});

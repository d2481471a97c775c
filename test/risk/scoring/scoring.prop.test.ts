import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  checkRiskCriteria,
  likelihoodFor,
  type RiskCriteria,
  RiskCriteriaSchema,
  type RiskScoring,
  scoreRisk,
} from '../../../src/risk/index.ts';

const named = (prefix: string, count: number): { readonly id: string; readonly label: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index + 1}`, label: prefix }));

function criteriaOf(rows: number, columns: number, levels: number, scoring: RiskScoring): RiskCriteria {
  return makeRiskCriteria({
    likelihood: { levels: named('l', rows) },
    impact: { levels: named('i', columns) },
    levels: named('r', levels),
    scoring,
    acceptance: { automaticUpTo: null, approvals: [] },
  });
}

const anyMatrix = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns, levels]) =>
    fc
      .array(fc.array(fc.integer({ min: 1, max: levels }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((grid) =>
        criteriaOf(rows, columns, levels, { kind: 'matrix', grid: grid.map((row) => row.map((rank) => `r${rank}`)) }),
      ),
  );

/** Grids that rise by at most one level a step along each side, so that many are sound. */
const risingMatrix = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([down, across]) => {
    const grid = running(down).map((row) => running(across).map((column) => `r${row + column + 1}`));
    return criteriaOf(down.length + 1, across.length + 1, 10, { kind: 'matrix', grid });
  });

const anyBands = fc
  .tuple(
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 1, max: 10 }),
    fc.constantFrom('product' as const, 'sum' as const),
    fc.uniqueArray(fc.integer({ min: 3, max: 100 }), { maxLength: 5 }),
    fc.boolean(),
  )
  .map(([rows, columns, kind, borders, shuffled]) => {
    const froms = [kind === 'product' ? 1 : 2, ...borders.toSorted((a, b) => a - b)];
    const bands = froms.map((from, index) => ({
      level: `r${shuffled ? ((index * 2) % froms.length) + 1 : index + 1}`,
      from,
    }));
    return criteriaOf(rows, columns, froms.length, { kind, bands });
  });

const anyCriteria = fc.oneof(anyMatrix, risingMatrix, anyBands);

function isMonotone(criteria: RiskCriteria): boolean {
  const rank = (l: number, i: number): number => scoreRisk({ likelihood: l, impact: i }, criteria).rank;
  return criteria.likelihood.levels.every((_row, l) =>
    criteria.impact.levels.every(
      (_column, i) =>
        (l === 0 || rank(l + 1, i + 1) >= rank(l, i + 1)) && (i === 0 || rank(l + 1, i + 1) >= rank(l + 1, i)),
    ),
  );
}

/** Running totals from 0. */
function running(steps: readonly number[]): number[] {
  let total = 0;
  return [0, ...steps.map((step) => (total += step))];
}

function checkableRanks(criteria: RiskCriteria): number[] {
  return criteria.scoring.kind === 'matrix' ? criteria.scoring.grid.flat().map((level) => Number(level.slice(1))) : [];
}

describe('laws of scoring', () => {
  it('criteria that parse give every pair one of their levels', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        expect(RiskCriteriaSchema.safeParse(criteria).error).toBeUndefined();
        for (const [l] of criteria.likelihood.levels.entries()) {
          for (const [i] of criteria.impact.levels.entries()) {
            const { level, rank } = scoreRisk({ likelihood: l + 1, impact: i + 1 }, criteria);
            expect(criteria.levels[rank - 1]?.id).toBe(level);
          }
        }
      }),
    );
  });

  it('criteria are monotone exactly when the check finds no step down', () => {
    const seen = { sound: 0, unsound: 0 };
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const codes = checkRiskCriteria(criteria).map(({ code }) => code);
        expect(codes.includes('risk-criteria-not-monotone')).toBe(!isMonotone(criteria));
        seen[isMonotone(criteria) ? 'sound' : 'unsound'] += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.sound, seen.unsound)).toBeGreaterThan(50);
  });

  it('a step up in criteria that pass whole raises the level by one at most', () => {
    const rising = risingMatrix.map((criteria) => {
      const highest = Math.max(...checkableRanks(criteria));
      return makeRiskCriteria({ ...criteria, levels: criteria.levels.slice(0, highest) });
    });
    const passed = { count: 0 };
    fc.assert(
      fc.property(rising, (criteria) => {
        if (checkRiskCriteria(criteria).length > 0) return;
        passed.count += 1;
        for (const [l] of criteria.likelihood.levels.entries()) {
          for (const i of criteria.impact.levels.keys()) {
            if (l === 0) continue;
            const step =
              scoreRisk({ likelihood: l + 1, impact: i + 1 }, criteria).rank -
              scoreRisk({ likelihood: l, impact: i + 1 }, criteria).rank;
            expect([0, 1]).toContain(step);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(passed.count).toBeGreaterThan(0);
  });

  it('the impact by category counts as its highest', () => {
    const rank = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        rank,
        fc.dictionary(fc.string({ minLength: 1 }), rank, { minKeys: 1, noNullPrototype: true }),
        (likelihood, impact) => {
          const criteria = makeRiskCriteria();
          const whole = scoreRisk({ likelihood, impact }, criteria);
          const highest = scoreRisk({ likelihood, impact: Math.max(...Object.values(impact)) }, criteria);
          expect([whole.level, whole.value]).toEqual([highest.level, highest.value]);
        },
      ),
    );
  });

  it('a higher probability never gives a lower likelihood', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        probability,
        probability,
        fc.constantFrom('higher' as const, 'lower' as const),
        (a, b, borderBelongsTo) => {
          const scale = { ...makeRiskCriteria().likelihood, borderBelongsTo };
          const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map(
            (value) => likelihoodFor(value, scale)?.rank ?? 0,
          );
          expect(Number(lower)).toBeGreaterThan(0);
          expect(Number(higher)).toBeGreaterThanOrEqual(Number(lower));
        },
      ),
    );
  });
});

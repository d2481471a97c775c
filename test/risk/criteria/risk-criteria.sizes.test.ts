import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { RiskCriteriaSchema } from '../../../src/risk/index.ts';

const base = makeRiskCriteria();

function numbered(count: number): { readonly id: string; readonly label: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `l${index}`, label: 'L' }));
}

function accepting(limits: object): object {
  return { acceptance: { automaticUpTo: null, approvals: [], ...limits } };
}

function problems(overrides: object): unknown[] {
  const { error } = RiskCriteriaSchema.safeParse({ ...base, ...overrides });
  return (error?.issues ?? []).map(({ code, path }) => [code, path.join('.')]);
}

/** As many levels of risk, with nothing in the criteria that names another. */
function withLevels(count: number): object {
  const scoring = { kind: 'product', bands: [{ level: 'l0', from: 1 }] };
  return { levels: numbered(count), scoring, ...accepting({}) };
}

describe('RiskCriteriaSchema on sizes', () => {
  it('accepts 10 by 10 levels and refuses more', () => {
    const sized = (count: number): object => ({
      likelihood: { levels: numbered(count) },
      impact: { levels: numbered(count) },
    });
    expect(problems(sized(10))).toEqual([]);
    expect(problems(sized(11))).toEqual([
      ['too_big', 'likelihood.levels'],
      ['too_big', 'impact.levels'],
    ]);
    expect(problems(sized(0))).toEqual([
      ['too_small', 'likelihood.levels'],
      ['too_small', 'impact.levels'],
    ]);
  });

  it('accepts 1 to 10 levels of risk', () => {
    expect(problems(withLevels(0))).toContainEqual(['too_small', 'levels']);
    expect(problems(withLevels(1))).toEqual([]);
    expect(problems(withLevels(10))).toEqual([]);
    expect(problems(withLevels(11))).toEqual([['too_big', 'levels']]);
  });

  it.each<[string, number, [code: string, path: string], (count: number) => object]>([
    ['impact categories', 100, ['too_big', 'impactCategories'], (count) => ({ impactCategories: numbered(count) })],
    [
      'bands',
      100,
      ['too_big', 'scoring.bands'],
      (count) => ({
        scoring: { kind: 'product', bands: numbered(count).map((_, index) => ({ level: 'low', from: index + 1 })) },
      }),
    ],
    [
      'approvals',
      10,
      ['too_big', 'acceptance.approvals'],
      (count) => accepting({ approvals: numbered(count).map(({ id }) => ({ upTo: 'low', roles: [id], sign: 'any' })) }),
    ],
    [
      'appetites',
      100,
      ['too_big', 'acceptance.appetites'],
      (count) =>
        accepting({
          appetites: numbered(count).map(({ id }) => ({ category: id, automaticUpTo: null, approvals: [] })),
        }),
    ],
    [
      'intervals of review',
      10,
      ['invalid_union', 'reviewEvery'],
      (count) => ({
        ...withLevels(10),
        reviewEvery: numbered(count).map(({ id }) => ({ level: id, every: 'P1Y' })),
      }),
    ],
  ])('accepts as many %s as %i and refuses more', (_name, most, problem, sized) => {
    expect(problems(sized(most))).toEqual([]);
    expect(problems(sized(most + 1))).toContainEqual(problem);
  });

  it('answers hostile sizes without delay', () => {
    const many = Array.from({ length: 100_000 }, () => ({ level: 'low', every: 'P1Y' }));
    expect(problems({ reviewEvery: many }).length).toBeGreaterThan(0);
  });
});

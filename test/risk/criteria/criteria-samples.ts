import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { RiskCriteriaSchema } from '../../../src/risk/index.ts';

/** What criteria are refused for, and where. */
export type Problem = [code: string, path: PropertyKey[]];

/** The problems that the schema has with criteria. */
export function problemsOf(criteria: unknown): Problem[] {
  const { error } = RiskCriteriaSchema.safeParse(criteria);
  return (error?.issues ?? []).map(({ code, path, ...issue }) => {
    const params = 'params' in issue ? issue.params : undefined;
    return [typeof params?.['code'] === 'string' ? params['code'] : code, path];
  });
}

/** Sound criteria of five by five levels, of which the samples change a part. */
export const base = makeRiskCriteria();
export const [low, medium] = base.levels;

export const product = (...bands: [level: string, from: number][]): unknown => ({
  ...base,
  scoring: { kind: 'product', bands: bands.map(([level, from]) => ({ level, from })) },
});

export const sum = (from: number): unknown => ({ ...base, scoring: { kind: 'sum', bands: [{ level: 'low', from }] } });

export const grid = (...rows: string[][]): unknown => ({ ...base, scoring: { kind: 'matrix', grid: rows } });

export const row = ['low', 'low', 'medium', 'high', 'critical'];

export const accepting = (acceptance: object): unknown => ({
  ...base,
  acceptance: { automaticUpTo: 'low', approvals: [], ...acceptance },
});

export const withBand = (probability: object): unknown => ({
  ...base,
  likelihood: { levels: [{ id: 'rare', label: 'Rare', probability }, ...base.likelihood.levels.slice(1)] },
});

/** The place of the probabilities that `withBand` sets. */
export function bandAt(key: 'from' | 'to'): PropertyKey[] {
  return ['likelihood', 'levels', 0, 'probability', key];
}

import type { RiskScore } from '../scoring/read-score.ts';

/**
 * The level of a score under a name, and under the same name with `Score` what gave it, in ids and numbers alone: `likely × major = 16`, or
 * `likely, major` where a grid was looked up. That tells apart two scores of one level.
 *
 * @internal
 */
export function scoredParams<Name extends string>(
  name: Name,
  { level, likelihood, impact, value, explanation }: RiskScore,
): Readonly<Record<Name | `${Name}Score`, string>> {
  const sign = explanation.scoring === 'sum' ? '+' : '×';
  const score = value === null ? `${likelihood}, ${impact}` : `${likelihood} ${sign} ${impact} = ${value}`;
  return { [name]: level, [`${name}Score`]: score } as Readonly<Record<Name | `${Name}Score`, string>>;
}

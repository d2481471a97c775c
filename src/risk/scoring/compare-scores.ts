import type { RiskScore } from './try-score.ts';

/**
 * Orders two scores of the same criteria by what they say about the risk, which is a partial order: by level, then by value, then, in a
 * grid, by likelihood and impact where both point the same way. Zero when neither score is above the other.
 *
 * @internal
 */
export function compareScores(a: RiskScore, b: RiskScore): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  // A level known alone says nothing about the order within it.
  if (a.likelihood === null || b.likelihood === null) return 0;
  if (a.value !== b.value) return Number(a.value) - Number(b.value);
  const likelihood = Math.sign(Number(a.explanation.likelihoodRank) - Number(b.explanation.likelihoodRank));
  const impact = Math.sign(Number(a.explanation.impactRank) - Number(b.explanation.impactRank));
  // Where they point in opposite directions, they cancel each other out.
  return likelihood + impact;
}

/**
 * Orders scores of the same criteria for display, which is a total order: no score first, then by level, value, impact and likelihood.
 *
 * @internal
 */
export function compareSeverity(a: RiskScore | null, b: RiskScore | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return (
    a.rank - b.rank ||
    Number(a.value) - Number(b.value) ||
    Number(a.explanation.impactRank) - Number(b.explanation.impactRank) ||
    Number(a.explanation.likelihoodRank) - Number(b.explanation.likelihoodRank)
  );
}

import type { RiskScore } from './read-score.ts';

/**
 * Orders two scores of the same criteria by what they say about the risk: by level, then by value, then, in a grid, by likelihood and
 * impact where both point the same way. Zero when neither is above the other.
 *
 * @internal
 */
export function compareScores(a: RiskScore, b: RiskScore): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.value !== b.value) return Number(a.value) - Number(b.value);
  const likelihood = Math.sign(a.explanation.likelihoodRank - b.explanation.likelihoodRank);
  const impact = Math.sign(a.explanation.impactRank - b.explanation.impactRank);
  // Where they point both ways, they cancel each other out.
  return likelihood + impact;
}

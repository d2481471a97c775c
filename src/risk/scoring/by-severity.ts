import type { RiskScore } from './read-score.ts';

/**
 * Orders scores of the same criteria totally, lowest first: no score, then by level, value, impact and likelihood.
 *
 * @internal
 */
export function bySeverity(a: RiskScore | null, b: RiskScore | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return (
    a.rank - b.rank ||
    Number(a.value) - Number(b.value) ||
    a.explanation.impactRank - b.explanation.impactRank ||
    a.explanation.likelihoodRank - b.explanation.likelihoodRank
  );
}

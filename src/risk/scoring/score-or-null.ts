import { readScore, type RiskLevels, type RiskScore, type ScoringCriteria } from './read-score.ts';

/**
 * The score of a pair of levels; null when the criteria do not have them.
 *
 * @internal
 */
export function scoreOrNull(criteria: ScoringCriteria, levels: RiskLevels): RiskScore | null {
  const read = readScore(criteria, levels);
  return 'score' in read ? read.score : null;
}

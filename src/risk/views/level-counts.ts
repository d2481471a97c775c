import type { RiskScore, ScoringCriteria } from '../scoring/read-score.ts';

/** How many risks are at a level. */
export interface LevelCount {
  /** The id of the level. */
  readonly level: string;
  /** The number of risks. */
  readonly count: number;
}

/**
 * Counts scores by level, lowest level first, levels without a risk included.
 *
 * @internal
 */
export function levelCounts({ levels }: ScoringCriteria, scores: readonly (RiskScore | null)[]): readonly LevelCount[] {
  const counts = new Map(levels.map(({ id }) => [id, 0]));
  for (const score of scores) if (score !== null) counts.set(score.level, (counts.get(score.level) as number) + 1);
  return [...counts].map(([level, count]) => ({ level, count }));
}

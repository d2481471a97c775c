import type { LevelReference } from '../criteria/level-reference.ts';

/** The reason for which levels cannot be scored. */
export interface ScoreProblem {
  /** The part that is wrong; `criteria` when they have no level for the pair, which their schema refuses. */
  readonly parameter: 'likelihood' | 'impact' | 'level' | 'criteria';
  /** The category of impact concerned; null when there is none. */
  readonly category: string | null;
  /** The level or category as given. */
  readonly value: LevelReference;
  /**
   * The problem; an impact without a category is `'category-unknown'`, too. `'category-missing'` is a category without a level where levels
   * are combined by sum or mean.
   */
  readonly reason: 'level-unknown' | 'category-unknown' | 'category-missing';
}

/**
 * The reason for which there is no score.
 *
 * @internal
 */
export function unscored(
  parameter: ScoreProblem['parameter'],
  value: LevelReference | undefined,
  category: string | null = null,
  reason: ScoreProblem['reason'] = 'level-unknown',
): { readonly problem: ScoreProblem } {
  return { problem: { parameter, category, value: value as LevelReference, reason } };
}

/**
 * The rank of a level, from 1; 0 where the scale does not have it.
 *
 * @internal
 */
export function rankOf(levels: readonly { readonly id: string }[], level: LevelReference | undefined): number {
  return levels.findIndex(({ id }, index) => level === id || level === index + 1) + 1;
}

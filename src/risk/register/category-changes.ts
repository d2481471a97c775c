import { compareScores } from '../scoring/compare-scores.ts';
import { categoryLevels, type ImpactLevels } from '../scoring/impact-levels.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import { scoreOrNull } from '../scoring/score-or-null.ts';

/**
 * How a risk stands on one category of impact at two stages.
 *
 * @internal
 */
export interface CategoryChange {
  readonly category: string;
  readonly before: RiskScore;
  readonly after: RiskScore;
  /** Above zero when it is higher after, below when it is lower. */
  readonly change: number;
}

/**
 * Compares two stages category by category, as a whole shows the highest only: the categories that both have. An impact of one level is that
 * of each property that would be lost.
 *
 * @internal
 */
export function categoryChanges(
  criteria: ScoringCriteria,
  properties: readonly string[],
  from: RiskLevels | undefined,
  to: RiskLevels | undefined,
): readonly CategoryChange[] {
  if (from === undefined || to === undefined || !(isByCategory(from) || isByCategory(to))) return [];
  const impactsBefore = new Map(levelsOf(from.impact, properties));
  return levelsOf(to.impact, properties).flatMap(([category, impact]) => {
    const impactBefore = impactsBefore.get(category);
    if (impactBefore === undefined) return [];
    const before = scoreOrNull(criteria, { likelihood: from.likelihood, impact: impactBefore });
    const after = scoreOrNull(criteria, { likelihood: to.likelihood, impact });
    if (before === null || after === null) return [];
    return [{ category, before, after, change: compareScores(after, before) }];
  });
}

function isByCategory({ impact }: RiskLevels): boolean {
  return typeof impact === 'object';
}

function levelsOf(impact: ImpactLevels, properties: readonly string[]): readonly (readonly [string, LevelReference])[] {
  if (typeof impact === 'object') return categoryLevels(impact);
  return properties.map((property) => [property, impact] as const);
}

import { compareScores } from './compare-scores.ts';
import { categoryLevels } from './impact-levels.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from './read-score.ts';
import { scoreRisk } from './score-risk.ts';

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
 * Compares two stages category by category, as a whole shows the highest only: the categories that both assess. Both must be scored.
 *
 * @internal
 */
export function categoryChanges(
  criteria: ScoringCriteria,
  from: RiskLevels | undefined,
  to: RiskLevels | undefined,
): readonly CategoryChange[] {
  if (typeof from?.impact !== 'object' || typeof to?.impact !== 'object') return [];
  const impactsBefore = new Map(categoryLevels(from.impact));
  const { likelihood } = to;
  return categoryLevels(to.impact).flatMap(([category, impact]) => {
    const impactBefore = impactsBefore.get(category);
    if (impactBefore === undefined) return [];
    const before = scoreRisk(criteria, { likelihood: from.likelihood, impact: impactBefore });
    const after = scoreRisk(criteria, { likelihood, impact });
    return [{ category, before, after, change: compareScores(after, before) }];
  });
}

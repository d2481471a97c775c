import type { Impact } from '../analysis/impact.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import { compareScores } from '../scoring/compare-scores.ts';
import { categoryLevels, isByCategory } from '../scoring/impact-categories.ts';
import { type RiskScore, scoreOrNull } from '../scoring/try-score.ts';
import { type RiskCheckContext, type RiskCheckFinding, scoreParams } from './risk-check-context.ts';

/**
 * A later stage with the stage it is compared with, both scored.
 *
 * @internal
 */
export interface StageChange {
  readonly stage: 'current' | 'residual';
  readonly score: RiskScore;
  readonly before: 'current' | 'inherent';
  readonly scoreBefore: RiskScore;
}

/**
 * Finds a stage below the one before without a reason: as a whole, else on single categories of impact, which may have appetites of their own.
 *
 * @internal
 */
export function checkUnexplainedDecrease(context: RiskCheckContext, change: StageChange): readonly RiskCheckFinding[] {
  const { risk, effect, isControlled, report } = context;
  const { stage, score, before, scoreBefore } = change;
  if (before === 'inherent' && isControlled) return [];
  if (stage === 'current' ? effect.lowersCurrent : effect.lowersResidual) return [];
  const about = { risk: risk.id, stage, before };
  if (compareScores(score, scoreBefore) < 0) return [report('risk-lowered-without-control', [stage], about)];
  return categoryChanges(context, risk[before], risk[stage])
    .filter((category) => compareScores(category.score, category.scoreBefore) < 0)
    .map(({ category }) =>
      report('risk-category-lowered-without-control', [stage, 'impact', category], { ...about, category }),
    );
}

/**
 * Finds the categories of impact on which the residual risk is above the stage before.
 *
 * @internal
 */
export function checkCategoryIncrease(
  context: RiskCheckContext,
  before: StageChange['before'],
): readonly RiskCheckFinding[] {
  const { risk, report } = context;
  return categoryChanges(context, risk[before], risk.residual)
    .filter((category) => compareScores(category.score, category.scoreBefore) > 0)
    .map(({ category, score, scoreBefore }) =>
      report('risk-residual-category-raised', ['residual', 'impact', category], {
        risk: risk.id,
        category,
        before,
        ...scoreParams('residual', score),
        ...scoreParams('from', scoreBefore),
      }),
    );
}

interface CategoryChange {
  readonly category: string;
  readonly score: RiskScore;
  readonly scoreBefore: RiskScore;
}

/**
 * The scores of two stages on each category that both have; the score of a stage as a whole shows the highest category only. An impact of one
 * level applies to each property that would be lost.
 */
function categoryChanges(
  { risk: { properties }, criteria }: RiskCheckContext,
  from: RiskAnalysis | undefined,
  to: RiskAnalysis | undefined,
): readonly CategoryChange[] {
  if (from === undefined || to === undefined || !(isByCategory(from.impact) || isByCategory(to.impact))) return [];
  const impactsBefore = new Map(impactsOn(from.impact, properties));
  return impactsOn(to.impact, properties).flatMap(([category, impact]) => {
    const impactBefore = impactsBefore.get(category);
    if (impactBefore === undefined) return [];
    const scoreBefore = scoreOrNull({ likelihood: from.likelihood, impact: impactBefore }, criteria);
    const score = scoreOrNull({ likelihood: to.likelihood, impact }, criteria);
    return scoreBefore === null || score === null ? [] : [{ category, score, scoreBefore }];
  });
}

function impactsOn(
  impact: Impact | undefined,
  properties: readonly string[],
): readonly (readonly [string, LevelReference])[] {
  if (impact === undefined || isByCategory(impact)) return categoryLevels(impact);
  return properties.map((property) => [property, impact] as const);
}

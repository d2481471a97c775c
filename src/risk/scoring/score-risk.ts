import { shownValue } from '../../core/findings/quotation.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { ScoreProblem } from './score-problem.ts';
import { type RiskScore, tryScore } from './try-score.ts';

/**
 * Decides the level of a risk from its likelihood and impact (6.1.2 d 3). Rankings, heat maps, assessments and checks all use this decision.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param levels - The likelihood and the impact, each by the id of a level or by its rank, from 1 for the lowest. The levels of an impact by
 *   category are combined as the criteria say; the highest counts where they say nothing.
 * @param criteria - The risk criteria.
 * @returns The level with its rank and its derivation.
 * @throws RangeError when the criteria do not have a level or a category.
 *
 * @example
 * ```ts
 * import { riskCriteriaPresets, scoreRisk } from 'isms-kit/risk';
 *
 * const levels = { likelihood: 'likely', impact: { confidentiality: 4, availability: 2 } };
 * const score = scoreRisk(levels, riskCriteriaPresets.product5x5);
 * score.level; // => 'high'
 * score.value; // => 16
 * score.explanation.decidedBy; // => ['confidentiality']
 * score.explanation.band; // => { from: 10, through: 16 }
 * ```
 */
export function scoreRisk(
  levels: Required<Pick<RiskAnalysis, 'likelihood' | 'impact'>>,
  criteria: RiskCriteria,
): RiskScore {
  requireReadable('levels', levels, anObject({}));
  requireReadable('criteria', criteria, criteriaGuard);
  const { likelihood, impact } = levels;
  const result = tryScore({ likelihood, impact }, criteria);
  if ('score' in result) return result.score;
  const { parameter, category, value, reason } = result.problem;
  const place = category === null ? parameter : `${parameter}.${category}`;
  throw new RangeError(
    `${place} must ${dutyOf(parameter, reason)}, got ${shownValue(reason === 'category-missing' ? undefined : value)}`,
  );
}

function dutyOf(parameter: ScoreProblem['parameter'], reason: ScoreProblem['reason']): string {
  if (parameter === 'criteria') return 'have a level for each pair';
  if (reason === 'category-missing') return 'have a level, because the criteria combine all categories';
  return reason === 'level-unknown' ? 'be the id or rank of a level' : 'be on a category of the criteria';
}

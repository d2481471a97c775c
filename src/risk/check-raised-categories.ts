import type { Finding } from '../core/report-finding.ts';
import { compareScores } from './compare-scores.ts';
import { categoryLevels } from './impact-levels.ts';
import type { RiskFindingCode } from './risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import { scoredParams } from './scored-params.ts';
import { scoreRisk } from './score-risk.ts';

/**
 * Finds the categories of impact on which the residual risk is above the one before, although it is not as a whole, of which only the
 * highest category counts. Only categories that both assess are compared. Both stages must be scored.
 *
 * @internal
 */
export function checkRaisedCategories(
  { risk, criteria, report }: RiskUnderCheck,
  before: 'current' | 'inherent',
): readonly Finding<RiskFindingCode>[] {
  const { residual, [before]: from } = risk;
  if (typeof residual?.impact !== 'object' || typeof from?.impact !== 'object') return [];
  const impactsBefore = new Map(categoryLevels(from.impact));
  return categoryLevels(residual.impact).flatMap(([category, impact]) => {
    const impactBefore = impactsBefore.get(category);
    if (impactBefore === undefined) return [];
    const after = scoreRisk(criteria, { likelihood: residual.likelihood, impact });
    const was = scoreRisk(criteria, { likelihood: from.likelihood, impact: impactBefore });
    if (compareScores(after, was) <= 0) return [];
    const params = {
      risk: risk.id,
      category,
      before,
      ...scoredParams('residual', after),
      ...scoredParams('from', was),
    };
    return [report('risk-residual-category-raised', ['residual', 'impact', category], params)];
  });
}

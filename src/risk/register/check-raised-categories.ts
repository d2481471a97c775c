import type { Finding } from '../../core/findings/finding.ts';
import { categoryChanges } from './category-changes.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import { scoredParams } from './scored-params.ts';

/**
 * Finds the categories of impact on which the residual risk is above the one before, although it is not as a whole. Both stages must be
 * scored.
 *
 * @internal
 */
export function checkRaisedCategories(
  { risk, criteria, report }: RiskUnderCheck,
  before: 'current' | 'inherent',
): readonly Finding<RiskFindingCode>[] {
  const raised = categoryChanges(criteria, risk.properties, risk[before], risk.residual).filter(
    ({ change }) => change > 0,
  );
  return raised.map(({ category, before: was, after }) =>
    report('risk-residual-category-raised', ['residual', 'impact', category], {
      risk: risk.id,
      category,
      before,
      ...scoredParams('residual', after),
      ...scoredParams('from', was),
    }),
  );
}

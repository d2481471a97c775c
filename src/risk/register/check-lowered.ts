import type { Finding } from '../../core/findings/finding.ts';
import { categoryChanges } from './category-changes.ts';
import type { RiskScore } from '../scoring/read-score.ts';
import { compareScores } from '../scoring/compare-scores.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';

/** A later stage beside the one it is compared with. */
type StagePair = readonly [stage: 'current' | 'residual', before: 'current' | 'inherent'];

/**
 * Finds a stage below the one before that nothing accounts for: as a whole, else on the categories of impact on which it is lower, which
 * may have an appetite of their own. Both stages must be scored.
 *
 * @internal
 */
export function checkLowered(
  { risk, criteria, effect, isControlled, report }: RiskUnderCheck,
  [stage, before]: StagePair,
  from: RiskScore,
  to: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  if (before === 'inherent' && isControlled) return [];
  if (stage === 'current' ? effect.lowersCurrent : effect.lowersResidual) return [];
  const about = { risk: risk.id, stage, before };
  if (compareScores(to, from) < 0) return [report('risk-lowered-without-control', [stage], about)];
  const lowered = categoryChanges(criteria, risk.properties, risk[before], risk[stage]).filter(
    ({ change }) => change < 0,
  );
  return lowered.map(({ category }) =>
    report('risk-category-lowered-without-control', [stage, 'impact', category], { ...about, category }),
  );
}

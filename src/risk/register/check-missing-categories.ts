import type { Finding } from '../../core/findings/finding.ts';
import { categoryLevels } from '../scoring/impact-levels.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import { unassessedProperties } from '../scoring/unassessed-properties.ts';

const assessed = ['inherent', 'current', 'residual'] as const;

/**
 * Finds the categories of impact that a stage leaves out: those that the stage before has, and where the impact is by property every
 * property that would be lost. Only the highest category counts, so that what is left out makes a risk look lower than it is.
 *
 * @internal
 */
export function checkMissingCategories({ risk, report }: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  let before: readonly string[] = [];
  return assessed.flatMap((stage) => {
    const impact = risk[stage]?.impact;
    if (impact === undefined) return [];
    // One level is the level of each property that would be lost, and of nothing else.
    const own = typeof impact === 'object' ? categoryLevels(impact).map(([category]) => category) : risk.properties;
    const dropped = before.filter((category) => !own.includes(category));
    const missing = new Set([...dropped, ...unassessedProperties(own, risk.properties)]);
    before = typeof impact === 'object' ? own : [];
    return [...missing].map((category) =>
      report('risk-impact-category-missing', [stage, 'impact'], { risk: risk.id, stage, category }),
    );
  });
}

import type { Finding } from '../core/report-finding.ts';
import type { LevelReference } from './level-reference.ts';
import type { ScoreProblem } from './read-score.ts';
import type { RiskStage } from './risk-analysis.ts';
import type { RiskFindingCode } from './risk-findings.ts';
import type { RegisterAnalysis, RiskUnderCheck } from './risk-under-check.ts';

/**
 * Checks one analysis of a risk: that it was made under the criteria in force, and that these have its levels.
 *
 * @internal
 */
export function checkAnalysis(
  { risk, criteria, report }: RiskUnderCheck,
  stage: RiskStage,
  path: readonly (string | number)[],
  analysis: RegisterAnalysis,
  problem: ScoreProblem | undefined,
): readonly Finding<RiskFindingCode>[] {
  const found: Finding<RiskFindingCode>[] = [];
  const about = { risk: risk.id, stage };
  if (problem !== undefined) {
    const { parameter, category, value, reason } = problem;
    const place = [...path, parameter, ...(category === null ? [] : [category])];
    found.push(
      reason === 'category-unknown'
        ? report('risk-impact-category-unknown', place, { ...about, category: String(value) })
        : report('risk-level-unknown', place, { ...about, parameter, value: readable(value) }),
    );
  }
  const assessedUnder = analysis.criteria ?? criteria.id;
  if (assessedUnder !== criteria.id) {
    found.push(
      report('risk-criteria-changed', [...path, 'criteria'], { ...about, assessedUnder, criteria: criteria.id }),
    );
  }
  return found;
}

/** What types rule out comes all the same, from registers that were not parsed; findings are JSON. */
function readable(value: LevelReference | boolean | object | null | undefined): string | number {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

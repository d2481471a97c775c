import type { Finding } from '../../core/findings/finding.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { ScoreProblem } from '../scoring/read-score.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';

/**
 * Reports why an analysis of a risk cannot be scored, at its place.
 *
 * @internal
 */
export function reportProblem(
  { risk, report }: RiskUnderCheck,
  stage: string,
  path: readonly (string | number)[],
  { parameter, category, value, reason }: ScoreProblem,
): Finding<RiskFindingCode> {
  const place = [...path, parameter, ...(category === null ? [] : [category])];
  const about = { risk: risk.id, stage };
  return reason === 'category-unknown'
    ? report('risk-impact-category-unknown', place, { ...about, category: String(value) })
    : report('risk-level-unknown', place, { ...about, parameter, value: readable(value) });
}

/** What types rule out comes all the same, from registers that were not parsed; findings are JSON. */
function readable(value: LevelReference | boolean | object | null | undefined): string | number {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

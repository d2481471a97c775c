import type { Finding } from '../core/report-finding.ts';
import { checkStageOrder } from './check-stage-order.ts';
import type { StageProblem } from './assess-risk.ts';
import type { RiskFindingCode } from './risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';

const stages = ['inherent', 'current', 'residual', 'target'] as const;

/**
 * Checks the analyses of a risk: levels, criteria, and whether the stages fit each other.
 *
 * @internal
 */
export function checkStages(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { risk, criteria, assessment, report } = checked;
  const found = assessment.problems.map((problem) => problemFinding(checked, problem));
  if (assessment.stage === null) found.push(report('risk-not-assessed', [], { risk: risk.id }));
  for (const stage of stages) {
    const assessedUnder = risk[stage]?.criteria ?? criteria.id;
    if (assessedUnder === criteria.id) continue;
    found.push(
      report('risk-criteria-changed', [stage, 'criteria'], {
        risk: risk.id,
        stage,
        assessedUnder,
        criteria: criteria.id,
      }),
    );
  }
  return [...found, ...checkStageOrder(checked)];
}

function problemFinding({ risk, report }: RiskUnderCheck, problem: StageProblem): Finding<RiskFindingCode> {
  const { stage, parameter, category, value, reason } = problem;
  const path = [stage, parameter, ...(category === null ? [] : [category])];
  const about = { risk: risk.id, stage };
  if (reason === 'category-unknown')
    return report('risk-impact-category-unknown', path, { ...about, category: String(value) });
  return report('risk-level-unknown', path, { ...about, parameter, value });
}

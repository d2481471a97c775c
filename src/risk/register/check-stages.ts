import type { Finding } from '../../core/findings/finding.ts';
import { checkMissingCategories } from './check-missing-categories.ts';
import { checkPastAnalyses } from './check-past-analyses.ts';
import { checkStageOrder } from './check-stage-order.ts';
import { reportProblem } from './report-problem.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import { riskStages } from '../risks/risk-stages.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';

/**
 * Checks the analyses of a risk: levels, criteria, and whether the stages fit each other and the past.
 *
 * @internal
 */
export function checkStages(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { risk, criteria, assessment, report } = checked;
  return [
    ...(assessment.stage === null ? [report('risk-not-assessed', [], { risk: risk.id })] : []),
    ...assessment.problems.map((problem) => reportProblem(checked, problem.stage, [problem.stage], problem)),
    ...riskStages.flatMap((stage) => {
      const assessedUnder = risk[stage]?.criteria ?? criteria.id;
      if (assessedUnder === criteria.id) return [];
      const params = { risk: risk.id, stage, assessedUnder, criteria: criteria.id };
      return [report('risk-criteria-changed', [stage, 'criteria'], params)];
    }),
    ...checkMissingCategories(checked),
    ...checkStageOrder(checked),
    ...checkPastAnalyses(checked),
  ];
}

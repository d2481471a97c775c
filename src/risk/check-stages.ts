import type { Finding } from '../core/report-finding.ts';
import { checkAnalysis } from './check-analysis.ts';
import { checkMissingCategories } from './check-missing-categories.ts';
import { checkPastAnalyses } from './check-past-analyses.ts';
import { checkStageOrder } from './check-stage-order.ts';
import type { RiskFindingCode } from './risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';

const stages = ['inherent', 'current', 'residual', 'target'] as const;

/**
 * Checks the analyses of a risk: levels, criteria, and whether the stages fit each other and the past.
 *
 * @internal
 */
export function checkStages(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { risk, assessment, report } = checked;
  return [
    ...(assessment.stage === null ? [report('risk-not-assessed', [], { risk: risk.id })] : []),
    ...stages.flatMap((stage) => {
      const analysis = risk[stage];
      if (analysis === undefined) return [];
      const problem = assessment.problems.find((found) => found.stage === stage);
      return checkAnalysis(checked, stage, [stage], analysis, problem);
    }),
    ...checkMissingCategories(checked),
    ...checkStageOrder(checked),
    ...checkPastAnalyses(checked),
  ];
}

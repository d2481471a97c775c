import { riskStages } from '../analysis/risk-stage.ts';
import { categoryLevels, isByCategory, unassessedProperties } from '../scoring/impact-categories.ts';
import { checkPastAnalyses } from './check-past-analyses.ts';
import { checkStageOrder } from './check-stage-order.ts';
import { reportScoreProblem, type RiskCheckContext, type RiskCheckFinding } from './risk-check-context.ts';

/**
 * Checks the analyses of a risk: their levels and criteria, and whether the stages fit each other and the history.
 *
 * @internal
 */
export function checkStages(context: RiskCheckContext): readonly RiskCheckFinding[] {
  const { risk, criteria, assessment, report } = context;
  return [
    ...(assessment.stage === null ? [report('risk-not-assessed', [], { risk: risk.id })] : []),
    ...assessment.problems.map((problem) => reportScoreProblem(context, problem.stage, [problem.stage], problem)),
    ...riskStages.flatMap((stage) => {
      const assessedUnder = risk[stage]?.criteria ?? criteria.id;
      if (assessedUnder === criteria.id) return [];
      const params = { risk: risk.id, stage, assessedUnder, criteria: criteria.id };
      return [report('risk-criteria-changed', [stage, 'criteria'], params)];
    }),
    ...checkMissingCategories(context),
    ...checkStageOrder(context),
    ...checkPastAnalyses(context),
  ];
}

const comparedStages = ['inherent', 'current', 'residual'] as const;

/**
 * Finds the categories of impact that a stage leaves out: those of the stage before, and, where the impact is by property, every property
 * that would be lost. Only the highest category counts, so a category that is left out makes a risk look lower than it may be.
 */
function checkMissingCategories({ risk, assessment, report }: RiskCheckContext): readonly RiskCheckFinding[] {
  let before: readonly string[] = [];
  return comparedStages.flatMap((stage) => {
    const impact = risk[stage]?.impact;
    if (impact === undefined) return [];
    // An impact of one level applies to each property that would be lost, and to nothing else.
    const own = isByCategory(impact) ? categoryLevels(impact).map(([category]) => category) : risk.properties;
    const dropped = before.filter((category) => !own.some((other) => other === category));
    const missing = new Set([...dropped, ...unassessedProperties(own, risk.properties)]);
    before = isByCategory(impact) ? own : [];
    const reported = assessment.problems.find((problem) => problem.stage === stage)?.category;
    return [...missing]
      .filter((category) => category !== reported)
      .map((category) => report('risk-impact-category-missing', [stage, 'impact'], { risk: risk.id, stage, category }));
  });
}

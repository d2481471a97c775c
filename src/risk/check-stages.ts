import type { Finding } from '../core/report-finding.ts';
import { compareScores } from './compare-scores.ts';
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
  return [...found, ...checkOrder(checked)];
}

function problemFinding({ risk, report }: RiskUnderCheck, problem: StageProblem): Finding<RiskFindingCode> {
  const { stage, parameter, category, value, reason } = problem;
  const path = [stage, parameter, ...(category === null ? [] : [category])];
  const about = { risk: risk.id, stage };
  if (reason === 'category-unknown')
    return report('risk-impact-category-unknown', path, { ...about, category: String(value) });
  return report('risk-level-unknown', path, { ...about, parameter, value });
}

function checkOrder({ risk, assessment, parts, report }: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { inherent, current, residual } = assessment.scores;
  const found: Finding<RiskFindingCode>[] = [];
  const treated = parts.controls.length > 0 || parts.options.includes('avoid') || parts.options.includes('share');
  const controlled = treated || (risk.existingControls ?? []).length > 0;
  if (inherent && current) {
    const change = compareScores(current, inherent);
    if (change > 0 && risk.current?.rationale === undefined) {
      const params = { risk: risk.id, current: current.level, inherent: inherent.level };
      found.push(report('risk-current-above-inherent', ['current'], params));
    }
    if (change < 0 && !controlled) {
      found.push(
        report('risk-lowered-without-control', ['current'], { risk: risk.id, stage: 'current', before: 'inherent' }),
      );
    }
  }
  if (residual && current) {
    const change = compareScores(residual, current);
    if (change > 0) {
      const params = { risk: risk.id, current: current.level, residual: residual.level };
      found.push(report('risk-residual-above-current', ['residual'], params));
    }
    if (change < 0 && !treated) {
      found.push(
        report('risk-lowered-without-control', ['residual'], { risk: risk.id, stage: 'residual', before: 'current' }),
      );
    }
    if (change < 0 && parts.actions.length === 0) {
      const params = { risk: risk.id, current: current.level, residual: residual.level };
      found.push(...parts.emptyPlans.map((path) => report('risk-plan-without-action', path, params)));
    }
  } else if (residual && inherent && compareScores(residual, inherent) < 0 && !controlled) {
    found.push(
      report('risk-lowered-without-control', ['residual'], { risk: risk.id, stage: 'residual', before: 'inherent' }),
    );
  }
  return found;
}

import type { Finding } from '../core/report-finding.ts';
import { compareScores } from './compare-scores.ts';
import type { StageProblem } from './assess-risk.ts';
import type { RiskScore } from './read-score.ts';
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

function checkOrder(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { risk, assessment, report } = checked;
  const { inherent, current, residual } = assessment.scores;
  const found: Finding<RiskFindingCode>[] = [];
  if (inherent && current) {
    const change = compareScores(current, inherent);
    if (change > 0 && risk.current?.rationale === undefined) {
      const params = { risk: risk.id, current: current.level, inherent: inherent.level };
      found.push(report('risk-current-above-inherent', ['current'], params));
    }
    if (change < 0) found.push(...checkLoweredCurrent(checked));
  }
  if (residual && current && compareScores(residual, current) > 0) {
    const params = { risk: risk.id, current: current.level, residual: residual.level };
    found.push(report('risk-residual-above-current', ['residual'], params));
  }
  const before = current ?? inherent;
  if (residual && before && compareScores(residual, before) < 0) {
    found.push(...checkLoweredResidual(checked, current ? 'current' : 'inherent', before, residual));
  }
  return found;
}

function checkLoweredCurrent({ risk, effect, report }: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  if (effect.lowersCurrent || hasExistingControls(risk)) return [];
  return [report('risk-lowered-without-control', ['current'], { risk: risk.id, stage: 'current', before: 'inherent' })];
}

function checkLoweredResidual(
  { risk, parts, effect, report }: RiskUnderCheck,
  stage: 'current' | 'inherent',
  before: RiskScore,
  residual: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const found: Finding<RiskFindingCode>[] = [];
  // Today's controls are part of the current risk already: they explain nothing below it.
  const explained = effect.lowersResidual || (stage === 'inherent' && hasExistingControls(risk));
  if (!explained) {
    const params = { risk: risk.id, stage: 'residual', before: stage };
    found.push(report('risk-lowered-without-control', ['residual'], params));
  }
  if (parts.actions.every(({ action }) => action.status === 'cancelled')) {
    const params = { risk: risk.id, before: before.level, residual: residual.level };
    found.push(...parts.emptyPlans.map((path) => report('risk-plan-without-action', path, params)));
  }
  return found;
}

function hasExistingControls({ existingControls = [] }: RiskUnderCheck['risk']): boolean {
  return existingControls.length > 0;
}

import type { Finding } from '../core/report-finding.ts';
import { actionState } from './action-state.ts';
import { checkRaisedCategories } from './check-raised-categories.ts';
import { compareScores } from './compare-scores.ts';
import type { RiskScore } from './read-score.ts';
import type { RiskFindingCode } from './risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import { scoredParams } from './scored-params.ts';

/**
 * Checks whether the stages of a risk fit each other: the current risk against the inherent one, the residual risk against the current one,
 * or against the inherent one where there is no current.
 *
 * @internal
 */
export function checkStageOrder(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { inherent, current, residual } = checked.assessment.scores;
  return [
    ...(inherent && current ? checkCurrent(checked, inherent, current) : []),
    ...(current && residual ? checkResidual(checked, 'current', current, residual) : []),
    ...(inherent && !current && residual ? checkResidual(checked, 'inherent', inherent, residual) : []),
  ];
}

function checkCurrent(
  { risk, effect, report }: RiskUnderCheck,
  inherent: RiskScore,
  current: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const change = compareScores(current, inherent);
  if (change > 0 && risk.current?.rationale === undefined) {
    const params = { ...scoredParams('current', current), ...scoredParams('inherent', inherent), risk: risk.id };
    return [report('risk-current-above-inherent', ['current'], params)];
  }
  if (change >= 0 || effect.lowersCurrent || hasExistingControls(risk)) return [];
  return [report('risk-lowered-without-control', ['current'], { risk: risk.id, stage: 'current', before: 'inherent' })];
}

function checkResidual(
  checked: RiskUnderCheck,
  before: 'current' | 'inherent',
  from: RiskScore,
  residual: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const { risk, report } = checked;
  const change = compareScores(residual, from);
  if (change < 0) {
    return [
      ...checkLowered(checked, before, from, residual),
      ...(before === 'current' ? checkReached(checked, from, residual) : []),
      ...checkRaisedCategories(checked, before),
    ];
  }
  if (change === 0) return checkRaisedCategories(checked, before);
  const params = { risk: risk.id, ...scoredParams('residual', residual) };
  return [
    before === 'current'
      ? report('risk-residual-above-current', ['residual'], { ...params, ...scoredParams('current', from) })
      : report('risk-residual-above-inherent', ['residual'], { ...params, ...scoredParams('inherent', from) }),
  ];
}

function checkLowered(
  { risk, parts, effect, report }: RiskUnderCheck,
  before: 'current' | 'inherent',
  from: RiskScore,
  residual: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const found: Finding<RiskFindingCode>[] = [];
  // Today's controls are part of the current risk already: they explain nothing below it.
  const explained = effect.lowersResidual || (before === 'inherent' && hasExistingControls(risk));
  if (!explained) {
    const params = { risk: risk.id, stage: 'residual', before };
    found.push(report('risk-lowered-without-control', ['residual'], params));
  }
  if (parts.actions.every(({ action }) => action.status === 'cancelled')) {
    const params = { risk: risk.id, ...scoredParams('from', from), ...scoredParams('residual', residual) };
    found.push(...parts.emptyPlans.map((path) => report('risk-plan-without-action', path, params)));
  }
  return found;
}

/** What was to remain is there once everything is done; what is above it then is another risk than was expected. */
function checkReached(
  { risk, asOf, parts, isOpen, report }: RiskUnderCheck,
  current: RiskScore,
  residual: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  if (isOpen || !parts.actions.some(({ action }) => actionState(action, asOf) === 'done')) return [];
  const params = { risk: risk.id, ...scoredParams('current', current), ...scoredParams('residual', residual) };
  return [report('risk-residual-not-reached', ['current'], params)];
}

function hasExistingControls({ existingControls = [] }: RiskUnderCheck['risk']): boolean {
  return existingControls.length > 0;
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { checkLowered } from './check-lowered.ts';
import { checkRaisedCategories } from './check-raised-categories.ts';
import { compareScores } from '../scoring/compare-scores.ts';
import type { RiskScore } from '../scoring/read-score.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
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
  checked: RiskUnderCheck,
  inherent: RiskScore,
  current: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const { risk, report } = checked;
  if (compareScores(current, inherent) > 0 && risk.current?.rationale === undefined) {
    const params = { ...scoredParams('current', current), ...scoredParams('inherent', inherent), risk: risk.id };
    return [report('risk-current-above-inherent', ['current'], params)];
  }
  return checkLowered(checked, ['current', 'inherent'], inherent, current);
}

function checkResidual(
  checked: RiskUnderCheck,
  before: 'current' | 'inherent',
  from: RiskScore,
  residual: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const { risk, report } = checked;
  const change = compareScores(residual, from);
  if (change > 0) {
    const params = { risk: risk.id, ...scoredParams('residual', residual) };
    return [
      before === 'current'
        ? report('risk-residual-above-current', ['residual'], { ...params, ...scoredParams('current', from) })
        : report('risk-residual-above-inherent', ['residual'], { ...params, ...scoredParams('inherent', from) }),
    ];
  }
  return [
    ...checkLowered(checked, ['residual', before], from, residual),
    ...(change < 0 ? checkExpectation(checked, before, from, residual) : []),
    ...checkRaisedCategories(checked, before),
  ];
}

/** A residual risk below the one before is an expectation, which takes something to be done and ends when all is done. */
function checkExpectation(
  { risk, asOf, parts, isControlled, isOpen, report }: RiskUnderCheck,
  before: 'current' | 'inherent',
  from: RiskScore,
  residual: RiskScore,
): readonly Finding<RiskFindingCode>[] {
  const about = { risk: risk.id, ...scoredParams('residual', residual) };
  if (parts.actions.length === 0 && !(before === 'inherent' && isControlled))
    return parts.emptyPlans.map((path) =>
      report('risk-plan-without-action', path, { ...about, ...scoredParams('from', from) }),
    );
  const lastDoneOn = latest(
    parts.actions.map(({ action }) => (action.status === 'done' ? action.doneOn : undefined)),
    asOf,
  );
  if (before === 'inherent' || isOpen || lastDoneOn === undefined) return [];
  const seenOn = latest([risk.current?.assessedOn, risk.reviewedOn], asOf);
  if (seenOn !== undefined && seenOn >= lastDoneOn) {
    const params = { ...about, ...scoredParams('current', from), seenOn };
    return [report('risk-residual-not-reached', ['current'], params)];
  }
  // What remains was found, not expected: the current risk was only not written anew.
  if (risk.residual !== undefined && risk.residual.assessedOn >= lastDoneOn) return [];
  return [report('risk-reassessment-due', ['current', 'assessedOn'], { risk: risk.id, lastDoneOn })];
}

function latest(days: readonly (CalendarDate | undefined)[], asOf: CalendarDate): CalendarDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .filter((day) => day <= asOf)
    .toSorted()
    .at(-1);
}

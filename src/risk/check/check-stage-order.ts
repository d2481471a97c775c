import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareScores } from '../scoring/compare-scores.ts';
import { checkCategoryIncrease, checkUnexplainedDecrease, type StageChange } from './check-stage-changes.ts';
import { type RiskCheckContext, type RiskCheckFinding, scoreParams } from './risk-check-context.ts';

/**
 * Checks whether the stages of a risk fit each other: the current risk against the inherent one, the residual risk against the current one, or
 * against the inherent one where there is no current one.
 *
 * @internal
 */
export function checkStageOrder(context: RiskCheckContext): readonly RiskCheckFinding[] {
  const { inherent, current, residual } = context.assessment.scores;
  const findings: RiskCheckFinding[] = [];
  if (inherent && current)
    findings.push(
      ...checkCurrent(context, { stage: 'current', score: current, before: 'inherent', scoreBefore: inherent }),
    );
  if (current && residual)
    findings.push(
      ...checkResidual(context, { stage: 'residual', score: residual, before: 'current', scoreBefore: current }),
    );
  else if (inherent && residual)
    findings.push(
      ...checkResidual(context, { stage: 'residual', score: residual, before: 'inherent', scoreBefore: inherent }),
    );
  return findings;
}

function checkCurrent(context: RiskCheckContext, change: StageChange): readonly RiskCheckFinding[] {
  const { risk, report } = context;
  const { score, scoreBefore } = change;
  if (compareScores(score, scoreBefore) > 0 && risk.current?.rationale === undefined) {
    const params = { ...scoreParams('current', score), ...scoreParams('inherent', scoreBefore), risk: risk.id };
    return [report('risk-current-above-inherent', ['current'], params)];
  }
  return checkUnexplainedDecrease(context, change);
}

function checkResidual(context: RiskCheckContext, change: StageChange): readonly RiskCheckFinding[] {
  const { risk, report } = context;
  const { score, before, scoreBefore } = change;
  const difference = compareScores(score, scoreBefore);
  if (difference > 0) {
    const params = { risk: risk.id, ...scoreParams('residual', score) };
    return [
      before === 'current'
        ? report('risk-residual-above-current', ['residual'], { ...params, ...scoreParams('current', scoreBefore) })
        : report('risk-residual-above-inherent', ['residual'], { ...params, ...scoreParams('inherent', scoreBefore) }),
    ];
  }
  return [
    ...checkUnexplainedDecrease(context, change),
    ...(difference < 0 ? checkExpectation(context, change) : []),
    ...checkCategoryIncrease(context, before),
  ];
}

/** A residual risk below the stage before is an expectation: it needs actions, and it ends when all actions are done. */
function checkExpectation(
  { risk, asOf, treatment, isControlled, isOpen, report }: RiskCheckContext,
  { score, before, scoreBefore }: StageChange,
): readonly RiskCheckFinding[] {
  const about = { risk: risk.id, ...scoreParams('residual', score) };
  if (treatment.actions.length === 0 && !(before === 'inherent' && isControlled))
    return treatment.emptyPlans.map((path) =>
      report('risk-plan-without-action', path, { ...about, ...scoreParams('from', scoreBefore) }),
    );
  const lastDoneOn = latest(
    treatment.actions.map(({ action }) => (action.status === 'done' ? action.doneOn : undefined)),
    asOf,
  );
  if (before === 'inherent' || isOpen || lastDoneOn === undefined) return [];
  const seenOn = latest([risk.current?.assessedOn, risk.reviewedOn], asOf);
  if (seenOn !== undefined && seenOn >= lastDoneOn) {
    const params = { ...about, ...scoreParams('current', scoreBefore), seenOn };
    return [report('risk-residual-not-reached', ['current'], params)];
  }
  // A residual risk assessed after the last action is a result, and the current risk was only not updated.
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

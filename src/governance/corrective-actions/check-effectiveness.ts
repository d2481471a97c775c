import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import type { Staff } from '../roles/staff.ts';
import { correctiveActionsFindings } from './findings.ts';
import { lastDoneOn, lastEvaluation, nonconformityDays } from './nonconformity-days.ts';
import { isEvaluationAwaited } from './nonconformity-due-items.ts';
import type { EffectivenessEvaluation, Nonconformity } from './nonconformity.ts';

type EffectivenessFinding = FindingOf<typeof correctiveActionsFindings>;

interface Context {
  readonly staff: Staff;
  readonly observation?: Period | undefined;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of the evaluations of the effect of corrective actions (10.2 d): one is missing, came too soon or by the wrong person, or
 * what it says was not heeded.
 *
 * @internal
 */
export function checkEffectiveness(
  { record, index }: Listed<Nonconformity>,
  context: Context,
): readonly EffectivenessFinding[] {
  const subject = { kind: 'nonconformity', id: record.id };
  const path = ['nonconformities', index];
  return [
    ...stateFindings(record, { subject, path }, context.asOf),
    ...record.effectiveness.flatMap((evaluation, position) =>
      evaluation.evaluatedOn > context.asOf
        ? []
        : evaluationFindings(record, evaluation, { subject, path: [...path, 'effectiveness', position] }, context),
    ),
  ];
}

interface Details {
  readonly subject: FindingSubject;
  readonly path: FindingPath;
}

function stateFindings(record: Nonconformity, place: Details, asOf: CalendarDate): readonly EffectivenessFinding[] {
  const { id, effectivenessDueOn: dueOn } = record;
  const { status, since, closedOn } = nonconformityDays(record, asOf);
  const params = { nonconformity: id };
  if (closedOn !== undefined) return closingFindings(record, closedOn, place);
  if (status !== 'implemented') return [];
  if (!isEvaluationAwaited(record, asOf)) {
    const last = lastEvaluation(record, asOf);
    if (last?.result !== 'ineffective') return [];
    const details = { ...place, params: { ...params, evaluatedOn: last.evaluatedOn } };
    return [reportFinding(correctiveActionsFindings, 'nonconformity-ineffective-unresumed', details)];
  }
  if (dueOn === undefined) {
    const details = { ...place, params: { ...params, since } };
    return [reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-unplanned', details)];
  }
  if (dueOn >= asOf) return [];
  const details = { ...place, params: { ...params, dueOn } };
  return [reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-missing', details)];
}

function closingFindings(
  record: Nonconformity,
  closedOn: CalendarDate,
  place: Details,
): readonly EffectivenessFinding[] {
  const params = { nonconformity: record.id, closedOn };
  const last = lastEvaluation(record, closedOn);
  if (last === undefined)
    return [reportFinding(correctiveActionsFindings, 'nonconformity-closed-without-evaluation', { ...place, params })];
  if (last.result === 'effective') return [];
  const details = { ...place, params: { ...params, evaluatedOn: last.evaluatedOn } };
  return [reportFinding(correctiveActionsFindings, 'nonconformity-closed-ineffective', details)];
}

function evaluationFindings(
  record: Nonconformity,
  evaluation: EffectivenessEvaluation,
  place: Details,
  { staff, observation, asOf }: Context,
): readonly EffectivenessFinding[] {
  const { evaluatedOn, by, evidence = [] } = evaluation;
  const params = { nonconformity: record.id, evaluatedOn };
  const findings: EffectivenessFinding[] = [...timeFindings(record, evaluation, place, { observation, asOf })];
  const own = by === undefined ? undefined : ownAction(record, by, evaluatedOn, staff);
  if (by !== undefined && own !== undefined) {
    const details = { ...place, params: { ...params, by, action: own } };
    findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-self-evaluated', details));
  }
  if (!evidence.some(({ collectedOn }) => collectedOn <= asOf)) {
    const details = { ...place, params };
    findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-unevidenced', details));
  }
  return findings;
}

/**
 * A result without effect is followed by further actions, so it is measured against those that were done by then; an effect is one of all
 * actions.
 */
function timeFindings(
  record: Nonconformity,
  { evaluatedOn, result }: EffectivenessEvaluation,
  place: Details,
  { observation, asOf }: Pick<Context, 'observation' | 'asOf'>,
): readonly EffectivenessFinding[] {
  const params = { nonconformity: record.id, evaluatedOn };
  const doneOn = lastDoneOn(record, result === 'effective' ? asOf : evaluatedOn);
  if (doneOn === undefined) {
    const details = { ...place, params };
    return [reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-before-any-action', details)];
  }
  const details = { ...place, params: { ...params, doneOn, days: daysBetween(doneOn, evaluatedOn) } };
  if (evaluatedOn < doneOn)
    return [reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-before-action', details)];
  const visibleOn = observation === undefined ? undefined : addPeriod(doneOn, observation);
  const isTooSoon = evaluatedOn === doneOn || (visibleOn !== undefined && evaluatedOn < visibleOn);
  return isTooSoon ? [reportFinding(correctiveActionsFindings, 'nonconformity-effectiveness-too-soon', details)] : [];
}

/** The text of an action that the evaluator owned: in person, or by the role held on the day. */
function ownAction({ actions }: Nonconformity, by: string, on: CalendarDate, { hasRole }: Staff): string | undefined {
  return actions.find(({ action: { owner } }) => owner !== undefined && (owner === by || hasRole(by, owner, on)))
    ?.action.text;
}

import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister } from '../../core/guards/read-register.ts';
import {
  futureEvent,
  historyFindings,
  type Place,
  type RecordsFinding,
  registerFindings,
} from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { checkEffectiveness } from './check-effectiveness.ts';
import { correctiveActionsFindings } from './findings.ts';
import { lastDoneOn, nonconformityDays } from './nonconformity-days.ts';
import { nonconformityGuard } from './nonconformity-guard.ts';
import { nonconformityLifecycle, type NonconformityStatus } from './nonconformity-lifecycle.ts';
import type { Nonconformity } from './nonconformity.ts';
import { type Recurrence, recurrences } from './recurrences.ts';

type CorrectiveActionsFinding = FindingOf<typeof correctiveActionsFindings> | RecordsFinding;

/** The states by which the analysis of 10.2 b is done. */
const analysed: ReadonlySet<NonconformityStatus | undefined> = /* @__PURE__ */ new Set<NonconformityStatus>([
  'analysed',
  'acting',
  'implemented',
  'closed',
]);

/**
 * Finds the weaknesses of nonconformities, their corrective actions and the evaluation of their effect (10.2).
 *
 * @internal
 */
export function checkNonconformities(
  nonconformities: readonly Nonconformity[] | undefined,
  {
    staff,
    observation,
    asOf,
  }: { readonly staff: Staff; readonly observation?: Period | undefined; readonly asOf: CalendarDate },
): readonly CorrectiveActionsFinding[] {
  const read = readRegister('nonconformities', 'nonconformity', nonconformities, nonconformityGuard);
  const recurred = recurrences(
    read.listed.map(({ record }) => record),
    asOf,
  );
  return [
    ...registerFindings(read),
    ...read.listed.flatMap((listed) =>
      [
        eventFindings(listed, asOf),
        analysisFindings(listed, recurred.get(listed.record.id), asOf),
        actionFindings(listed, asOf),
        checkEffectiveness(listed, { staff, observation, asOf }),
      ].flat(),
    ),
  ];
}

function placeOf({ record, index }: Listed<Nonconformity>): Place {
  return { subject: { kind: 'nonconformity', id: record.id }, path: ['nonconformities', index] };
}

function eventFindings(listed: Listed<Nonconformity>, asOf: CalendarDate): readonly RecordsFinding[] {
  const { history, cause, correction, actions, effectiveness } = listed.record;
  const { subject, path } = placeOf(listed);
  const future = (date: CalendarDate | undefined, ...place: readonly (string | number)[]): readonly RecordsFinding[] =>
    futureEvent({ subject, path: [...path, ...place] }, date, asOf);
  return [
    ...historyFindings({ subject, path: [...path, 'history'] }, history, nonconformityLifecycle, asOf),
    ...future(correction?.doneOn, 'correction', 'doneOn'),
    ...future(cause?.foundOn, 'cause', 'foundOn'),
    ...actions.flatMap(({ action }, index) =>
      action.status === 'done' ? future(action.doneOn, 'actions', index, 'action', 'doneOn') : [],
    ),
    ...effectiveness.flatMap(({ evaluatedOn }, index) => future(evaluatedOn, 'effectiveness', index, 'evaluatedOn')),
  ];
}

function analysisFindings(
  listed: Listed<Nonconformity>,
  recurrence: Recurrence | undefined,
  asOf: CalendarDate,
): readonly CorrectiveActionsFinding[] {
  const { id, owner, correction, cause, similar, actions } = listed.record;
  const { status, since, raisedOn, reason, isEnded } = nonconformityDays(listed.record, asOf);
  if (status === undefined) return [];
  const place = placeOf(listed);
  const params = { nonconformity: id };
  const findings: CorrectiveActionsFinding[] = [];
  const inState = { ...place, params: { ...params, state: status } };
  if (owner === undefined && !isEnded)
    findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-owner-missing', { ...place, params }));
  if ((status === 'no-action' || status === 'rejected') && reason === undefined) {
    const details = { ...place, params: { ...params, state: status, enteredOn: since } };
    findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-unreasoned', details));
  }
  if (status !== 'rejected' && (correction?.doneOn === undefined || correction.doneOn > asOf)) {
    const details = { ...place, params: { ...params, asOf } };
    findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-uncorrected', details));
  }
  if (analysed.has(status)) {
    if (cause === undefined)
      findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-cause-missing', inState));
    if (similar === undefined)
      findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-similar-unchecked', inState));
    if (actions.length === 0 && status !== 'analysed')
      findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-action-missing', inState));
  }
  if (cause !== undefined) findings.push(...causeFindings(listed.record, cause.foundOn, { raisedOn, asOf, place }));
  if (recurrence !== undefined) {
    const details = { ...place, params: { ...params, ...recurrence } };
    findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-recurred', details));
  }
  return findings;
}

function causeFindings(
  nonconformity: Nonconformity,
  foundOn: CalendarDate,
  { raisedOn, asOf, place }: { readonly raisedOn: CalendarDate; readonly asOf: CalendarDate; readonly place: Place },
): readonly CorrectiveActionsFinding[] {
  const params = { nonconformity: nonconformity.id, foundOn };
  const details = { subject: place.subject, path: [...place.path, 'cause', 'foundOn'] };
  if (foundOn < raisedOn) {
    const before = { ...details, params: { ...params, raisedOn } };
    return [reportFinding(correctiveActionsFindings, 'nonconformity-cause-before-raising', before)];
  }
  const doneOn = lastDoneOn(nonconformity, asOf);
  if (doneOn === undefined || foundOn <= doneOn) return [];
  const after = { ...details, params: { ...params, doneOn } };
  return [reportFinding(correctiveActionsFindings, 'nonconformity-cause-after-actions', after)];
}

function actionFindings(listed: Listed<Nonconformity>, asOf: CalendarDate): readonly CorrectiveActionsFinding[] {
  const { id, actions } = listed.record;
  const { status, since, isEnded, closedOn } = nonconformityDays(listed.record, asOf);
  const { subject, path } = placeOf(listed);
  return actions.flatMap(({ action }, index): readonly CorrectiveActionsFinding[] => {
    const place = { subject, path: [...path, 'actions', index, 'action'] };
    const params = { nonconformity: id, action: action.text };
    const findings: CorrectiveActionsFinding[] = [];
    for (const flaw of isEnded ? [] : actionFlaws(action, { asOf })) {
      if (flaw.kind === 'overdue') {
        const details = { ...place, params: { ...params, dueOn: flaw.dueOn, days: flaw.days } };
        findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-action-overdue', details));
      } else {
        const code = flaw.kind === 'unowned' ? 'nonconformity-action-unowned' : 'nonconformity-action-undated';
        findings.push(reportFinding(correctiveActionsFindings, code, { ...place, params }));
      }
    }
    if (status === 'implemented' && ['open', 'overdue'].includes(stateOfAction(action, asOf))) {
      const details = { ...place, params: { ...params, since } };
      findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-action-open', details));
    }
    if (closedOn !== undefined && action.status !== 'cancelled') {
      const isProved = stateOfAction(action, closedOn) === 'done' && hasEvidence(action.evidence, asOf);
      const details = { ...place, params: { ...params, closedOn } };
      if (!isProved)
        findings.push(reportFinding(correctiveActionsFindings, 'nonconformity-closed-without-evidence', details));
    }
    return findings;
  });
}

/** Whether any evidence was collected by the day; evidence of a past act stays so after its end. */
function hasEvidence(evidence: readonly Pick<Evidence, 'collectedOn'>[] | undefined, asOf: CalendarDate): boolean {
  return (evidence ?? []).some(({ collectedOn }) => collectedOn <= asOf);
}

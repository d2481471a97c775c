import { actionFlaws } from '../../core/actions/action-flaws.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import {
  futureEvent,
  historyFindings,
  registerFindings,
  type RecordsFinding,
  unknownReference,
} from '../records/governance-records.ts';
import { checkMeasures } from './check-measures.ts';
import { objectivesFindings } from './findings.ts';
import type { MeasureStatus } from './measure-status.ts';
import { objectiveLifecycle } from './objective-lifecycle.ts';
import {
  isOpenObjective,
  type ObjectiveRegisters,
  type ObjectivesRead,
  readObjectives,
  statusOfObjective,
} from './objective-status.ts';
import type { Objective } from './objective.ts';

type ObjectivesFinding = FindingOf<typeof objectivesFindings> | RecordsFinding;

/**
 * Finds the weaknesses of objectives, measures and measurements (6.2, 9.1).
 *
 * @internal
 */
export function checkObjectives(registers: ObjectiveRegisters, asOf: CalendarDate): readonly ObjectivesFinding[] {
  const read = readObjectives(registers, asOf);
  const { measures, measurements, objectives } = read;
  return [
    ...[measures, measurements, objectives].flatMap(registerFindings),
    ...checkMeasures(read, asOf),
    ...objectives.listed.flatMap((listed) => objectiveFindings(listed, read, asOf)),
  ];
}

function objectiveFindings(
  listed: Listed<Objective>,
  read: ObjectivesRead,
  asOf: CalendarDate,
): readonly ObjectivesFinding[] {
  const ofRecord = recordFindings(listed, read, asOf);
  if (!isOpenObjective(listed.record, asOf)) return ofRecord;
  return [...ofRecord, ...planFindings(listed), ...resultFindings(listed, read, asOf), ...actionFindings(listed, asOf)];
}

function recordFindings(
  { record, index }: Listed<Objective>,
  { measures }: ObjectivesRead,
  asOf: CalendarDate,
): readonly ObjectivesFinding[] {
  const subject = { kind: 'objective', id: record.id };
  const path = ['objectives', index];
  return [
    ...record.measures.flatMap((id, position) =>
      unknownReference({ subject, path: [...path, 'measures', position] }, 'measure', id, measures),
    ),
    ...record.actions.flatMap((action, position) =>
      futureEvent(
        { subject, path: [...path, 'actions', position, 'doneOn'] },
        action.status === 'done' ? action.doneOn : undefined,
        asOf,
      ),
    ),
    ...historyFindings({ subject, path: [...path, 'history'] }, record.history, objectiveLifecycle, asOf),
  ];
}

/** The items of the plan (6.2 b and h to l), each with the code of its absence. */
const planItems = [
  ['objective-unmeasurable', ({ measures }) => measures.length === 0],
  ['objective-plan-missing', ({ actions }) => actions.length === 0],
  ['objective-resources-missing', ({ resources }) => resources === undefined],
  ['objective-owner-missing', ({ owner }) => owner === undefined],
  ['objective-deadline-missing', ({ dueOn }) => dueOn === undefined],
  ['objective-evaluation-missing', ({ evaluation }) => evaluation === undefined],
] as const satisfies readonly (readonly [string, (objective: Objective) => boolean])[];

function planFindings({ record, index }: Listed<Objective>): readonly ObjectivesFinding[] {
  const { id } = record;
  const details = { subject: { kind: 'objective', id }, path: ['objectives', index], params: { objective: id } };
  return planItems
    .filter(([, isMissing]) => isMissing(record))
    .map(([code]) => reportFinding(objectivesFindings, code, details));
}

function resultFindings(
  { record, index }: Listed<Objective>,
  { statusOf }: ObjectivesRead,
  asOf: CalendarDate,
): readonly ObjectivesFinding[] {
  const { id, dueOn } = record;
  const details = { subject: { kind: 'objective', id }, path: ['objectives', index] };
  const status = statusOfObjective(record, asOf, statusOf);
  const findings: ObjectivesFinding[] = [];
  if (status.isOverdue && dueOn !== undefined) {
    const params = { objective: id, dueOn, asOf };
    findings.push(reportFinding(objectivesFindings, 'objective-overdue', { ...details, params }));
  }
  const red = status.measures.find(isRed);
  if (red !== undefined) {
    const params = { objective: id, measure: red.measure, value: red.value, measuredOn: red.measuredOn };
    findings.push(reportFinding(objectivesFindings, 'objective-red', { ...details, params }));
  }
  return findings;
}

interface RedStatus extends MeasureStatus {
  readonly value: number;
  readonly measuredOn: CalendarDate;
}

function isRed(status: MeasureStatus): status is RedStatus {
  return status.rag === 'red';
}

function actionFindings({ record, index }: Listed<Objective>, asOf: CalendarDate): readonly ObjectivesFinding[] {
  const subject = { kind: 'objective', id: record.id };
  return record.actions.flatMap((action, position) =>
    actionFlaws(action, { asOf }).map((flaw) => {
      const params = { objective: record.id, action: action.text };
      const details = { subject, path: ['objectives', index, 'actions', position], params };
      if (flaw.kind === 'unowned') return reportFinding(objectivesFindings, 'objective-action-unowned', details);
      if (flaw.kind === 'undated') return reportFinding(objectivesFindings, 'objective-action-undated', details);
      const { dueOn } = flaw;
      const overdue = { ...details, params: { ...params, dueOn, asOf } };
      return reportFinding(objectivesFindings, 'objective-action-overdue', overdue);
    }),
  );
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { contextFindings } from './findings.ts';
import type { PlannedChange } from './planned-change.ts';
import { changeReviewDue, isPendingChange } from './read-context.ts';

type ChangeFinding = FindingOf<typeof contextFindings> | RecordsFinding;

const eventFields = ['plannedOn', 'approvedOn', 'doneOn', 'reviewedOn', 'cancelledOn'] as const;
const planFields = ['purpose', 'consequences', 'resources', 'responsibilities'] as const;

/**
 * Finds the weaknesses of changes to the ISMS (6.3, 8.1).
 *
 * @internal
 */
export function checkChanges(
  changes: RegisterRead<PlannedChange>,
  { people, asOf }: Pick<Staff, 'people'> & { readonly asOf: CalendarDate },
): readonly ChangeFinding[] {
  return changes.listed.flatMap((listed) => {
    const { record, index } = listed;
    const subject = { kind: 'planned-change', id: record.id };
    const path = ['plannedChanges', index];
    return [
      ...unknownReference({ subject, path: [...path, 'approvedBy'] }, 'person', record.approvedBy, people),
      ...eventFields.flatMap((field) => futureEvent({ subject, path: [...path, field] }, record[field], asOf)),
      ...planFindings(listed, asOf),
      ...doneFindings(listed, asOf),
    ];
  });
}

function planFindings({ record, index }: Listed<PlannedChange>, asOf: CalendarDate): readonly ChangeFinding[] {
  const { id, plannedOn, dueOn, doneOn, cancelledOn } = record;
  if (cancelledOn !== undefined && cancelledOn <= asOf) return [];
  const details = { subject: { kind: 'planned-change', id }, path: ['plannedChanges', index] };
  const findings: ChangeFinding[] = [];
  const missing = planFields.filter((field) => record[field] === undefined);
  const isPlanned = plannedOn !== undefined && plannedOn <= asOf && (doneOn === undefined || plannedOn <= doneOn);
  if (isPlanned && missing.length > 0) {
    const params = { change: id, missing };
    findings.push(reportFinding(contextFindings, 'planned-change-incomplete', { ...details, params }));
  }
  if (dueOn !== undefined && dueOn < asOf && isPendingChange(record, asOf)) {
    const params = { change: id, dueOn, asOf };
    findings.push(reportFinding(contextFindings, 'planned-change-overdue', { ...details, params }));
  }
  return findings;
}

function doneFindings({ record, index }: Listed<PlannedChange>, asOf: CalendarDate): readonly ChangeFinding[] {
  const { id, plannedOn, approvedBy, approvedOn, doneOn } = record;
  if (doneOn === undefined || doneOn > asOf) return [];
  const params = { change: id, doneOn };
  const details = { subject: { kind: 'planned-change', id }, path: ['plannedChanges', index], params };
  const findings: ChangeFinding[] = [];
  if (plannedOn === undefined || plannedOn > doneOn)
    findings.push(reportFinding(contextFindings, 'planned-change-without-plan', details));
  if (approvedBy === undefined || approvedOn === undefined || approvedOn > doneOn)
    findings.push(reportFinding(contextFindings, 'planned-change-unapproved', details));
  const dueOn = changeReviewDue(record, asOf);
  if (dueOn !== null && dueOn < asOf)
    findings.push(
      reportFinding(contextFindings, 'planned-change-unreviewed', { ...details, params: { ...params, dueOn } }),
    );
  return findings;
}

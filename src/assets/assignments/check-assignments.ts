import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { AssetAssignment } from './asset-assignment.ts';
import { assignmentsFindings } from './findings.ts';
import { assignmentGuard, type ReturnDue, returnsDue } from './returns-due.ts';

type AssignmentsFinding = FindingOf<typeof assignmentsFindings> | FindingOf<typeof recordsFindings>;

interface AssignmentsContext {
  readonly staff: Staff;
  readonly inventory: Inventory;
  readonly asOf: CalendarDate;
  readonly returnWithin: Period | undefined;
}

function readAssignments(assignments: readonly AssetAssignment[] | undefined): RegisterRead<AssetAssignment> {
  return readRegister('assetAssignments', 'asset-assignment', assignments, assignmentGuard);
}

/**
 * Finds assets that were not returned (A.5.11).
 *
 * @internal
 */
export function checkAssignments(
  assignments: readonly AssetAssignment[] | undefined,
  context: AssignmentsContext,
): readonly AssignmentsFinding[] {
  const read = readAssignments(assignments);
  const dueOf = new Map(openReturns(read, context).map((row) => [row.assignment, row]));
  return [
    ...registerFindings('assets', read),
    ...read.listed.flatMap((listed) => assignmentFindings(listed, dueOf.get(listed.record.id), context)),
  ];
}

function assignmentFindings(
  { record, index }: Listed<AssetAssignment>,
  due: ReturnDue | undefined,
  { staff: { people }, inventory: { assets }, asOf }: AssignmentsContext,
): readonly AssignmentsFinding[] {
  const { id, asset, person, returnedOn } = record;
  const subject = { kind: 'asset-assignment', id };
  const path = ['assetAssignments', index];
  return [
    ...unknownReference('assets', { subject, path: [...path, 'asset'] }, ['asset', asset], assets),
    ...unknownReference('assets', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...futureEvent('assets', { subject, path: [...path, 'returnedOn'] }, returnedOn, asOf),
    ...(due?.state === 'overdue'
      ? [
          reportFinding(assignmentsFindings, 'asset-return-overdue', {
            subject,
            path,
            params: { person, asset, dueOn: due.dueOn, asOf },
          }),
        ]
      : []),
  ];
}

function openReturns(
  { listed }: RegisterRead<AssetAssignment>,
  { staff, inventory, asOf, returnWithin }: AssignmentsContext,
): readonly ReturnDue[] {
  const registers = {
    people: staff.people.listed.map(({ record }) => record),
    assets: inventory.assets.listed.map(({ record }) => record),
  };
  const rows = returnsDue(
    listed.map(({ record }) => record),
    registers,
    { asOf, ...(returnWithin && { returnWithin }) },
  );
  return rows.filter(({ state }) => state === 'due' || state === 'overdue');
}

/**
 * The returns that are not made.
 *
 * @internal
 */
export function assignmentDueItems(
  assignments: readonly AssetAssignment[] | undefined,
  context: AssignmentsContext,
): readonly DueItem[] {
  return openReturns(readAssignments(assignments), context).map(({ assignment, asset, person, dueOn, rule }) => ({
    kind: 'asset-return',
    subject: { kind: 'asset-assignment', id: assignment },
    title: `Return the asset "${asset}"`,
    owner: person,
    dueOn,
    dueAt: null,
    state: dueState(dueOn, context.asOf),
    requirement: 'A.5.11',
    rule,
  }));
}

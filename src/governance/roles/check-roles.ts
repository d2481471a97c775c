import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { registerFindings, type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import { rolesFindings } from './findings.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { isRunning, type Staff } from './staff.ts';

type RolesFinding = FindingOf<typeof rolesFindings> | RecordsFinding;

/**
 * Finds the weaknesses of roles and their holders (5.3, A.5.2).
 *
 * @internal
 */
export function checkRoles(staff: Staff, { asOf }: { readonly asOf: CalendarDate }): readonly RolesFinding[] {
  return [
    ...[staff.people, staff.roles, staff.roleAssignments].flatMap(registerFindings),
    ...staff.roleAssignments.listed.flatMap((assignment) => assignmentFindings(assignment, staff, asOf)),
  ];
}

function assignmentFindings(
  { record, index }: Listed<RoleAssignment>,
  { people, roles }: Staff,
  asOf: CalendarDate,
): readonly RolesFinding[] {
  const { id, role, person } = record;
  const subject = { kind: 'role-assignment', id };
  const at = (field: string) => ({ subject, path: ['roleAssignments', index, field] });
  const findings: RolesFinding[] = [
    ...unknownReference(at('role'), 'role', role, roles),
    ...unknownReference(at('person'), 'person', person, people),
  ];
  const endedOn = people.byId.get(person)?.endedOn;
  if (endedOn !== undefined && endedOn < asOf && isRunning(record, asOf))
    findings.push(
      reportFinding(rolesFindings, 'role-holder-left', { ...at('person'), params: { person, role, endedOn } }),
    );
  return findings;
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';
import { futureEvent, registerFindings, type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import { judgeAccountability } from './accountability.ts';
import type { DutyPair } from './duty-pair.ts';
import { type DutyAct, type DutyConflict, judgeDuties } from './find-duty-conflicts.ts';
import { rolesFindings } from './findings.ts';
import { dutyPairGuard } from './role-guards.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { isRunning, type Staff } from './staff.ts';

type RolesFinding = FindingOf<typeof rolesFindings> | RecordsFinding;

/**
 * Finds the weaknesses of roles, their holders and their duties (5.3, A.5.2, A.5.3).
 *
 * @internal
 */
export function checkRoles(
  staff: Staff,
  {
    dutyPairs,
    dutyActs,
    asOf,
    since = asOf,
  }: {
    readonly dutyPairs: readonly DutyPair[] | undefined;
    readonly dutyActs: readonly DutyAct[] | undefined;
    readonly asOf: CalendarDate;
    readonly since?: CalendarDate | undefined;
  },
): readonly RolesFinding[] {
  const pairs = readRegister('dutyPairs', 'duty-pair', dutyPairs, dutyPairGuard);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments, pairs].flatMap(registerFindings),
    ...managerFindings(staff),
    ...roleFindings(staff, { asOf, since }),
    ...staff.roleAssignments.listed.flatMap((assignment) => assignmentFindings(assignment, staff, asOf)),
    ...dutyFindings(pairs.listed, staff, { dutyActs, asOf }),
  ];
}

function managerFindings({ people }: Staff): readonly RecordsFinding[] {
  return people.listed.flatMap(({ record: { id, manager }, index }) =>
    unknownReference(
      { subject: { kind: 'person', id }, path: ['people', index, 'manager'] },
      'person',
      manager,
      people,
    ),
  );
}

function roleFindings(
  { people, roles, roleAssignments }: Staff,
  { asOf, since }: { readonly asOf: CalendarDate; readonly since: CalendarDate },
): readonly RolesFinding[] {
  if (!roles.isGiven) return [];
  const known = people.isGiven ? people.byId : undefined;
  const holders = groupBy(
    roleAssignments.listed.map(({ record }) => record).filter(({ kind }) => kind === 'holder'),
    ({ role }) => [role],
  );
  const findings: RolesFinding[] = [];
  for (const { record, index } of roles.listed) {
    const { id, accountableFor, reportsTo } = record;
    const subject = { kind: 'role', id };
    findings.push(...unknownReference({ subject, path: ['roles', index, 'reportsTo'] }, 'role', reportsTo, roles));
    if (accountableFor.length === 0 || !roleAssignments.isGiven) continue;
    const path = ['roles', index];
    const { gaps, overlaps } = judgeAccountability(holders.get(id) ?? [], { from: since, through: asOf, known });
    for (const { from, through } of gaps) {
      const params = { role: id, from, through };
      findings.push(reportFinding(rolesFindings, 'role-accountable-missing', { subject, path, params }));
    }
    for (const { from, through, people: names } of overlaps) {
      const params = { role: id, people: names, from, through };
      findings.push(reportFinding(rolesFindings, 'role-accountable-several', { subject, path, params }));
    }
  }
  const accountable = new Set<RequirementId>(roles.listed.flatMap(({ record }) => record.accountableFor));
  const whole = { subject: { kind: 'governance', id: 'roles' }, path: ['roles'], params: {} };
  if (!accountable.has('5.3') && !accountable.has('5.3.a'))
    findings.push(reportFinding(rolesFindings, 'role-conformity-missing', whole));
  if (!accountable.has('5.3') && !accountable.has('5.3.b'))
    findings.push(reportFinding(rolesFindings, 'role-reporting-missing', whole));
  return findings;
}

function assignmentFindings(
  { record, index }: Listed<RoleAssignment>,
  { people, roles }: Staff,
  asOf: CalendarDate,
): readonly RolesFinding[] {
  const { id, role, person } = record;
  const subject = { kind: 'role-assignment', id };
  const path = ['roleAssignments', index, 'person'];
  const ofRole = [
    ...unknownReference({ subject, path: ['roleAssignments', index, 'role'] }, 'role', role, roles),
    ...futureEvent({ subject, path: ['roleAssignments', index, 'appointedOn'] }, record.appointedOn, asOf),
  ];
  if (!people.isGiven || people.unreadableIds.has(person)) return ofRole;
  const holder = people.byId.get(person);
  if (holder === undefined) {
    const params = { role, person };
    return [...ofRole, reportFinding(rolesFindings, 'role-holder-not-a-person', { subject, path, params })];
  }
  const { endedOn } = holder;
  if (endedOn === undefined || endedOn >= asOf || !isRunning(record, asOf)) return ofRole;
  const params = { role, person, endedOn };
  return [...ofRole, reportFinding(rolesFindings, 'role-holder-left', { subject, path, params })];
}

function dutyFindings(
  pairs: readonly Listed<DutyPair>[],
  { people, roleAssignments }: Staff,
  { dutyActs, asOf }: { readonly dutyActs: readonly DutyAct[] | undefined; readonly asOf: CalendarDate },
): readonly RolesFinding[] {
  const indexOf = new Map(pairs.map(({ record, index }) => [record.id, index]));
  const conflicts = judgeDuties(
    pairs.map(({ record }) => record),
    {
      roleAssignments: roleAssignments.listed.map(({ record }) => record),
      known: people.isGiven ? people.byId : undefined,
      dutyActs: dutyActs ?? [],
      asOf,
    },
  );
  return conflicts.map((conflict) => conflictFinding(conflict, ['dutyPairs', indexOf.get(conflict.pair) as number]));
}

function conflictFinding(conflict: DutyConflict, path: readonly (string | number)[]): RolesFinding {
  const { pair, person, duties, object, from, compensation, compensatedThrough } = conflict;
  const subject = { kind: 'duty-pair', id: pair };
  const [a, b] = duties;
  const params = { person, a, b };
  if (compensatedThrough === null) {
    return object === null
      ? reportFinding(rolesFindings, 'duty-conflict', { subject, path, params: { ...params, from } })
      : reportFinding(rolesFindings, 'duty-conflict-on-record', { subject, path, params: { ...params, object } });
  }
  const compensated = { subject, path, params: { ...params, expiresOn: compensatedThrough } };
  if (compensation === 'expired') return reportFinding(rolesFindings, 'duty-compensation-expired', compensated);
  return compensation === 'active'
    ? reportFinding(rolesFindings, 'duty-conflict-compensated', compensated)
    : reportFinding(rolesFindings, 'duty-compensation-self-accepted', compensated);
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Absence, Person } from './person.ts';
import type { Role } from './role.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { roleAssignmentGuard, roleGuard } from './role-guards.ts';

/** The registers of people, roles and their assignments. */
export interface StaffRegisters {
  /** The people. */
  readonly people?: readonly Person[];
  /** The roles. */
  readonly roles?: readonly Role[];
  /** Which person holds which role when. */
  readonly roleAssignments?: readonly RoleAssignment[];
}

/**
 * The people and roles of the organization, ready for many questions. Where a register is not given its answers are unknown: null.
 *
 * @internal
 */
export interface Staff {
  readonly people: RegisterRead<Person>;
  readonly roles: RegisterRead<Role>;
  readonly roleAssignments: RegisterRead<RoleAssignment>;
  /** Whether the person is with the organization on the day; null where the register does not know the person. */
  readonly isHere: (person: string, on: CalendarDate) => boolean | null;
  /** The assignments of the person that run on the day, as holder or deputy. */
  readonly assignmentsOf: (person: string, on: CalendarDate) => readonly RoleAssignment[];
  /** The people who hold the role on the day, deputies left out. */
  readonly holdersOf: (role: string, on: CalendarDate) => readonly string[];
  /** Whether the person holds the role on the day, as holder or deputy; null where no assignments are given. */
  readonly hasRole: (person: string, role: string, on: CalendarDate) => boolean | null;
}

/**
 * The parts of a person on which functions rely.
 *
 * @internal
 */
export const personGuard: Guard = /* @__PURE__ */ anObject<Person>({
  id: aText,
  startedOn: aDate,
  endedOn: /* @__PURE__ */ maybe(aDate),
  noticeOn: /* @__PURE__ */ maybe(aDate),
  absences: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Absence>({ from: aDate, through: /* @__PURE__ */ maybe(aDate) })),
  ),
});

/**
 * Prepares the registers of people and roles for many questions.
 *
 * @internal
 */
export function prepareStaff(registers: StaffRegisters): Staff {
  const people = readRegister('people', 'person', registers.people, personGuard);
  const roles = readRegister('roles', 'role', registers.roles, roleGuard);
  const roleAssignments = readRegister(
    'roleAssignments',
    'role-assignment',
    registers.roleAssignments,
    roleAssignmentGuard,
  );
  const assignments = roleAssignments.listed.map(({ record }) => record);
  const byPerson = groupBy(assignments, ({ person }) => [person]);
  const byRole = groupBy(assignments, ({ role }) => [role]);
  const assignmentsOf = (person: string, on: CalendarDate): readonly RoleAssignment[] =>
    (byPerson.get(person) ?? []).filter((assignment) => isRunning(assignment, on));
  return {
    people,
    roles,
    roleAssignments,
    isHere: (id, on) => {
      const person = people.byId.get(id);
      return person === undefined ? null : isHereOn(person, on);
    },
    assignmentsOf,
    holdersOf: (role, on) =>
      (byRole.get(role) ?? [])
        .filter((assignment) => assignment.kind === 'holder' && isRunning(assignment, on))
        .map(({ person }) => person),
    hasRole: (person, role, on) =>
      roleAssignments.isGiven ? assignmentsOf(person, on).some((assignment) => assignment.role === role) : null,
  };
}

/**
 * Whether an assignment runs on a day; both its ends are included.
 *
 * @internal
 */
export function isRunning({ from, through }: Pick<RoleAssignment, 'from' | 'through'>, on: CalendarDate): boolean {
  return from <= on && (through === undefined || through >= on);
}

/**
 * Whether a person is with the organization on a day; both ends are included.
 *
 * @internal
 */
export function isHereOn({ startedOn, endedOn }: Pick<Person, 'startedOn' | 'endedOn'>, on: CalendarDate): boolean {
  return startedOn <= on && (endedOn === undefined || endedOn >= on);
}

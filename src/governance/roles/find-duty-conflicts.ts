import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, daySegments, earlierEnd, isInRange, sharedDays } from '../../core/calendar/day-range.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import type { DutyCompensation, DutyPair } from './duty-pair.ts';
import type { Person } from './person.ts';
import { dutyPairGuard, roleAssignmentGuard } from './role-guards.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { personGuard } from './staff.ts';

/** An act on a record that a pair of duties with the scope `same-object` is about. */
export interface DutyAct {
  /** The record, such as `'CHG-17'`. */
  readonly object: string;
  /** The duty, as the pair names it, such as `'change-requester'`. */
  readonly duty: string;
  /** The person who acted. */
  readonly person: string;
  /** The day of the act. */
  readonly on: CalendarDate;
}

/** Two duties in one hand. */
export interface DutyConflict extends DayRange {
  /** The id of the pair. */
  readonly pair: string;
  /** The scope of the pair. */
  readonly scope: DutyPair['scope'];
  /** The two duties, as the pair names them. */
  readonly duties: readonly [string, string];
  /** The person who has both. */
  readonly person: string;
  /** The record on which the person did both; null where the person holds both roles. */
  readonly object: string | null;
  /**
   * The state of the controls that make up for it: `none` are there, `active` ones hold on the day in question, they are `expired`, or they
   * were `self-accepted` by the person concerned or by the one who asked for them.
   */
  readonly compensation: 'none' | 'active' | 'expired' | 'self-accepted';
  /** The last day on which the compensation holds; null where there is none. */
  readonly compensatedThrough: CalendarDate | null;
}

/** The options of `findDutyConflicts`. */
export interface FindDutyConflictsOptions {
  /** Who holds which role when, for pairs with the scope `person`. */
  readonly roleAssignments?: readonly RoleAssignment[] | undefined;
  /** The register of people; with it a deputy counts only while no holder is present. */
  readonly people?: readonly Person[] | undefined;
  /** The acts on records, for pairs with the scope `same-object`. */
  readonly dutyActs?: readonly DutyAct[] | undefined;
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/**
 * The acts on which the search relies.
 *
 * @internal
 */
export const dutyActsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<DutyAct>({ object: aText, duty: aText, person: aText, on: aDate }),
);

const optionsGuard = /* @__PURE__ */ anObject<FindDutyConflictsOptions>({
  roleAssignments: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(roleAssignmentGuard)),
  people: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(personGuard)),
  dutyActs: /* @__PURE__ */ maybe(dutyActsGuard),
  asOf: aDate,
});

/**
 * Finds people who have two duties that one hand must not have (A.5.3): both roles on one day, or both acts on one record. A deputy has the role
 * while no holder is present.
 *
 * @param dutyPairs - The pairs; the order of their two duties has no meaning.
 * @param options - The assignments and the acts, the register of people, and the day in question.
 * @returns The conflicts that exist on the day: roles that are both held on it, and acts done by it. For roles, the days shared; for acts,
 *   the day of the second act, without an end. They come in the order of the pairs, then of the assignments or acts.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { findDutyConflicts } from 'isms-kit/governance';
 *
 * const pair = { id: 'DP-1', a: 'requester', b: 'approver', scope: 'same-object', reason: 'Fraud' } as const;
 * const dutyActs = [
 *   { object: 'CHG-17', duty: 'requester', person: 'ada', on: '2026-11-02' },
 *   { object: 'CHG-17', duty: 'approver', person: 'ada', on: '2026-11-03' },
 *   { object: 'CHG-18', duty: 'approver', person: 'ada', on: '2026-11-04' },
 * ] as const;
 * const [conflict] = findDutyConflicts([pair], { dutyActs, asOf: '2026-11-21' });
 * conflict?.object; // => 'CHG-17'
 * conflict?.compensation; // => 'none'
 * ```
 */
export function findDutyConflicts(
  dutyPairs: readonly DutyPair[],
  options: FindDutyConflictsOptions,
): readonly DutyConflict[] {
  requireReadable('dutyPairs', dutyPairs, listOf(dutyPairGuard));
  requireOptions(options, optionsGuard);
  const { roleAssignments = [], people, dutyActs = [], asOf } = options;
  const known = people && new Map(people.map((person) => [person.id, person]));
  return judgeDuties(dutyPairs, { roleAssignments, known, dutyActs, asOf });
}

/**
 * The conflicts among readable pairs, assignments, people and acts.
 *
 * @internal
 */
export function judgeDuties(
  dutyPairs: readonly DutyPair[],
  {
    roleAssignments,
    known,
    dutyActs,
    asOf,
  }: {
    readonly roleAssignments: readonly RoleAssignment[];
    readonly known: ReadonlyMap<string, Person> | undefined;
    readonly dutyActs: readonly DutyAct[];
    readonly asOf: CalendarDate;
  },
): readonly DutyConflict[] {
  const heldBy = prepareHeld(roleAssignments, known);
  const actsBy = groupBy(
    dutyActs.filter(({ on }) => on <= asOf),
    ({ duty }) => [duty],
  );
  return dutyPairs.flatMap((pair) =>
    pair.scope === 'person' ? roleConflicts(pair, heldBy, asOf) : actConflicts(pair, actsBy, asOf),
  );
}

interface Held extends DayRange {
  readonly person: string;
}

/** The days on which each person has each role, by role. */
function prepareHeld(
  roleAssignments: readonly RoleAssignment[],
  known: ReadonlyMap<string, Person> | undefined,
): (role: string) => readonly Held[] {
  const byRole = groupBy(roleAssignments, ({ role }) => [role]);
  return remember((role) => heldDays(byRole.get(role) ?? [], known));
}

function heldDays(
  assignments: readonly RoleAssignment[],
  known: ReadonlyMap<string, Person> | undefined,
): readonly Held[] {
  const holders = assignments.filter(({ kind }) => kind === 'holder').map((holder) => heldThrough(holder, known));
  const deputies = assignments.filter(({ kind }) => kind === 'deputy').map((deputy) => heldThrough(deputy, known));
  if (known === undefined || deputies.length === 0) return [...holders, ...deputies];
  const present = holders.flatMap((holder) => presentDays(holder, known.get(holder.person)));
  return [...holders, ...deputies.flatMap((deputy) => actingDays(deputy, present))];
}

function heldThrough({ person, from, through }: RoleAssignment, known: ReadonlyMap<string, Person> | undefined): Held {
  return { person, from, through: earlierEnd(through ?? null, known?.get(person)?.endedOn ?? null) };
}

/** The days of a holder on which the person is not away. */
function presentDays(held: Held, person: Person | undefined): readonly DayRange[] {
  const away = (person?.absences ?? []).map(({ from, through }) => ({ from, through: through ?? null }));
  return withoutDays(held, away);
}

/** The days of a deputy on which no holder is present. */
function actingDays(deputy: Held, present: readonly DayRange[]): readonly Held[] {
  return withoutDays(deputy, present).map(({ from, through }) => ({ from, through, person: deputy.person }));
}

function withoutDays(range: DayRange, others: readonly DayRange[]): readonly DayRange[] {
  const whole = { range, isWhole: true };
  const entries = [whole, ...others.map((other) => ({ range: other, isWhole: false }))];
  return daySegments(entries, (entry) => entry.range)
    .filter(({ entries: running }) => running.length === 1 && running[0] === whole)
    .map(({ from, through }) => ({ from, through }));
}

function roleConflicts(
  pair: DutyPair,
  heldBy: (role: string) => readonly Held[],
  asOf: CalendarDate,
): readonly DutyConflict[] {
  const [inA, inB] = [byPersonOn(heldBy(pair.a), asOf), byPersonOn(heldBy(pair.b), asOf)];
  return [...inA].flatMap(([person, held]) => {
    const other = inB.get(person);
    const shared = other === undefined ? null : sharedDays(held, other);
    return shared === null ? [] : [conflictOf(pair, person, null, shared, asOf)];
  });
}

/** The first of the times in which each person has a role on a day. */
function byPersonOn(held: readonly Held[], on: CalendarDate): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>();
  for (const time of held) if (isInRange(on, time) && !found.has(time.person)) found.set(time.person, time);
  return found;
}

function actConflicts(
  pair: DutyPair,
  actsBy: ReadonlyMap<string, readonly DutyAct[]>,
  asOf: CalendarDate,
): readonly DutyConflict[] {
  const keyOf = ({ object, person }: DutyAct): string => JSON.stringify([object, person]);
  const others = new Map((actsBy.get(pair.b) ?? []).map((act) => [keyOf(act), act]));
  const seen = new Set<string>();
  return (actsBy.get(pair.a) ?? []).flatMap((act) => {
    const key = keyOf(act);
    const other = others.get(key);
    if (other === undefined || seen.has(key)) return [];
    seen.add(key);
    const from = act.on > other.on ? act.on : other.on;
    return [conflictOf(pair, act.person, act.object, { from, through: null }, asOf)];
  });
}

function conflictOf(
  pair: DutyPair,
  person: string,
  object: string | null,
  range: DayRange,
  asOf: CalendarDate,
): DutyConflict {
  const { state, through } = compensationOf(pair, person, asOf);
  return {
    pair: pair.id,
    scope: pair.scope,
    duties: [pair.a, pair.b],
    person,
    object,
    from: range.from,
    through: range.through,
    compensation: state,
    compensatedThrough: through,
  };
}

const strength = ['active', 'self-accepted', 'expired', 'none'] as const;

/** The best of the compensations of a pair for a person. */
function compensationOf(
  { compensations = [] }: DutyPair,
  person: string,
  asOf: CalendarDate,
): { readonly state: DutyConflict['compensation']; readonly through: CalendarDate | null } {
  const judged = compensations
    .filter((compensation) => compensation.person === undefined || compensation.person === person)
    .filter(({ acceptedOn }) => acceptedOn <= asOf)
    .map((compensation) => ({ state: stateOf(compensation, person, asOf), through: compensation.expiresOn }));
  for (const wanted of strength) {
    const found = judged.filter(({ state }) => state === wanted);
    if (found.length > 0) return found.reduce((a, b) => (b.through > a.through ? b : a));
  }
  return { state: 'none', through: null };
}

function stateOf(
  { acceptedBy, requestedBy, expiresOn }: DutyCompensation,
  person: string,
  asOf: CalendarDate,
): DutyConflict['compensation'] {
  if (expiresOn < asOf) return 'expired';
  return acceptedBy === person || acceptedBy === requestedBy ? 'self-accepted' : 'active';
}

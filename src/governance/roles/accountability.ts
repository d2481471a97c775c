import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, daySegments, earlierEnd } from '../../core/calendar/day-range.ts';
import { aDate, anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import type { Person } from './person.ts';
import { roleAssignmentGuard } from './role-guards.ts';
import type { Role } from './role.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { personGuard } from './staff.ts';

/** Days on which nobody holds a role. */
export interface AccountabilityGap {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive. */
  readonly through: CalendarDate;
}

/** Days on which several people hold one role. */
export interface AccountabilityOverlap extends AccountabilityGap {
  /** The people, in the order of the assignments. */
  readonly people: readonly string[];
}

/** The days on which a role does not have exactly one holder. */
export interface Accountability {
  /** The days without a holder. */
  readonly gaps: readonly AccountabilityGap[];
  /** The days with several holders. */
  readonly overlaps: readonly AccountabilityOverlap[];
}

/** The options of `accountabilityOf`. */
export interface AccountabilityOfOptions {
  /** The first day in question; the first day of the first holder when absent. */
  readonly from?: CalendarDate | undefined;
  /** The last day in question, inclusive. */
  readonly through: CalendarDate;
  /** The register of people: who is not in it, or has left, holds nothing. Everybody named is taken for a person who is here when absent. */
  readonly people?: readonly Person[] | undefined;
}

const optionsGuard = /* @__PURE__ */ anObject<AccountabilityOfOptions>({
  from: /* @__PURE__ */ maybe(aDate),
  through: aDate,
  people: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(personGuard)),
});

/**
 * Finds the days on which a role has no holder or several (5.3, A.5.2). Deputies do not count: they act for the holder.
 *
 * @param role - The role.
 * @param roleAssignments - Who holds which role when; other roles may be among them.
 * @param options - The days in question, and the register of people.
 * @returns The gaps and the overlaps, in the order of their days. A role without any holder has one gap: the days in question, or its last day
 *   where their first is not given.
 * @throws RangeError if a part that decides cannot be read, or `through` lies before `from`.
 *
 * @example
 * ```ts
 * import { accountabilityOf } from 'isms-kit/governance';
 *
 * const assignments = [
 *   { id: 'RA-1', role: 'ciso', person: 'ada', kind: 'holder', from: '2024-03-01', through: '2026-03-31' },
 *   { id: 'RA-2', role: 'ciso', person: 'ben', kind: 'holder', from: '2026-04-16' },
 * ] as const;
 * accountabilityOf({ id: 'ciso' }, assignments, { through: '2026-11-21' }).gaps; // => [{ from: '2026-04-01', through: '2026-04-15' }]
 * ```
 */
export function accountabilityOf(
  role: Pick<Role, 'id'>,
  roleAssignments: readonly RoleAssignment[],
  options: AccountabilityOfOptions,
): Accountability {
  requireReadable('role', role, anObject<Role>({ id: aText }));
  requireReadable('roleAssignments', roleAssignments, listOf(roleAssignmentGuard));
  requireOptions(options, optionsGuard);
  const { from, through, people } = options;
  if (from !== undefined && through < from)
    throw new RangeError(`through must not lie before from, got ${shownValue(through)}`);
  const known = people && new Map(people.map((person) => [person.id, person]));
  const held = roleAssignments.filter((assignment) => assignment.role === role.id && assignment.kind === 'holder');
  return judgeAccountability(held, { from, through, known });
}

/**
 * The days on which the assignments of holders of one role leave it without a holder or with several.
 *
 * @internal
 */
export function judgeAccountability(
  held: readonly RoleAssignment[],
  {
    from,
    through,
    known,
  }: {
    readonly from?: CalendarDate | undefined;
    readonly through: CalendarDate;
    readonly known: ReadonlyMap<string, Person> | undefined;
  },
): Accountability {
  const real = known === undefined ? held : held.filter(({ person }) => known.has(person));
  const segments = daySegments(real, (assignment) => ({
    from: assignment.from,
    through: earlierEnd(assignment.through ?? null, known?.get(assignment.person)?.endedOn ?? null),
  }));
  const first = from ?? segments[0]?.from ?? through;
  const gaps: AccountabilityGap[] = [];
  const overlaps: AccountabilityOverlap[] = [];
  const within = (range: DayRange): AccountabilityGap | null => {
    const begin = range.from < first ? first : range.from;
    const end = range.through !== null && range.through < through ? range.through : through;
    return begin <= end ? { from: begin, through: end } : null;
  };
  const addGap = (range: DayRange): void => {
    const gap = within(range);
    if (gap !== null) gaps.push(gap);
  };
  const [firstSegment, lastSegment] = [segments[0], segments.at(-1)];
  if (firstSegment === undefined || lastSegment === undefined)
    return { gaps: [{ from: first, through }], overlaps: [] };
  if (first < firstSegment.from) addGap({ from: first, through: subtractPeriod(firstSegment.from, 'P1D') });
  for (const segment of segments) {
    const people = [...new Set(segment.entries.map(({ person }) => person))];
    if (people.length === 0) addGap(segment);
    const range = people.length > 1 ? within(segment) : null;
    if (range !== null) overlaps.push({ ...range, people });
  }
  if (lastSegment.through !== null && lastSegment.through < through)
    addGap({ from: addPeriod(lastSegment.through, 'P1D'), through });
  return { gaps, overlaps };
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { daySegments } from '../../core/calendar/day-range.ts';
import { anObject, aShape, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Audience } from '../../governance/documents/audience.ts';
import type { Person } from '../../governance/roles/person.ts';
import { isHereOn, type Staff } from '../../governance/roles/staff.ts';

/**
 * An audience on which functions rely; it may be absent.
 *
 * @internal
 */
export const audienceGuard: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ aShape('kind', {
    all: /* @__PURE__ */ anObject({}),
    roles: /* @__PURE__ */ anObject({ roles: /* @__PURE__ */ listOf(aText) }),
    groups: /* @__PURE__ */ anObject({ groups: /* @__PURE__ */ listOf(aText) }),
  }),
);

/** The reason why the members of an audience are unknown: none is recorded, its groups are kept elsewhere, or the assignments of roles are not given. */
export type AudienceUnknown = 'audience-missing' | 'groups-unknown' | 'assignments-missing';

/**
 * A member of an audience, with the first day of the time in it that lasts on the day in question.
 *
 * @internal
 */
export interface AudienceMember {
  readonly person: Person;
  /** The place of the person in the register. */
  readonly index: number;
  readonly since: CalendarDate;
}

/**
 * Finds the people who are here and in an audience on a day, in the order of the register. An answer for one audience costs as much as it has members.
 *
 * @internal
 */
export type AudienceMembers = (audience: Audience | undefined) => readonly AudienceMember[] | AudienceUnknown;

/**
 * Prepares the registers for many audiences on one day.
 *
 * @internal
 */
export function prepareAudiences({ people, roleAssignments }: Staff, asOf: CalendarDate): AudienceMembers {
  const here = people.listed.flatMap(({ record: person, index }) =>
    isHereOn(person, asOf) ? [{ person, index, since: person.startedOn }] : [],
  );
  const memberOf = new Map(here.map((member) => [member.person.id, member]));
  const byRole = groupBy(
    roleAssignments.listed.map(({ record }) => record),
    ({ role }) => [role],
  );
  return (audience) => {
    if (audience === undefined) return 'audience-missing';
    if (audience.kind === 'all') return here;
    if (audience.kind === 'groups') return 'groups-unknown';
    if (!roleAssignments.isGiven) return 'assignments-missing';
    const assignments = [...new Set(audience.roles)].flatMap((role) => byRole.get(role) ?? []);
    return [...groupBy(assignments, ({ person }) => [person])]
      .flatMap(([id, held]) => {
        const member = memberOf.get(id);
        const since = runningSince(held, asOf);
        if (member === undefined || since === undefined) return [];
        return [{ ...member, since: since > member.since ? since : member.since }];
      })
      .toSorted((a, b) => a.index - b.index);
  };
}

/** The first day of the unbroken time that lasts on a day; undefined where nothing runs on it. */
function runningSince(
  ranges: readonly { readonly from: CalendarDate; readonly through?: CalendarDate }[],
  asOf: CalendarDate,
): CalendarDate | undefined {
  let since: CalendarDate | undefined;
  let lastsThrough: CalendarDate | null = asOf;
  for (const segment of daySegments(ranges, ({ from, through = null }) => ({ from, through }))) {
    if (segment.from > asOf) break;
    since = segment.entries.length === 0 ? undefined : (since ?? segment.from);
    lastsThrough = segment.through;
  }
  return lastsThrough === null || lastsThrough >= asOf ? since : undefined;
}

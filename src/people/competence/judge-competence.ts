import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import { isRunning, type Staff } from '../../governance/roles/staff.ts';
import type { CompetenceRequirement } from './competence-requirement.ts';
import type { HeldCompetence } from './held-competence.ts';

/**
 * A competence that the roles of a person ask for on a day. Of several levels the highest counts.
 *
 * @internal
 */
export interface CompetenceNeed {
  readonly person: string;
  readonly competence: string;
  readonly level: number | null;
  readonly roles: readonly string[];
  /** The requirement that decides: of several the first with the highest level. */
  readonly requirement: Listed<CompetenceRequirement>;
}

/**
 * Where a person stands on a competence that is needed, with the record that comes closest.
 *
 * @internal
 */
export interface JudgedNeed {
  readonly need: CompetenceNeed;
  readonly state: HeldState | 'absent';
  readonly held: Listed<HeldCompetence> | null;
}

/** How far a held competence answers a need, the best first. */
const heldStates = ['sufficient', 'unevidenced', 'expired', 'level'] as const;
type HeldState = (typeof heldStates)[number];

/**
 * Judges each competence that the roles of people who are here ask for on a day (7.2). A competence that is held later is not held yet.
 *
 * @internal
 */
export function judgeNeeds(
  staff: Staff,
  requirements: readonly Listed<CompetenceRequirement>[],
  held: readonly Listed<HeldCompetence>[],
  asOf: CalendarDate,
): readonly JudgedNeed[] {
  const heldBy = groupBy(
    held.filter(({ record }) => record.heldFrom === undefined || record.heldFrom <= asOf),
    ({ record }) => [record.person],
  );
  return needsOn(staff, requirements, asOf).flatMap((needs) => {
    const ofPerson = heldBy.get(needs[0].person) ?? [];
    const byCompetence = groupBy(ofPerson, ({ record }) => [record.competence]);
    return needs.map((need) => {
      const entries = byCompetence.get(need.competence);
      return entries === undefined
        ? { need, state: 'absent', held: null }
        : { need, ...bestOf(entries, need.level, asOf) };
    });
  });
}

/** The held competence that answers a need best; of equal ones that which ends last. */
function bestOf(
  entries: readonly [Listed<HeldCompetence>, ...Listed<HeldCompetence>[]],
  level: number | null,
  asOf: CalendarDate,
): { readonly state: HeldState; readonly held: Listed<HeldCompetence> } {
  const judged = entries.map((held) => ({ held, state: heldState(held.record, level, asOf) }));
  return judged.reduce((best, other) => {
    const order = rankOf(other.state) - rankOf(best.state) || compareEnds(best.held.record, other.held.record);
    return order < 0 ? other : best;
  });
}

/** The needs of each person who has any, in the order of the assignments. */
function needsOn(
  staff: Staff,
  requirements: readonly Listed<CompetenceRequirement>[],
  asOf: CalendarDate,
): readonly (readonly [CompetenceNeed, ...CompetenceNeed[]])[] {
  const requirementsOf = groupBy(requirements, ({ record }) => [record.role]);
  const running = staff.roleAssignments.listed.filter(
    ({ record }) => isRunning(record, asOf) && staff.isHere(record.person, asOf) !== false,
  );
  const rolesOf = groupBy(running, ({ record }) => [record.person]);
  return [...rolesOf].flatMap(([person, assignments]) => {
    const asked = assignments.flatMap(({ record: { role } }) => requirementsOf.get(role) ?? []);
    const byCompetence = groupBy(asked, ({ record }) => [record.competence]);
    const [need, ...others] = [...byCompetence].map(([competence, ofCompetence]) => {
      const requirement = highestOf(ofCompetence);
      const roles = [...new Set(ofCompetence.map(({ record }) => record.role))];
      return { person, competence, level: requirement.record.level ?? null, roles, requirement };
    });
    return need === undefined ? [] : [[need, ...others]];
  });
}

/** Of several requirements the first with the highest level; one without a level is below all. */
function highestOf(
  requirements: readonly [Listed<CompetenceRequirement>, ...Listed<CompetenceRequirement>[]],
): Listed<CompetenceRequirement> {
  return requirements.reduce((highest, other) =>
    (other.record.level ?? -Infinity) > (highest.record.level ?? -Infinity) ? other : highest,
  );
}

function heldState(
  { level, validUntil, evidence = [] }: HeldCompetence,
  needed: number | null,
  asOf: CalendarDate,
): HeldState {
  if (needed !== null && (level === undefined || level < needed)) return 'level';
  if (validUntil !== undefined && validUntil < asOf) return 'expired';
  return evidence.some((piece) => evidenceState(piece, { asOf }) === 'valid') ? 'sufficient' : 'unevidenced';
}

function rankOf(state: HeldState): number {
  return heldStates.indexOf(state);
}

/** Compares the ends of two competences; no end is the latest. */
function compareEnds({ validUntil: a }: HeldCompetence, { validUntil: b }: HeldCompetence): number {
  if (a === b) return 0;
  return b === undefined || (a !== undefined && a < b) ? -1 : 1;
}

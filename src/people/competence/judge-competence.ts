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
    ({ record }) => [keyOf(record)],
  );
  return needsOn(staff, requirements, asOf).map((need) => {
    const [best] = (heldBy.get(keyOf(need)) ?? [])
      .map((entry) => ({ held: entry, state: heldState(entry.record, need.level, asOf) }))
      .toSorted((a, b) => rankOf(a.state) - rankOf(b.state) || compareEnds(b.held.record, a.held.record));
    return { need, state: best?.state ?? 'absent', held: best?.held ?? null };
  });
}

function needsOn(
  staff: Staff,
  requirements: readonly Listed<CompetenceRequirement>[],
  asOf: CalendarDate,
): readonly CompetenceNeed[] {
  const requirementsOf = groupBy(requirements, ({ record }) => [record.role]);
  const needs = new Map<string, CompetenceNeed>();
  for (const { record: assignment } of staff.roleAssignments.listed) {
    const { person, role } = assignment;
    if (!isRunning(assignment, asOf) || staff.isHere(person, asOf) === false) continue;
    for (const requirement of requirementsOf.get(role) ?? []) {
      const { competence, level = null } = requirement.record;
      const key = keyOf({ person, competence });
      const known = needs.get(key);
      const roles = [...new Set([...(known?.roles ?? []), role])];
      const isHigher = known === undefined || (level !== null && (known.level === null || level > known.level));
      needs.set(key, isHigher ? { person, competence, level, roles, requirement } : { ...known, roles });
    }
  }
  return [...needs.values()];
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

/** The key of a person and a competence, which are texts of any content. */
function keyOf({ person, competence }: { readonly person: string; readonly competence: string }): string {
  return JSON.stringify([person, competence]);
}

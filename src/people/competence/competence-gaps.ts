import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, anything, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import { prepareStaff, type StaffRegisters } from '../../governance/roles/staff.ts';
import { competenceRequirementGuard, heldCompetenceGuard } from './competence-guards.ts';
import type { CompetenceRequirement } from './competence-requirement.ts';
import type { HeldCompetence } from './held-competence.ts';
import { type JudgedNeed, judgeNeeds } from './judge-competence.ts';

/** The registers from which the gaps of competence follow. */
export interface CompetenceGapsRegisters extends Pick<StaffRegisters, 'people'> {
  /** Which person holds which role when. */
  readonly roleAssignments: NonNullable<StaffRegisters['roleAssignments']>;
  /** The competences that roles ask for. */
  readonly competenceRequirements: readonly CompetenceRequirement[];
  /** The competences that people hold. */
  readonly heldCompetences: readonly HeldCompetence[];
}

/** The options of `competenceGaps`. */
export interface CompetenceGapsOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/**
 * What a person lacks of a competence: the competence itself, its level, its validity or its evidence.
 */
export type CompetenceGapKind = 'absent' | 'level' | 'expired' | 'unevidenced';

/** A competence that the roles of a person ask for and that the person lacks in whole or in part. */
export interface CompetenceGap {
  /** The person. */
  readonly person: RecordId;
  /** The competence. */
  readonly competence: string;
  /** The part that is missing. */
  readonly kind: CompetenceGapKind;
  /** The roles of the person that ask for the competence. */
  readonly roles: readonly RecordId[];
  /** The requirement that decided: of several the first with the highest level. */
  readonly requirement: RecordId;
  /** The level that is asked for; null where any is sufficient. */
  readonly level: number | null;
  /** The record of the held competence that comes closest; null where there is none. */
  readonly held: RecordId | null;
  /** The level in that record; null where there is none. */
  readonly heldLevel: number | null;
  /** The last valid day in that record; null where there is none. */
  readonly validUntil: CalendarDate | null;
}

const aList = /* @__PURE__ */ listOf(anything);
const registersGuard = /* @__PURE__ */ anObject<CompetenceGapsRegisters>({
  roleAssignments: aList,
  competenceRequirements: aList,
  heldCompetences: aList,
});
const optionsGuard = /* @__PURE__ */ anObject<CompetenceGapsOptions>({ asOf: aDate });

/**
 * Lists the competences that the roles of each person who is here ask for and that the person lacks (7.2). Holders and deputies are asked alike;
 * of several roles the highest level counts. The gap names the best record: one that suffices, then one without valid evidence, then an expired
 * one, then one whose level is too low or not assessed.
 *
 * @param registers - The people, their roles, and the competences required and held. Without the people everybody with a role is here.
 * @param options - The day in question.
 * @returns The gaps, person by person in the order of the assignments. The cost grows linearly.
 * @throws RangeError if a register or a record cannot be read, or `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { competenceGaps } from 'isms-kit/people';
 *
 * const registers = {
 *   roleAssignments: [{ id: 'RA-1', role: 'ciso', person: 'ada', kind: 'holder', from: '2024-03-01' }],
 *   competenceRequirements: [{ id: 'CR-1', role: 'ciso', competence: 'risk assessment', level: 3 }],
 *   heldCompetences: [{ id: 'HC-1', person: 'ada', competence: 'risk assessment', level: 2, basis: 'experience' }],
 * } as const;
 * const [gap] = competenceGaps(registers, { asOf: '2026-11-21' });
 * gap?.kind; // => 'level'
 * gap?.held; // => 'HC-1'
 * ```
 */
export function competenceGaps(
  registers: CompetenceGapsRegisters,
  options: CompetenceGapsOptions,
): readonly CompetenceGap[] {
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const { people, roleAssignments, competenceRequirements, heldCompetences } = registers;
  const staff = prepareStaff({ ...(people === undefined ? {} : { people }), roleAssignments });
  const requirements = readRegister(
    'competenceRequirements',
    'competence-requirement',
    competenceRequirements,
    competenceRequirementGuard,
  );
  const held = readRegister('heldCompetences', 'held-competence', heldCompetences, heldCompetenceGuard);
  requireRegisters('registers', [staff.people, staff.roleAssignments, requirements, held]);
  return judgeNeeds(staff, requirements.listed, held.listed, options.asOf).flatMap((judged) => gapOf(judged) ?? []);
}

function gapOf({ need, state, held }: JudgedNeed): CompetenceGap | undefined {
  if (state === 'sufficient') return undefined;
  const { person, competence, roles, requirement, level } = need;
  return {
    person,
    competence,
    kind: state,
    roles,
    requirement: requirement.record.id,
    level,
    held: held?.record.id ?? null,
    heldLevel: held?.record.level ?? null,
    validUntil: held?.record.validUntil ?? null,
  };
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, anything, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, type RegisterRead, requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Person } from '../../governance/roles/person.ts';
import { prepareStaff, type Staff, type StaffRegisters } from '../../governance/roles/staff.ts';
import { type AudienceMember, type AudienceUnknown, prepareAudiences } from '../records/audience-members.ts';
import { openDutyState } from '../records/due-after-absences.ts';
import type { TrainingCompletion } from './training-completion.ts';
import type { TrainingRequirement } from './training-requirement.ts';
import {
  isCounting,
  isHolding,
  trainingCompletionGuard,
  trainingRequirementGuard,
  type TrainingRule,
  trainingStanding,
} from './training-standing.ts';

/** The registers that `trainingDue` reads. */
export interface TrainingRegisters extends StaffRegisters {
  /** The people. */
  readonly people: readonly Person[];
  /** The trainings that people must take. */
  readonly trainingRequirements: readonly TrainingRequirement[];
  /** The trainings that people took. */
  readonly trainingCompletions: readonly TrainingCompletion[];
}

/** The options of `trainingDue`. */
export interface TrainingDueOptions {
  /** The day in question; later completions have not happened. */
  readonly asOf: CalendarDate;
}

/** A person who must take a training. */
export interface TrainingDueRow {
  /** The id of the person. */
  readonly person: RecordId;
  /** The id of the training. */
  readonly training: RecordId;
  /** The topic. */
  readonly topic: string;
  /** The state: `done` while the last completion holds, `excused` while the person is away and the last good day is not over. */
  readonly state: 'done' | 'due' | 'overdue' | 'excused';
  /** The last good day to take it, or to take it again; null where once is enough or while the end of an absence is not known. */
  readonly dueOn: CalendarDate | null;
  /** The rule that gave the day; null where once is enough. */
  readonly rule: TrainingRule | null;
  /** The first day of the person in the audience. */
  readonly since: CalendarDate;
  /** The day of the last completion that counts; null where there is none. */
  readonly lastOn: CalendarDate | null;
  /** The id of that completion; null where there is none. */
  readonly completion: RecordId | null;
}

/** A training for an audience that is not known. */
export interface UndecidedTraining {
  /** The id of the training. */
  readonly training: RecordId;
  /** The reason: no audience is recorded, its groups are kept elsewhere, or the assignments of roles are not given. */
  readonly reason: AudienceUnknown;
}

/** The trainings of the people on a day. */
export interface TrainingDue {
  /** A row for each training and each person in its audience, training by training, in the order of the people. */
  readonly rows: readonly TrainingDueRow[];
  /** The trainings of which the audience is not known. */
  readonly undecided: readonly UndecidedTraining[];
  /** The rows that are done; excused ones are left out. */
  readonly done: Tally;
}

const optionsGuard = /* @__PURE__ */ anObject<TrainingDueOptions>({ asOf: aDate });
const registersGuard = /* @__PURE__ */ anObject<TrainingRegisters>({
  people: /* @__PURE__ */ listOf(anything),
  trainingRequirements: /* @__PURE__ */ listOf(anything),
  trainingCompletions: /* @__PURE__ */ listOf(anything),
});

/**
 * Finds who must take which training by when (7.2, 7.3, A.6.3), of the people who are here and in its audience. Failed completions, those
 * after the day in question and, unless the training carries them over, those before the person started do not count.
 *
 * The first time: the time given after the latest of start, entry into the audience and `validFrom`. Then by the plan of repetition from the
 * last completion. After a change: the time given after the first change that came after the last completion. While the person is away the clock
 * rests: the last good day is not before the return and the time given.
 *
 * @param registers - The people, their roles, the trainings and the completions.
 * @param options - The day in question.
 * @returns A row for each person and training with the rule that decided, the trainings of which the audience is not known, and the rate. The
 *   cost grows linearly.
 * @throws RangeError if `asOf` or a part of a record that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makePerson, makeTrainingCompletion, makeTrainingRequirement } from 'isms-kit/fixtures';
 * import { trainingDue } from 'isms-kit/people';
 *
 * const registers = {
 *   people: [makePerson(), makePerson({ id: 'ben', startedOn: '2026-11-02' })],
 *   trainingRequirements: [makeTrainingRequirement()],
 *   trainingCompletions: [makeTrainingCompletion({ completedOn: '2026-03-12' })],
 * };
 * const { rows, done } = trainingDue(registers, { asOf: '2026-11-21' });
 * rows.map(({ state, dueOn }) => `${state} ${dueOn}`); // => ['done 2027-03-12', 'due 2026-12-02']
 * done.share; // => 0.5
 * ```
 */
export function trainingDue(registers: TrainingRegisters, options: TrainingDueOptions): TrainingDue {
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const staff = prepareStaff(registers);
  const reads = readTrainings(registers);
  requireRegisters('registers', [staff.people, staff.roleAssignments, reads.requirements, reads.completions]);
  const { rows: found, undecided } = findTrainings(staff, reads, options.asOf);
  const rows = found.map(({ row }) => row);
  const count = (wanted: TrainingDueRow['state']): number => rows.filter(({ state }) => state === wanted).length;
  const excluded = count('excused');
  return { rows, undecided, done: tallyOf({ counted: count('done'), of: rows.length - excluded, excluded }) };
}

/**
 * The registers of trainings as checks read them.
 *
 * @internal
 */
export interface TrainingReads {
  readonly requirements: RegisterRead<TrainingRequirement>;
  readonly completions: RegisterRead<TrainingCompletion>;
}

/**
 * Reads the registers of trainings.
 *
 * @internal
 */
export function readTrainings(
  registers: Partial<Pick<TrainingRegisters, 'trainingRequirements' | 'trainingCompletions'>>,
): TrainingReads {
  return {
    requirements: readRegister(
      'trainingRequirements',
      'training-requirement',
      registers.trainingRequirements,
      trainingRequirementGuard,
    ),
    completions: readRegister(
      'trainingCompletions',
      'training-completion',
      registers.trainingCompletions,
      trainingCompletionGuard,
    ),
  };
}

/**
 * The rows of the trainings, each with the place of the person in the register.
 *
 * @internal
 */
export function findTrainings(
  staff: Staff,
  { requirements, completions }: TrainingReads,
  asOf: CalendarDate,
): {
  readonly rows: readonly { readonly row: TrainingDueRow; readonly index: number }[];
  readonly undecided: readonly UndecidedTraining[];
} {
  const last = new Map<string, Map<string, TrainingCompletion>>(
    requirements.listed.map(({ record }) => [record.id, new Map()]),
  );
  for (const { record } of completions.listed) {
    const { training, person: id, completedOn } = record;
    const requirement = requirements.byId.get(training);
    const person = staff.people.byId.get(id);
    const latest = last.get(training);
    if (requirement === undefined || latest === undefined || person === undefined || completedOn > asOf) continue;
    const known = latest.get(id);
    if (isCounting(record, requirement, person) && (known === undefined || known.completedOn < completedOn))
      latest.set(id, record);
  }
  const membersOf = prepareAudiences(staff, asOf);
  const rows: { row: TrainingDueRow; index: number }[] = [];
  const undecided: UndecidedTraining[] = [];
  for (const { record } of requirements.listed) {
    const members = membersOf(record.audience);
    if (typeof members === 'string') {
      undecided.push({ training: record.id, reason: members });
      continue;
    }
    for (const member of members) {
      const completion = last.get(record.id)?.get(member.person.id);
      rows.push({ row: rowOf(record, member, { completion, asOf }), index: member.index });
    }
  }
  return { rows, undecided };
}

function rowOf(
  requirement: TrainingRequirement,
  { person, since }: AudienceMember,
  { completion, asOf }: { readonly completion: TrainingCompletion | undefined; readonly asOf: CalendarDate },
): TrainingDueRow {
  const lastOn = completion?.completedOn;
  const standing = trainingStanding(requirement, { person, since, lastOn, asOf });
  const { dueOn, rule } = standing;
  return {
    person: person.id,
    training: requirement.id,
    topic: requirement.topic,
    state: isHolding(standing, asOf) ? 'done' : openDutyState(dueOn, person, asOf),
    dueOn,
    rule,
    since,
    lastOn: lastOn ?? null,
    completion: completion?.id ?? null,
  };
}

/**
 * The trainings to take, as due items of the person; none where the completions are not given. A training without a last good day gives no item.
 *
 * @internal
 */
export function trainingDueItems(staff: Staff, reads: TrainingReads, asOf: CalendarDate): readonly DueItem[] {
  if (!reads.completions.isGiven) return [];
  return findTrainings(staff, reads, asOf).rows.flatMap(({ row: { person, training, topic, dueOn, rule } }) =>
    dueOn === null || rule === null
      ? []
      : [
          {
            kind: 'training',
            subject: { kind: 'training-requirement', id: training },
            title: `Take the training "${topic}"`,
            owner: person,
            dueOn,
            dueAt: null,
            state: dueState(dueOn, asOf),
            requirement: 'A.6.3',
            rule,
          },
        ],
  );
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { ContinuityPlan } from '../records/continuity-plan.ts';
import { type ContinuityReads, type ContinuityRegisters, readContinuity } from '../records/continuity-registers.ts';
import type { Exercise } from '../records/exercise.ts';

/** The options of `exercisesDue`. */
export interface ExercisesDueOptions {
  /** The day in question; later exercises are not held yet. */
  readonly asOf: CalendarDate;
}

/** The next exercise of a plan. */
export interface ExerciseDue extends ReviewDue {
  /** The plan. */
  readonly plan: RecordId;
  /** The person or role that owns the plan; null where none is named. */
  readonly owner: string | null;
  /** The exercise that counts last; null where none was held. */
  readonly lastExercise: RecordId | null;
  /** The processes of the plan that no exercise which counts has exercised. */
  readonly neverExercised: readonly RecordId[];
}

const optionsGuard = /* @__PURE__ */ anObject<ExercisesDueOptions>({ asOf: aDate });

/**
 * Lists the next exercise of each plan (A.5.30), by its cadence. An exercise counts if its objective was reached, at least in part; one that failed
 * or was aborted does not put the next one off. The execution of a plan in earnest counts like an exercise if it is recorded.
 *
 * @param registers - The plans and exercises.
 * @param options - The day in question.
 * @returns The next exercises, in the order of the plans. The cost grows linearly.
 * @throws RangeError if a plan or exercise cannot be read, or the day is not a calendar date.
 *
 * @example
 * ```ts
 * import { exercisesDue } from 'isms-kit/continuity';
 * import { makeContinuityPlan, makeExercise } from 'isms-kit/fixtures';
 *
 * const registers = { continuityPlans: [makeContinuityPlan()], exercises: [makeExercise({ heldOn: '2026-03-10' })] };
 * const [due] = exercisesDue(registers, { asOf: '2026-11-21' });
 * due?.dueOn; // => '2027-03-10'
 * due?.lastExercise; // => 'EX-1'
 * ```
 */
export function exercisesDue(
  registers: Pick<ContinuityRegisters, 'continuityPlans' | 'exercises'>,
  options: ExercisesDueOptions,
): readonly ExerciseDue[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  const reads = readContinuity(registers);
  requireRegisters('registers', [reads.plans, reads.exercises]);
  return planExercises(reads, options.asOf);
}

/**
 * The next exercises of the readable plans, in the order of the plans.
 *
 * @internal
 */
export function planExercises({ plans, exercises }: ContinuityReads, asOf: CalendarDate): readonly ExerciseDue[] {
  const held = exercises.listed.flatMap(({ record }) => (record.heldOn <= asOf ? [record] : []));
  const exercisesOf = groupBy(held, ({ plan }) => [plan]);
  return plans.listed.map(({ record }) => dueOf(record, exercisesOf.get(record.id) ?? [], asOf));
}

/**
 * When a plan is to be exercised next, after exercises that count.
 *
 * @internal
 */
export function nextExercise(
  { exerciseCadence: cadence, changedOn }: Pick<ContinuityPlan, 'exerciseCadence' | 'changedOn'>,
  counting: readonly Pick<Exercise, 'heldOn'>[],
  asOf: CalendarDate,
): ReviewDue {
  return reviewDue(
    counting.map(({ heldOn }) => ({ on: heldOn })),
    { cadence, changedOn: changedOn !== undefined && changedOn <= asOf ? changedOn : undefined, asOf },
  );
}

function dueOf(plan: ContinuityPlan, held: readonly Exercise[], asOf: CalendarDate): ExerciseDue {
  const { id, owner = null, processes } = plan;
  const counting = held.filter(({ result }) => result === 'met' || result === 'partly');
  const due = nextExercise(plan, counting, asOf);
  const exercised = new Set(counting.flatMap((exercise) => exercise.processes));
  return {
    ...due,
    plan: id,
    owner,
    lastExercise: counting.findLast(({ heldOn }) => heldOn === due.lastOn)?.id ?? null,
    neverExercised: processes.filter((process) => !exercised.has(process)),
  };
}

import { type Action, ActionSchema } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import { CalendarDateSchema, HourPeriodSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type ExerciseKind, exerciseKinds, type ExerciseResult, exerciseResults } from './exercise-words.ts';

/** The time in which a process ran again in an exercise. */
export interface MeasuredTime {
  /** The process. */
  readonly process: RecordId;
  /** The time from the interruption until it ran again. */
  readonly time: HourPeriod;
}

/** An exercise of a plan, or its execution in earnest (A.5.30). */
export interface Exercise {
  /** The id of the exercise. */
  readonly id: RecordId;
  /** The plan. */
  readonly plan: RecordId;
  /** The kind. */
  readonly kind: ExerciseKind;
  /** What it was to show. */
  readonly objective: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
  /** Whether the objective was reached. */
  readonly result: ExerciseResult;
  /** The processes that it exercised. */
  readonly processes: readonly RecordId[];
  /** The measured times, one for a process at most; none when absent. In a walk-through or a table-top exercise they prove nothing. */
  readonly measured?: readonly MeasuredTime[];
  /** The actions that follow from it; none when absent. */
  readonly actions?: readonly Action[];
  /** Evidence that it was held. */
  readonly evidence?: readonly Evidence[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Exercise`. It refuses a second time of a process (`exercise-time-repeated`).
 *
 * @example
 * ```ts
 * import { ExerciseSchema } from 'isms-kit/continuity';
 *
 * const exercise = {
 *   id: 'EX-1',
 *   plan: 'CP-1',
 *   kind: 'full',
 *   objective: 'The shop runs in the other region within its RTO',
 *   heldOn: '2026-09-15',
 *   result: 'met',
 *   processes: ['shop'],
 *   measured: [{ process: 'shop', time: 'PT5H30M' }],
 * };
 * ExerciseSchema.safeParse(exercise).success; // => true
 * ExerciseSchema.safeParse({ ...exercise, result: 'good' }).success; // => false
 * ```
 */
export const ExerciseSchema: RecordSchema<Exercise> = record<Exercise>(
  {
    id: RecordIdSchema,
    plan: referenceTo('continuity-plan'),
    kind: words(exerciseKinds),
    objective: TextSchema,
    heldOn: CalendarDateSchema,
    result: words(exerciseResults),
    processes: list(referenceTo('process')),
    measured: optional(list(record<MeasuredTime>({ process: referenceTo('process'), time: HourPeriodSchema }))),
    actions: optional(list(ActionSchema)),
    evidence: optional(list(EvidenceSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('exercise-time-repeated', {
      of: ['measured'],
      message: 'The process "{process}" has a time above.',
      each: ({ measured = [] }) =>
        [...duplicateIndexes(measured.map(({ process }) => process))].map((index) => ({
          path: ['measured', index, 'process'],
          values: { process: String(measured[index]?.process) },
        })),
    }),
  ],
);

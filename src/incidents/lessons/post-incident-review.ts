import { type Action, ActionSchema } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type IncidentCause, IncidentCauseSchema } from '../cases/incident.ts';

/** A lesson that leads to actions. */
export interface LessonActions {
  /** Actions of the review. */
  readonly kind: 'actions';
  /** The actions, at least one. */
  readonly actions: readonly Action[];
}

/** A lesson that is treated as a nonconformity with its corrective actions (10.2). */
export interface LessonNonconformity {
  /** A nonconformity. */
  readonly kind: 'nonconformity';
  /** The nonconformity. */
  readonly nonconformity: RecordId;
}

/** A lesson after which nothing is to be done. */
export interface LessonWithoutAction {
  /** No action. */
  readonly kind: 'no-action';
  /** The reason. */
  readonly reason: string;
  /** The person or role that decided. */
  readonly by: string;
}

/** What follows from a lesson. */
export type LessonResponse = LessonActions | LessonNonconformity | LessonWithoutAction;

/** A lesson learned from an incident. */
export interface IncidentLesson {
  /** The lesson. */
  readonly text: string;
  /** What follows from it; not yet decided when absent. */
  readonly response?: LessonResponse;
}

/** A review of an incident after its end (A.5.27). */
export interface PostIncidentReview {
  /** The id of the review. */
  readonly id: RecordId;
  /** The incident. */
  readonly incident: RecordId;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
  /** The people or roles that took part; not recorded when absent. */
  readonly participants?: readonly string[];
  /** The cause of the incident. */
  readonly cause: IncidentCause;
  /** The lessons, at least one: that there is nothing to learn is one with a reason not to act. */
  readonly lessons: readonly IncidentLesson[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const LessonResponseSchema: UnionSchema<LessonResponse> = union('kind', [
  record<LessonActions>({ kind: word('actions'), actions: list(ActionSchema, { min: 1 }) }),
  record<LessonNonconformity>({ kind: word('nonconformity'), nonconformity: referenceTo('nonconformity') }),
  record<LessonWithoutAction>({ kind: word('no-action'), reason: TextSchema, by: TextSchema }),
]);

/**
 * Schema of `PostIncidentReview`. It accepts a lesson from which nothing follows yet; `checkIncidents` finds it.
 *
 * @example
 * ```ts
 * import { PostIncidentReviewSchema } from 'isms-kit/incidents';
 *
 * const review = {
 *   id: 'PIR-1',
 *   incident: 'INC-1',
 *   heldOn: '2026-11-09',
 *   cause: { kind: 'known', text: 'Sessions did not end with the password' },
 *   lessons: [{ text: 'End every session when a password changes' }],
 * };
 * PostIncidentReviewSchema.safeParse(review).success; // => true
 * PostIncidentReviewSchema.safeParse({ ...review, lessons: [] }).success; // => false
 * ```
 */
export const PostIncidentReviewSchema: RecordSchema<PostIncidentReview> = record<PostIncidentReview>({
  id: RecordIdSchema,
  incident: referenceTo('incident'),
  heldOn: CalendarDateSchema,
  participants: optional(list(TextSchema)),
  cause: IncidentCauseSchema,
  lessons: list(record<IncidentLesson>({ text: TextSchema, response: optional(LessonResponseSchema) }), { min: 1 }),
  custom: optional(CustomFieldsSchema),
});

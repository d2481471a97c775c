import * as z from 'zod';
import { type Action, ActionSchema } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The evaluation of an action to acquire a competence (7.2 c). */
export interface CompetenceEvaluation {
  /** The day of the evaluation. */
  readonly on: CalendarDate;
  /** The person or role that evaluated; not recorded when absent. */
  readonly by?: string;
  /** Whether the action gave the person the competence. */
  readonly effective: boolean;
}

/** An action by which a person acquires a competence, and the evaluation of its effect (7.2 c). */
export interface CompetenceAction {
  /** The id of the record. */
  readonly id: RecordId;
  /** The person who acquires the competence. */
  readonly person: RecordId;
  /** The competence, in the words of the requirement. */
  readonly competence: string;
  /** The action, such as a course or mentoring. */
  readonly action: Action;
  /** The evaluation of its effect; not yet held when absent. */
  readonly evaluation?: CompetenceEvaluation;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CompetenceEvaluationSchema: RecordSchema<CompetenceEvaluation> = record<CompetenceEvaluation>({
  on: CalendarDateSchema,
  by: optional(TextSchema),
  effective: z.boolean(),
});

/**
 * Schema of `CompetenceAction`.
 *
 * @example
 * ```ts
 * import { CompetenceActionSchema } from 'isms-kit/people';
 *
 * const course = { status: 'done', text: 'Attend the course on risk assessment', owner: 'ada', doneOn: '2026-05-12' };
 * const action = { id: 'CA-1', person: 'ada', competence: 'risk assessment', action: course };
 * CompetenceActionSchema.safeParse(action).success; // => true
 * CompetenceActionSchema.safeParse({ ...action, evaluation: { on: '2026-06-12' } }).success; // => false
 * ```
 */
export const CompetenceActionSchema: RecordSchema<CompetenceAction> = record<CompetenceAction>({
  id: RecordIdSchema,
  person: referenceTo('person'),
  competence: TextSchema,
  action: ActionSchema,
  evaluation: optional(CompetenceEvaluationSchema),
  custom: optional(CustomFieldsSchema),
});

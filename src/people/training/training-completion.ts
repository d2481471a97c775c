import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A training that a person took, passed or not (7.2, A.6.3). */
export interface TrainingCompletion {
  /** The id of the completion. */
  readonly id: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** The training, by the id of its requirement. */
  readonly training: RecordId;
  /** The day. */
  readonly completedOn: CalendarDate;
  /** Whether the person passed; a failed one does not count. */
  readonly passed: boolean;
  /** The version of the content that was taught. */
  readonly contentVersion?: string;
  /** The evidence. */
  readonly evidence?: Evidence;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `TrainingCompletion`.
 *
 * @example
 * ```ts
 * import { TrainingCompletionSchema } from 'isms-kit/people';
 *
 * const completion = { id: 'TC-1', person: 'P-1', training: 'TR-1', completedOn: '2026-03-12', passed: true };
 * TrainingCompletionSchema.safeParse(completion).success; // => true
 * TrainingCompletionSchema.safeParse({ ...completion, passed: 'yes' }).success; // => false
 * ```
 */
export const TrainingCompletionSchema: RecordSchema<TrainingCompletion> = record<TrainingCompletion>({
  id: RecordIdSchema,
  person: referenceTo('person'),
  training: referenceTo('training-requirement'),
  completedOn: CalendarDateSchema,
  passed: z.boolean(),
  contentVersion: optional(TextSchema),
  evidence: optional(EvidenceSchema),
  custom: optional(CustomFieldsSchema),
});

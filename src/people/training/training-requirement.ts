import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Audience, AudienceSchema } from '../../governance/documents/audience.ts';

/** A change of a training after which it is to be taken again. */
export interface TrainingChange {
  /** The day of the change. */
  readonly on: CalendarDate;
  /** The change in a few words. */
  readonly summary?: string;
}

/** A training that people must take (7.2, 7.3, A.6.3). */
export interface TrainingRequirement {
  /** The id of the training. */
  readonly id: RecordId;
  /** The topic. */
  readonly topic: string;
  /** The people who must take it; not yet known when absent. */
  readonly audience?: Audience;
  /** The time to take it after entering the audience, and again after a change. */
  readonly within: Period;
  /** The first day on which it is required; always when absent. */
  readonly validFrom?: CalendarDate;
  /** The plan of its repetition, of which `rolling` counts from the last completion; once is enough until a change when absent. */
  readonly cadence?: Cadence;
  /** The changes after which it is to be taken again, in any order; none when absent. */
  readonly changes?: readonly TrainingChange[];
  /** Whether a completion before the person started counts, such as with an earlier employer; not so when absent. */
  readonly carryOver?: boolean;
  /** The person or role that keeps it. */
  readonly owner?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const TrainingChangeSchema: RecordSchema<TrainingChange> = record<TrainingChange>({
  on: CalendarDateSchema,
  summary: optional(TextSchema),
});

/**
 * Schema of `TrainingRequirement`.
 *
 * @example
 * ```ts
 * import { TrainingRequirementSchema } from 'isms-kit/people';
 *
 * const training = { id: 'TR-1', topic: 'Security awareness', audience: { kind: 'all' }, within: 'P30D' };
 * TrainingRequirementSchema.safeParse(training).success; // => true
 * TrainingRequirementSchema.safeParse({ ...training, within: '30 days' }).success; // => false
 * ```
 */
export const TrainingRequirementSchema: RecordSchema<TrainingRequirement> = record<TrainingRequirement>({
  id: RecordIdSchema,
  topic: TextSchema,
  audience: optional(AudienceSchema),
  within: PeriodSchema,
  validFrom: optional(CalendarDateSchema),
  cadence: optional(CadenceSchema),
  changes: optional(list(TrainingChangeSchema)),
  carryOver: optional(z.boolean()),
  owner: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
});

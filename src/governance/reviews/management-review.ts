import * as z from 'zod';
import { type Action, ActionSchema } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type ReviewInputId, reviewInputIds } from './review-input-ids.ts';

/** An input that a management review considered. */
export interface ReviewInput {
  /** The input; `9.3.2.d` as a whole stands for none of its four parts. */
  readonly input: ReviewInputId | '9.3.2.d';
  /** The substance, such as `'No changes'`; the input is missing without it. */
  readonly summary?: string;
  /** The evidence that was looked at. */
  readonly evidence?: readonly Evidence[];
}

/** The decisions of a management review (9.3.3). An empty list says that there were none; an absent one says nothing. */
export interface ReviewDecisions {
  /** The decisions on opportunities for continual improvement. */
  readonly improvements?: readonly string[];
  /** The decisions on changes to the ISMS. */
  readonly changes?: readonly string[];
}

/** The conclusion of a management review on the ISMS (9.3.1). */
export interface ReviewVerdict {
  /** Whether the ISMS suits the organization. */
  readonly suitable: boolean;
  /** Whether it is adequate to the requirements. */
  readonly adequate: boolean;
  /** Whether it reaches the intended results. */
  readonly effective: boolean;
}

/** A review of the ISMS by top management, planned or held (9.3). */
export interface ManagementReview {
  /** The id of the review. */
  readonly id: RecordId;
  /** The last day on which it is in time. */
  readonly plannedOn: CalendarDate;
  /** The day it was held; not held when absent. */
  readonly heldOn?: CalendarDate;
  /** The day on which its results were recorded; not recorded when absent. */
  readonly recordedOn?: CalendarDate;
  /** The person in the chair; not yet known when absent. */
  readonly chair?: RecordId;
  /** The people who took part. */
  readonly attendees: readonly RecordId[];
  /** The inputs that it considered. */
  readonly inputs: readonly ReviewInput[];
  /** The ids of the actions of earlier reviews whose state it considered (9.3.2 a); none when absent. */
  readonly followedUp?: readonly RecordId[];
  /** The decisions; not recorded when absent. */
  readonly decisions?: ReviewDecisions;
  /** The actions that it decided, each with an id by which a later review follows it up. */
  readonly actions: readonly Action[];
  /** The conclusion; not yet drawn when absent. */
  readonly verdict?: ReviewVerdict;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ReviewInputSchema: RecordSchema<ReviewInput> = record<ReviewInput>({
  input: words([...reviewInputIds, '9.3.2.d'], 'an input of a management review'),
  summary: optional(TextSchema),
  evidence: optional(list(EvidenceSchema)),
});

const ReviewDecisionsSchema: RecordSchema<ReviewDecisions> = record<ReviewDecisions>({
  improvements: optional(list(TextSchema)),
  changes: optional(list(TextSchema)),
});

const ReviewVerdictSchema: RecordSchema<ReviewVerdict> = record<ReviewVerdict>({
  suitable: z.boolean(),
  adequate: z.boolean(),
  effective: z.boolean(),
});

/**
 * Schema of `ManagementReview`.
 *
 * @example
 * ```ts
 * import { ManagementReviewSchema } from 'isms-kit/governance';
 *
 * const review = { id: 'MR-1', plannedOn: '2026-12-15', chair: 'ada', attendees: ['ada'], inputs: [], actions: [] };
 * ManagementReviewSchema.safeParse(review).success; // => true
 * ManagementReviewSchema.safeParse({ ...review, inputs: [{ input: '9.3.3' }] }).success; // => false
 * ```
 */
export const ManagementReviewSchema: RecordSchema<ManagementReview> = record<ManagementReview>({
  id: RecordIdSchema,
  plannedOn: CalendarDateSchema,
  heldOn: optional(CalendarDateSchema),
  recordedOn: optional(CalendarDateSchema),
  chair: optional(referenceTo('person')),
  attendees: list(referenceTo('person')),
  inputs: list(ReviewInputSchema),
  followedUp: optional(list(RecordIdSchema)),
  decisions: optional(ReviewDecisionsSchema),
  actions: list(ActionSchema),
  verdict: optional(ReviewVerdictSchema),
  custom: optional(CustomFieldsSchema),
});

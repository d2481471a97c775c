import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';

/** An internal or external issue that bears on the purpose of the organization and on its ISMS (4.1). */
export interface ContextIssue {
  /** The id of the issue. */
  readonly id: RecordId;
  /** Whether it lies inside or outside the organization. */
  readonly kind: 'internal' | 'external';
  /** The organization's own heading for it, such as `'law'` or `'technology'`. */
  readonly category?: string;
  /** The issue in a sentence. */
  readonly text: string;
  /** Its effect on the ISMS; not yet known when absent. */
  readonly effect?: string;
  /** Whether it is about climate change (Amd 1:2024); not so when absent. */
  readonly climate?: boolean;
  /** The person or role that watches it. */
  readonly owner?: string;
  /** The day on which it was identified. */
  readonly identifiedOn?: CalendarDate;
  /** The plan of its reviews; not yet planned when absent. */
  readonly review?: Cadence;
  /** The day that people set for the next review. */
  readonly nextReviewOn?: CalendarDate;
  /** The reviews held. */
  readonly reviews?: readonly Review[];
  /** The first day on which it is no longer an issue; still one when absent. */
  readonly closedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `ContextIssue`. It refuses an end before the identification (`issue-closed-before-identified`).
 *
 * @example
 * ```ts
 * import { ContextIssueSchema } from 'isms-kit/governance';
 *
 * const issue = { id: 'CI-1', kind: 'external', text: 'Customers demand a certificate', identifiedOn: '2026-01-12' };
 * ContextIssueSchema.safeParse(issue).success; // => true
 * ContextIssueSchema.safeParse({ ...issue, closedOn: '2026-01-11' }).success; // => false
 * ```
 */
export const ContextIssueSchema: RecordSchema<ContextIssue> = record<ContextIssue>(
  {
    id: RecordIdSchema,
    kind: words(['internal', 'external']),
    category: optional(TextSchema),
    text: TextSchema,
    effect: optional(TextSchema),
    climate: optional(z.boolean()),
    owner: optional(TextSchema),
    identifiedOn: optional(CalendarDateSchema),
    review: optional(CadenceSchema),
    nextReviewOn: optional(CalendarDateSchema),
    reviews: optional(list(ReviewSchema)),
    closedOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('issue-closed-before-identified', {
      of: ['closedOn', 'identifiedOn'],
      message: 'The issue was closed on {closedOn}, before it was identified on {identifiedOn}.',
      when: ({ closedOn, identifiedOn }) => closedOn < identifiedOn,
    }),
  ],
);

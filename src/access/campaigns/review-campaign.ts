import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type GrantedRight, GrantedRightSchema } from '../grants/grant.ts';
import { type SnapshotSource, SnapshotSourceSchema, sourceRules } from '../snapshots/snapshot-source.ts';
import { reviewCampaignLifecycle, type ReviewCampaignState } from './review-campaign-lifecycle.ts';
import { type ReviewDecision, ReviewDecisionSchema } from './review-decision.ts';

/** A state that a review entered. */
export interface ReviewCampaignEntry {
  /** The state entered. */
  readonly state: ReviewCampaignState;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** The rights that a review is about. */
export interface ReviewScope {
  /** The systems, assets, at least one. */
  readonly systems: readonly RecordId[];
  /** All rights in them, or the privileged ones alone. */
  readonly covers: 'all' | 'privileged';
}

/** A person who decides in place of a reviewer. */
export interface ReviewDelegation {
  /** The reviewer. */
  readonly reviewer: RecordId;
  /** The person who decides instead. */
  readonly delegate: RecordId;
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive; without an end when absent. */
  readonly until?: CalendarDate;
}

/** A right under review: a copy of a grant as it was when the review was opened. Later changes of the grant do not change it. */
export interface ReviewItem {
  /** The id of the item, unique in its review. */
  readonly id: RecordId;
  /** The grant. */
  readonly grant: RecordId;
  /** The account. */
  readonly account: RecordId;
  /** The system of the account. */
  readonly system: RecordId;
  /** The people to whom the account belonged; empty when they were not known. */
  readonly persons: readonly RecordId[];
  /** The right. */
  readonly right: GrantedRight;
  /** Whether the grant was a privileged one. */
  readonly privileged: boolean;
  /** The first day of the grant. */
  readonly from: CalendarDate;
  /** The last day of the grant, inclusive; without an end when absent. */
  readonly until?: CalendarDate;
  /** The person who is to decide; not yet assigned when absent. */
  readonly reviewer?: RecordId;
  /** The decisions, oldest first; the last one by a person who may decide holds. */
  readonly decisions: readonly ReviewDecision[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A review of the rights in systems (A.5.18): it has a frozen population, and a decision on each right in it. */
export interface ReviewCampaign {
  /** The id of the review. */
  readonly id: RecordId;
  /** The rights that it is about. */
  readonly scope: ReviewScope;
  /** The systems from which the population was read, each once, failed ones included. */
  readonly sources: readonly SnapshotSource[];
  /** The rights under review. */
  readonly items: readonly ReviewItem[];
  /** Who decides in place of whom; no delegations when absent. */
  readonly delegations?: readonly ReviewDelegation[];
  /** The person who runs the review; not yet known when absent. */
  readonly owner?: RecordId;
  /** The last day for the decisions, inclusive. */
  readonly dueOn: CalendarDate;
  /** The states that it entered, oldest first, at least one. */
  readonly history: readonly ReviewCampaignEntry[];
  /** A remark. */
  readonly note?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ReviewDelegationSchema: RecordSchema<ReviewDelegation> = record<ReviewDelegation>(
  {
    reviewer: referenceTo('person'),
    delegate: referenceTo('person'),
    from: CalendarDateSchema,
    until: optional(CalendarDateSchema),
  },
  (refuse) => [
    refuse('delegation-ends-before-start', {
      of: ['until', 'from'],
      message: 'The delegation lasts until {until}, before its first day {from}.',
      when: ({ until, from }) => until < from,
    }),
  ],
);

/**
 * Schema of `ReviewItem`.
 *
 * @example
 * ```ts
 * import { ReviewItemSchema } from 'isms-kit/access';
 * import { makeReviewItem } from 'isms-kit/fixtures';
 *
 * ReviewItemSchema.safeParse(makeReviewItem()).success; // => true
 * const decision = { kind: 'revoke', by: 'cy', on: '2026-11-10' };
 * ReviewItemSchema.safeParse({ ...makeReviewItem(), decisions: [decision] }).success; // => false
 * ```
 */
export const ReviewItemSchema: RecordSchema<ReviewItem> = record<ReviewItem>({
  id: RecordIdSchema,
  grant: referenceTo('grant'),
  account: referenceTo('account'),
  system: referenceTo('asset'),
  persons: list(referenceTo('person')),
  right: GrantedRightSchema,
  privileged: z.boolean(),
  from: CalendarDateSchema,
  until: optional(CalendarDateSchema),
  reviewer: optional(referenceTo('person')),
  decisions: list(ReviewDecisionSchema),
  custom: optional(CustomFieldsSchema),
});

/**
 * Schema of `ReviewCampaign`. It refuses an id that two items have (`review-item-duplicate`), a system that is a source twice
 * (`snapshot-source-duplicate`), and a delegation that ends before it begins (`delegation-ends-before-start`).
 *
 * @example
 * ```ts
 * import { ReviewCampaignSchema } from 'isms-kit/access';
 *
 * const campaign = {
 *   id: 'AR-1',
 *   scope: { systems: ['crm'], covers: 'all' },
 *   sources: [{ system: 'crm', fetchedOn: '2026-11-02', outcome: 'complete' }],
 *   items: [],
 *   dueOn: '2026-11-30',
 *   history: [{ state: 'draft', enteredOn: '2026-11-02' }],
 * };
 * ReviewCampaignSchema.safeParse(campaign).success; // => true
 * ReviewCampaignSchema.safeParse({ ...campaign, history: [] }).success; // => false
 * ```
 */
export const ReviewCampaignSchema: RecordSchema<ReviewCampaign> = record<ReviewCampaign>(
  {
    id: RecordIdSchema,
    scope: record<ReviewScope>({
      systems: list(referenceTo('asset'), { min: 1 }),
      covers: words(['all', 'privileged']),
    }),
    sources: list(SnapshotSourceSchema),
    items: list(ReviewItemSchema),
    delegations: optional(list(ReviewDelegationSchema)),
    owner: optional(referenceTo('person')),
    dueOn: CalendarDateSchema,
    history: list(
      record<ReviewCampaignEntry>({ state: words(reviewCampaignLifecycle.states), enteredOn: CalendarDateSchema }),
      { min: 1 },
    ),
    note: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    ...sourceRules(refuse),
    refuse('review-item-duplicate', {
      of: ['items'],
      message: 'The id "{item}" is that of an item above.',
      each: ({ items }) => {
        const duplicates = duplicateIndexes(items.map(({ id }) => id));
        return items.flatMap(({ id: item }, index) =>
          duplicates.has(index) ? [{ path: ['items', index, 'id'], values: { item } }] : [],
        );
      },
    }),
  ],
);

import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';

/** How often the rights in a system are reviewed (A.5.18); privileged rights mostly have a plan of their own (A.8.2). */
export interface AccessReviewPlan {
  /** The id of the plan. */
  readonly id: RecordId;
  /** The system, an asset. */
  readonly system: RecordId;
  /** All rights in it, or the privileged ones alone. */
  readonly covers: 'all' | 'privileged';
  /** The plan. */
  readonly cadence: Cadence;
  /** The role or person that sees to it; not yet assigned when absent. */
  readonly owner?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `AccessReviewPlan`.
 *
 * @example
 * ```ts
 * import { AccessReviewPlanSchema } from 'isms-kit/access';
 *
 * const cadence = { every: 'P3M', mode: 'fixed', anchor: '2026-01-31' };
 * const plan = { id: 'ARP-1', system: 'crm', covers: 'privileged', cadence, owner: 'ciso' };
 * AccessReviewPlanSchema.safeParse(plan).success; // => true
 * AccessReviewPlanSchema.safeParse({ ...plan, covers: 'some' }).success; // => false
 * ```
 */
export const AccessReviewPlanSchema: RecordSchema<AccessReviewPlan> = record<AccessReviewPlan>({
  id: RecordIdSchema,
  system: referenceTo('asset'),
  covers: words(['all', 'privileged']),
  cadence: CadenceSchema,
  owner: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
});

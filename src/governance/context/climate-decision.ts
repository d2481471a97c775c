import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * A decision whether climate change is a relevant issue (4.1 with Amd 1:2024). Not relevant is a sound answer where it has a reason; no
 * decision is none. The last decision by the day in question holds.
 */
export interface ClimateDecision {
  /** The id of the decision. */
  readonly id: RecordId;
  /** Whether climate change is relevant. */
  readonly relevant: boolean;
  /** The reason for it; not yet given when absent. */
  readonly reason?: string;
  /** The day of the decision. */
  readonly decidedOn: CalendarDate;
  /** The person or role that decided. */
  readonly decidedBy?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `ClimateDecision`.
 *
 * @example
 * ```ts
 * import { ClimateDecisionSchema } from 'isms-kit/governance';
 *
 * const decision = { id: 'CD-1', relevant: false, reason: 'No site, hosting in two regions', decidedOn: '2026-02-02' };
 * ClimateDecisionSchema.safeParse(decision).success; // => true
 * ClimateDecisionSchema.safeParse({ ...decision, relevant: 'no' }).success; // => false
 * ```
 */
export const ClimateDecisionSchema: RecordSchema<ClimateDecision> = record<ClimateDecision>({
  id: RecordIdSchema,
  relevant: z.boolean(),
  reason: optional(TextSchema),
  decidedOn: CalendarDateSchema,
  decidedBy: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
});

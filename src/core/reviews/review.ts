import * as z from 'zod';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { CalendarDateSchema } from '../calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../records/record.ts';
import { TextSchema } from '../records/text.ts';

/** A review that was held, of a subject with regular reviews: a risk, a policy, a supplier, a list of access rights. */
export interface Review {
  /** The day it was held. */
  readonly on: CalendarDate;
  /** The person or role that held it. */
  readonly by?: string;
  /**
   * Whether the time until the next review begins anew; it does when absent. It does not after a look at one part alone, a failed test or
   * an editorial change.
   */
  readonly counts?: boolean;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Review`.
 *
 * @example
 * ```ts
 * import { ReviewSchema } from 'isms-kit/core';
 *
 * ReviewSchema.parse({ on: '2026-03-02', by: 'CISO' }); // => { on: '2026-03-02', by: 'CISO' }
 * ReviewSchema.safeParse({ on: '2026-02-30' }).success; // => false
 * ```
 */
export const ReviewSchema: RecordSchema<Review> = record<Review>({
  on: CalendarDateSchema,
  by: optional(TextSchema),
  counts: optional(z.boolean()),
  custom: optional(CustomFieldsSchema),
});

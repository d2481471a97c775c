import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A measured use of a resource. */
export interface CapacityMeasurement {
  /** The day of the measurement. */
  readonly on: CalendarDate;
  /** The use in the unit of the resource, not negative; it may be above the limit. */
  readonly used: number;
}

/** A resource with a limit, such as storage (A.8.6). */
export interface Capacity {
  /** The id of the resource. */
  readonly id: RecordId;
  /** The resource. */
  readonly title: string;
  /** The asset that it belongs to; none when absent. */
  readonly asset?: RecordId;
  /** The person or role that owns it; not yet known when absent. */
  readonly owner?: string;
  /** The unit of the limit and of the measured use. */
  readonly unit: string;
  /** The most that can be used, above 0. */
  readonly limit: number;
  /** The share of the limit from which the use is high, above 0 and at most 1. */
  readonly warningShare: number;
  /** The share of the limit from which the use is critical, above 0 and at most 1. */
  readonly criticalShare: number;
  /** The time after which a measurement says nothing any more; a measurement has no such end when absent. */
  readonly measureEvery?: Period;
  /** The measured uses, in any order; of several on one day the last one decides. */
  readonly measurements: readonly CapacityMeasurement[];
  /** The first day on which the resource is watched. */
  readonly from: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const share = z.number().gt(0).max(1);

/**
 * Schema of `Capacity`. It refuses a warning above the critical share (`capacity-warning-above-critical`).
 *
 * @example
 * ```ts
 * import { CapacitySchema } from 'isms-kit/operations';
 *
 * const capacity = {
 *   id: 'CAP-1',
 *   title: 'Storage of the database',
 *   unit: 'GB',
 *   limit: 500,
 *   warningShare: 0.7,
 *   criticalShare: 0.9,
 *   measurements: [{ on: '2026-11-16', used: 310 }],
 *   from: '2025-01-01',
 * };
 * CapacitySchema.safeParse(capacity).success; // => true
 * CapacitySchema.safeParse({ ...capacity, limit: -500 }).success; // => false
 * ```
 */
export const CapacitySchema: RecordSchema<Capacity> = record<Capacity>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    asset: optional(referenceTo('asset')),
    owner: optional(TextSchema),
    unit: TextSchema,
    limit: z.number().gt(0),
    warningShare: share,
    criticalShare: share,
    measureEvery: optional(PeriodSchema),
    measurements: list(record<CapacityMeasurement>({ on: CalendarDateSchema, used: z.number().min(0) })),
    from: CalendarDateSchema,
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('capacity-warning-above-critical', {
      of: ['warningShare', 'criticalShare'],
      message: 'The warning begins at {warningShare}, above the critical share {criticalShare}.',
      when: ({ warningShare, criticalShare }) => warningShare > criticalShare,
    }),
  ],
);

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';

/** A maintenance that was done. */
export interface Maintenance {
  /** The day. */
  readonly on: CalendarDate;
  /** The person or organization that did it; not recorded when absent. */
  readonly by?: string;
  /** What was done or found; not recorded when absent. */
  readonly note?: string;
}

/** The maintenance of equipment (A.7.13, A.7.11): its plan and what was done. */
export interface MaintenanceRecord {
  /** The id of the record. */
  readonly id: RecordId;
  /** The equipment. */
  readonly equipment: RecordId;
  /** The work that the plan is about; all maintenance of the equipment when absent. */
  readonly work?: string;
  /** The person or role that sees to it; not yet known when absent. */
  readonly owner?: string;
  /** The plan. */
  readonly cadence: Cadence;
  /** The maintenances done, in any order; empty when there was none. */
  readonly done: readonly Maintenance[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `MaintenanceRecord`.
 *
 * @example
 * ```ts
 * import { MaintenanceRecordSchema } from 'isms-kit/assets';
 *
 * const cadence = { every: 'P1Y', mode: 'rolling', anchor: '2025-06-01' };
 * MaintenanceRecordSchema.safeParse({ id: 'MR-1', equipment: 'UPS-1', cadence, done: [] }).success; // => true
 * MaintenanceRecordSchema.safeParse({ id: 'MR-1', equipment: 'UPS-1', done: [] }).success; // => false
 * ```
 */
export const MaintenanceRecordSchema: RecordSchema<MaintenanceRecord> = record<MaintenanceRecord>({
  id: RecordIdSchema,
  equipment: referenceTo('asset'),
  work: optional(TextSchema),
  owner: optional(TextSchema),
  cadence: CadenceSchema,
  done: list(record<Maintenance>({ on: CalendarDateSchema, by: optional(TextSchema), note: optional(TextSchema) })),
  custom: optional(CustomFieldsSchema),
});

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type CoveredResource, CoveredResourceSchema } from './covered-resource.ts';

/** The decision not to back up assets or data (A.8.13). */
export interface BackupExemption {
  /** The id of the decision. */
  readonly id: RecordId;
  /** The assets and data that are left out, at least one. */
  readonly covers: readonly CoveredResource[];
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
  /** The person who approved it; not approved by anybody known when absent. */
  readonly approvedBy?: RecordId;
  /** The last day on which the decision must be reviewed, inclusive; not yet planned when absent. */
  readonly reviewOn?: CalendarDate;
  /** The first day of the exemption. */
  readonly from: CalendarDate;
  /** The last day of the exemption, inclusive; it goes on when absent. */
  readonly through?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `BackupExemption`. It refuses an end before the start (`backup-exemption-ends-before-start`).
 *
 * @example
 * ```ts
 * import { BackupExemptionSchema } from 'isms-kit/operations';
 *
 * const exemption = {
 *   id: 'BX-1',
 *   covers: [{ kind: 'data-set', dataSet: 'cache' }],
 *   reason: 'The cache is built anew from the database',
 *   approvedBy: 'ada',
 *   reviewOn: '2027-01-31',
 *   from: '2026-02-01',
 * };
 * BackupExemptionSchema.safeParse(exemption).success; // => true
 * BackupExemptionSchema.safeParse({ ...exemption, through: '2026-01-31' }).success; // => false
 * ```
 */
export const BackupExemptionSchema: RecordSchema<BackupExemption> = record<BackupExemption>(
  {
    id: RecordIdSchema,
    covers: list(CoveredResourceSchema, { min: 1 }),
    reason: optional(TextSchema),
    approvedBy: optional(referenceTo('person')),
    reviewOn: optional(CalendarDateSchema),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('backup-exemption-ends-before-start', {
      of: ['through', 'from'],
      message: 'The exemption ends on {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);

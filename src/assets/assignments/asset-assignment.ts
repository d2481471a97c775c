import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo } from '../../core/records/text.ts';

/** An asset in the hands of a person (A.5.11). */
export interface AssetAssignment {
  /** The id of the assignment. */
  readonly id: RecordId;
  /** The asset. */
  readonly asset: RecordId;
  /** The person who has it. */
  readonly person: RecordId;
  /** The first day of the assignment. */
  readonly from: CalendarDate;
  /** The last day of the assignment, inclusive, by which the asset must be back; no end is agreed when absent. */
  readonly until?: CalendarDate;
  /** The day on which the asset came back; not yet returned when absent. */
  readonly returnedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `AssetAssignment`. It refuses an end or a return before the start (`asset-assignment-ends-before-start`,
 * `asset-assignment-returned-before-start`).
 *
 * @example
 * ```ts
 * import { AssetAssignmentSchema } from 'isms-kit/assets';
 *
 * const assignment = { id: 'AA-1', asset: 'NB-17', person: 'ada', from: '2025-02-03' };
 * AssetAssignmentSchema.safeParse(assignment).success; // => true
 * AssetAssignmentSchema.safeParse({ ...assignment, returnedOn: '2025-02-02' }).success; // => false
 * ```
 */
export const AssetAssignmentSchema: RecordSchema<AssetAssignment> = record<AssetAssignment>(
  {
    id: RecordIdSchema,
    asset: referenceTo('asset'),
    person: referenceTo('person'),
    from: CalendarDateSchema,
    until: optional(CalendarDateSchema),
    returnedOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('asset-assignment-ends-before-start', {
      of: ['until', 'from'],
      message: 'The assignment lasts until {until}, before it begins on {from}.',
      when: ({ until, from }) => until < from,
    }),
    refuse('asset-assignment-returned-before-start', {
      of: ['returnedOn', 'from'],
      message: 'The asset was returned on {returnedOn}, before the assignment began on {from}.',
      when: ({ returnedOn, from }) => returnedOn < from,
    }),
  ],
);

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The statement of a person to have read a version of a document and to keep to it (A.5.1, A.5.10). */
export interface Acknowledgement {
  /** The id of the acknowledgement. */
  readonly id: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** The document. */
  readonly document: RecordId;
  /** The version of the document. */
  readonly version: string;
  /** The day of the acknowledgement. */
  readonly acknowledgedOn: CalendarDate;
  /** The person who gave it; the person concerned when absent. One that another person gave does not count. */
  readonly givenBy?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Acknowledgement`.
 *
 * @example
 * ```ts
 * import { AcknowledgementSchema } from 'isms-kit/people';
 *
 * const acknowledgement = { id: 'ACK-1', person: 'P-1', document: 'POL-1', version: '1.0', acknowledgedOn: '2026-07-06' };
 * AcknowledgementSchema.safeParse(acknowledgement).success; // => true
 * AcknowledgementSchema.safeParse({ ...acknowledgement, version: '' }).success; // => false
 * ```
 */
export const AcknowledgementSchema: RecordSchema<Acknowledgement> = record<Acknowledgement>({
  id: RecordIdSchema,
  person: referenceTo('person'),
  document: referenceTo('controlled-document'),
  version: TextSchema,
  acknowledgedOn: CalendarDateSchema,
  givenBy: optional(referenceTo('person')),
  custom: optional(CustomFieldsSchema),
});

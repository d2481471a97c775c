import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { map, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The days of events by the name of the event; an absent event is not known. */
export type RetentionEvents = Readonly<Record<string, CalendarDate>>;

/** A record, or a file of records, with what retention needs to know of it. */
export interface RetentionRecord {
  /** The id of the record. */
  readonly id: RecordId;
  /** The category by which rules govern it. */
  readonly category: RecordId;
  /** The days of the events that have happened or certainly will, by name; an absent event is not known. The name `__proto__` is refused. */
  readonly events: RetentionEvents;
  /** The day on which it was moved to the archive, where a rule has phases; absent while it is in use. */
  readonly archivedOn?: CalendarDate;
  /** The day on which it was disposed of; absent while it exists. */
  readonly disposedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RetentionRecord`.
 *
 * @example
 * ```ts
 * import { RetentionRecordSchema } from 'isms-kit/retention';
 *
 * const record = { id: 'invoice-17', category: 'accounting-vouchers', events: { 'voucher-created': '2018-05-04' } };
 * RetentionRecordSchema.parse(record); // => record
 * ```
 */
export const RetentionRecordSchema: RecordSchema<RetentionRecord> = record<RetentionRecord>({
  id: RecordIdSchema,
  category: referenceTo('retention-category'),
  events: map(TextSchema, CalendarDateSchema),
  archivedOn: optional(CalendarDateSchema),
  disposedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
});

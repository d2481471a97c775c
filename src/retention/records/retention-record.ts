import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { map } from '../../core/records/record.ts';

/**
 * A record, or a file of records, as far as retention is concerned: what it is and what has happened to it.
 *
 * @example
 * ```ts
 * import { RetentionRecordSchema } from 'isms-kit/retention';
 *
 * const record = { id: 'invoice-17', category: 'accounting-vouchers', events: { 'voucher-created': '2018-05-04' } };
 * RetentionRecordSchema.parse(record); // => record
 * ```
 */
export const RetentionRecordSchema = z.strictObject({
  /** The id of the record. */
  id: RecordIdSchema,
  /** The category that rules govern it by. */
  category: RecordIdSchema,
  /** The days of the events that have happened, or will for certain, by name; what is not here is not known. The name `__proto__` is refused. */
  events: map(TextSchema, CalendarDateSchema).readonly(),
  /** The day it was disposed of; absent while it exists. */
  disposedOn: CalendarDateSchema.exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
});

/** A record, or a file of records, as far as retention is concerned: what it is and what has happened to it. */
export interface RetentionRecord extends Readonly<z.infer<typeof RetentionRecordSchema>> {}

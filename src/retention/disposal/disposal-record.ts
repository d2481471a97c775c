import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { disposalMethods } from '../rules/disposal-methods.ts';

const shape = {
  /** The id of the disposal. */
  id: RecordIdSchema,
  /** The ids of the records disposed of; they may belong to several categories. */
  records: z.array(RecordIdSchema).min(1).readonly(),
  /** The day on which it was done. */
  disposedOn: CalendarDateSchema,
  /** Who did it. */
  disposedBy: TextSchema,
  /** The proof that it was done, where there is one. */
  certificate: z
    .strictObject({
      /** Where the certificate is found. */
      reference: TextSchema,
      /** Who issued it. */
      issuedBy: TextSchema,
      /** The day of issue. */
      issuedOn: CalendarDateSchema,
    })
    .readonly()
    .exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
};

/**
 * The record of a disposal (A.8.10, A.7.14): what was disposed of, when, by whom and how. Records that were handed over name who has them now.
 *
 * @example
 * ```ts
 * import { DisposalRecordSchema } from 'isms-kit/retention';
 *
 * const disposal = { id: 'D-1', records: ['invoice-17'], disposedOn: '2027-01-04', disposedBy: 'Records Manager' };
 * DisposalRecordSchema.safeParse({ ...disposal, method: 'destroy' }).success; // => true
 * DisposalRecordSchema.safeParse({ ...disposal, method: 'transfer' }).success; // => false
 * DisposalRecordSchema.safeParse({ ...disposal, method: 'transfer', recipient: 'State archive' }).success; // => true
 * ```
 */
export const DisposalRecordSchema = z.discriminatedUnion('method', [
  z
    .strictObject({
      ...shape,
      /** Handed over. */
      method: z.literal('transfer'),
      /** Who received the records. */
      recipient: TextSchema,
    })
    .readonly(),
  z
    .strictObject({
      ...shape,
      /** What became of the records. */
      method: z.enum(disposalMethods).exclude(['transfer']),
    })
    .readonly(),
]);

/** The record of a disposal: what was disposed of, when, by whom and how. */
export type DisposalRecord = z.infer<typeof DisposalRecordSchema>;

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import type { DisposalMethod } from '../records/disposal-methods.ts';

/** The proof of a disposal. */
export interface DisposalCertificate {
  /** The place where the certificate is found. */
  readonly reference: string;
  /** The person or organization that issued it. */
  readonly issuedBy: string;
  /** The day of issue. */
  readonly issuedOn: CalendarDate;
}

interface RecordedDisposal {
  /** The id of the disposal. */
  readonly id: RecordId;
  /** The ids of the records disposed of, at least one; they may belong to several categories. */
  readonly records: readonly RecordId[];
  /** The day of the disposal. */
  readonly disposedOn: CalendarDate;
  /** The person or organization that did it. */
  readonly disposedBy: string;
  /** The proof of the disposal. */
  readonly certificate?: DisposalCertificate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** The record of a disposal by which records were handed over. */
export interface TransferDisposal extends RecordedDisposal {
  /** Handed over. */
  readonly method: 'transfer';
  /** The person or organization that received the records. */
  readonly recipient: string;
}

/** The record of a disposal by which records, or the persons in them, were erased. */
export interface ErasureDisposal extends RecordedDisposal {
  /** The method by which the records were disposed of. */
  readonly method: Exclude<DisposalMethod, 'transfer'>;
}

/** The record of a disposal (A.8.10, A.7.14): the records, the day, the person and the method. */
export type DisposalRecord = TransferDisposal | ErasureDisposal;

const fields = {
  id: RecordIdSchema,
  records: list(referenceTo('retention-record'), { min: 1 }),
  disposedOn: CalendarDateSchema,
  disposedBy: TextSchema,
  certificate: optional(
    record<DisposalCertificate>({ reference: TextSchema, issuedBy: TextSchema, issuedOn: CalendarDateSchema }),
  ),
  custom: optional(CustomFieldsSchema),
};

/**
 * Schema of `DisposalRecord`.
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
export const DisposalRecordSchema: UnionSchema<DisposalRecord> = union('method', [
  record<TransferDisposal>({ ...fields, method: word('transfer'), recipient: TextSchema }),
  record<ErasureDisposal>({
    ...fields,
    method: words(['clear', 'purge', 'destroy', 'crypto-erase', 'anonymise']),
  }),
]);

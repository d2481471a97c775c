import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type AgreementKind, agreementKinds } from './screening-kinds.ts';

/** An agreement with a person on information security (A.6.2, A.6.6). */
export interface Agreement {
  /** The id of the agreement. */
  readonly id: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** The kind of agreement. */
  readonly kind: AgreementKind;
  /** The version of its text. */
  readonly version?: string;
  /** The day on which the person signed; not yet signed when absent. */
  readonly signedOn?: CalendarDate;
  /** The day on which the organization signed. */
  readonly countersignedOn?: CalendarDate;
  /** The last day on which it holds, inclusive; without an end of its own when absent. */
  readonly through?: CalendarDate;
  /** Whether it holds on after the person has left; not so when absent. */
  readonly survives?: boolean;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Agreement`. It refuses an end before the signature (`agreement-ends-before-signature`).
 *
 * @example
 * ```ts
 * import { AgreementSchema } from 'isms-kit/people';
 *
 * const agreement = { id: 'AGR-1', person: 'P-1', kind: 'nda', signedOn: '2024-02-26', survives: true };
 * AgreementSchema.safeParse(agreement).success; // => true
 * AgreementSchema.safeParse({ ...agreement, through: '2024-02-25' }).success; // => false
 * ```
 */
export const AgreementSchema: RecordSchema<Agreement> = record<Agreement>(
  {
    id: RecordIdSchema,
    person: referenceTo('person'),
    kind: words(agreementKinds),
    version: optional(TextSchema),
    signedOn: optional(CalendarDateSchema),
    countersignedOn: optional(CalendarDateSchema),
    through: optional(CalendarDateSchema),
    survives: optional(z.boolean()),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('agreement-ends-before-signature', {
      of: ['through', 'signedOn'],
      message: 'The agreement holds through {through}, before it was signed on {signedOn}.',
      when: ({ through, signedOn }) => through < signedOn,
    }),
  ],
);

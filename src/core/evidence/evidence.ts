import type { CalendarDate } from '../calendar/calendar-date.ts';
import { CalendarDateSchema } from '../calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../records/record.ts';
import { TextSchema } from '../records/text.ts';

/** A piece of evidence that something is in place or was done. */
export interface Evidence {
  /** Where it is found: a document, a ticket, an address. */
  readonly reference: string;
  /** The day on which it was collected. */
  readonly collectedOn: CalendarDate;
  /** The last day on which it proves anything, inclusive; without an end when absent. */
  readonly validUntil?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Evidence`. It refuses an end before the collection (`evidence-ends-before-collected`).
 *
 * @example
 * ```ts
 * import { EvidenceSchema } from 'isms-kit/core';
 *
 * const certificate = { reference: 'certificate 4711', collectedOn: '2026-02-01', validUntil: '2027-01-31' };
 * EvidenceSchema.safeParse(certificate).success; // => true
 * EvidenceSchema.safeParse({ ...certificate, validUntil: '2026-01-31' }).success; // => false
 * ```
 */
export const EvidenceSchema: RecordSchema<Evidence> = record<Evidence>(
  {
    reference: TextSchema,
    collectedOn: CalendarDateSchema,
    validUntil: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('evidence-ends-before-collected', {
      of: ['validUntil', 'collectedOn'],
      message: 'The evidence is valid until {validUntil}, before it was collected on {collectedOn}.',
      when: ({ validUntil, collectedOn }) => validUntil < collectedOn,
    }),
  ],
);

import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/calendar-date.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { issueOf } from '../../core/findings/issue-of.ts';
import { TextSchema } from '../../core/records/text.ts';

const messages = {
  'evidence-ends-before-collected':
    'The evidence is valid until {validUntil}, before it was collected on {collectedOn}.',
} as const;

/**
 * A piece of evidence that a control operates. It cannot end before it was collected (`params.code` is `evidence-ends-before-collected`).
 *
 * @example
 * ```ts
 * import { EvidenceSchema } from 'isms-kit/controls';
 *
 * const certificate = { reference: 'certificate 4711', collectedOn: '2026-02-01', validUntil: '2027-01-31' };
 * EvidenceSchema.safeParse(certificate).success; // => true
 * EvidenceSchema.safeParse({ ...certificate, validUntil: '2026-01-31' }).success; // => false
 * ```
 */
export const EvidenceSchema = z
  .strictObject({
    /** Where it is found: a document, a ticket, an address. */
    reference: TextSchema,
    /** The day it was collected. */
    collectedOn: CalendarDateSchema,
    /** The last day it proves anything, inclusive; open when absent. */
    validUntil: CalendarDateSchema.exactOptional(),
    /** The consumer's own data. */
    custom: CustomFieldsSchema.exactOptional(),
  })
  .superRefine(({ collectedOn, validUntil }, context) => {
    if (validUntil === undefined || validUntil >= collectedOn) return;
    const issue = issueOf(messages, 'evidence-ends-before-collected', { collectedOn, validUntil });
    context.addIssue({ ...issue, input: validUntil, path: ['validUntil'] });
  });

/** A piece of evidence that a control operates. */
export interface Evidence extends Readonly<z.infer<typeof EvidenceSchema>> {}

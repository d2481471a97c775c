import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A document that a row of the statement names as governing its control. */
export interface PolicyCitation {
  /** The document. */
  readonly document: RecordId;
  /** A place in the document, or a remark on it. */
  readonly remark?: string;
}

/**
 * Schema of `PolicyCitation`.
 *
 * @example
 * ```ts
 * import { PolicyCitationSchema } from 'isms-kit/controls';
 *
 * PolicyCitationSchema.safeParse({ document: 'secure-development', remark: 'design stage' }).success; // => true
 * ```
 */
export const PolicyCitationSchema: RecordSchema<PolicyCitation> = record<PolicyCitation>({
  document: referenceTo('controlled-document'),
  remark: optional(TextSchema),
});

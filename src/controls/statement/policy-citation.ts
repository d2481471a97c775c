import * as z from 'zod';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * A document that a row of the statement names as governing its control.
 *
 * @example
 * ```ts
 * import { PolicyCitationSchema } from 'isms-kit/controls';
 *
 * PolicyCitationSchema.safeParse({ document: 'secure-development', remark: 'design stage' }).success; // => true
 * ```
 */
export const PolicyCitationSchema = z.strictObject({
  /** The document. */
  document: RecordIdSchema,
  /** Where in it, or what about it. */
  remark: TextSchema.exactOptional(),
});

/** A document that a row of the statement names as governing its control. */
export interface PolicyCitation extends Readonly<z.infer<typeof PolicyCitationSchema>> {}

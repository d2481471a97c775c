import * as z from 'zod';
import { StatementEntrySchema } from './statement-entry.ts';
import { StatementHeaderSchema } from './statement-header.ts';

/**
 * The Statement of Applicability of ISO/IEC 27001:2022 (6.1.3 d). An unfinished one parses, too: what it falls short of, such as a
 * control without a row, is told by `checkStatement`.
 *
 * @example
 * ```ts
 * import { StatementOfApplicabilitySchema } from 'isms-kit/controls';
 *
 * const statement = {
 *   id: 'soa',
 *   version: '1.0',
 *   issuedOn: '2026-11-21',
 *   entries: [{ control: 'A.5.99', applicability: 'undecided' }],
 * };
 * const { error } = StatementOfApplicabilitySchema.safeParse(statement);
 * error?.issues[0]?.path; // => ['entries', 0, 'control']
 * ```
 */
export const StatementOfApplicabilitySchema = StatementHeaderSchema.extend({
  /** The rows, one for each control. */
  entries: z.array(StatementEntrySchema).readonly(),
});

/** The Statement of Applicability of ISO/IEC 27001:2022. */
export interface StatementOfApplicability extends Readonly<z.infer<typeof StatementOfApplicabilitySchema>> {}

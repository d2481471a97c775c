import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import {
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from '../statement/statement-of-applicability.ts';
import type { UnparsedStatement } from '../statement/unparsed-statement.ts';
import { checkStatement, type CheckStatementContext } from './check-statement.ts';

/**
 * Validates a Statement of Applicability that you did not write, by its schema and by `checkStatement`, into one list. The rows that can be
 * read are checked even where the schema refuses the statement.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - The day and the registers to judge by, as for `checkStatement`.
 * @returns The statement and its findings, or why it is refused; in the order of the document, each with a JSON Pointer.
 * @throws RangeError where `checkStatement` throws it for the context.
 *
 * @example
 * ```ts
 * import { validateStatement } from 'isms-kit/controls';
 *
 * const { ok, findings } = validateStatement({ id: 'soa', version: '1.0', entries: [{ control: 'A.5.1' }] });
 * ok; // => false
 * findings.slice(0, 2).map(({ pointer, code }) => `${pointer} ${code}`); // => [' statement-unapproved', '/entries statement-control-missing']
 * ```
 */
export function validateStatement(
  input: unknown,
  context: CheckStatementContext = {},
): Validation<StatementOfApplicability> {
  return validateDocument(StatementOfApplicabilitySchema, input, {
    kind: 'statement-of-applicability',
    check: (statement) => checkStatement(statement as UnparsedStatement, context),
  });
}

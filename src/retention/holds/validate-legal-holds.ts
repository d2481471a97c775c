import { list } from '../../core/records/record.ts';
import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { checkLegalHolds, type CheckLegalHoldsContext } from './check-legal-holds.ts';
import { type LegalHold, LegalHoldSchema } from './legal-hold.ts';

/**
 * Validates a list of legal holds that you did not write, by their schema and by `checkLegalHolds`, into one list. The holds that can be read are
 * checked even where the schema refuses others.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - The records and the schedule that the holds refer to, as for `checkLegalHolds`.
 * @returns The holds and their findings, or why they are refused; in the order of the document, each with a JSON Pointer.
 * @throws RangeError where `checkLegalHolds` throws it for the context.
 *
 * @example
 * ```ts
 * import { validateLegalHolds } from 'isms-kit/retention';
 *
 * const hold = { id: 'H-1', matter: 'Tax audit', placedOn: '2026-03-01', placedBy: 'Counsel', releasedOn: null };
 * const input: unknown = [{ ...hold, scope: { kind: 'category', categories: ['mail'] } }];
 * const { findings } = validateLegalHolds(input);
 * findings[0]?.message; // => '"[0].scope.kind" cannot be "category"; the nearest known words are "categories", "records", "everything".'
 * ```
 */
export function validateLegalHolds(
  input: unknown,
  context: CheckLegalHoldsContext = {},
): Validation<readonly LegalHold[]> {
  return validateDocument(list(LegalHoldSchema), input, {
    kind: 'legal-hold',
    check: (holds) => checkLegalHolds(Array.isArray(holds) ? holds : [], context),
  });
}

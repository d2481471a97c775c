import { anObject } from '../../core/guards/guard.ts';
import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { type Isms, IsmsSchema } from '../document/isms.ts';
import { ismsRules } from '../document/parse-isms.ts';
import { checkIsms, type CheckIsmsContext } from './check-isms.ts';

const isObject = /* @__PURE__ */ anObject({});

/**
 * Validates a document that you did not write, by its schema and by `checkIsms`, into one list. A document of a later version gives one finding.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - The context of `checkIsms`.
 * @returns The document and its findings, or why it is refused beside the findings on the rest; in the order of the document, each with a JSON
 *   Pointer.
 * @throws RangeError under the conditions of `checkIsms` on its context.
 *
 * @example
 * ```ts
 * import { makeRiskCriteria } from 'isms-kit/fixtures';
 * import { validateIsms } from 'isms-kit/isms';
 *
 * const input: unknown = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme' },
 *   riskCriteria: makeRiskCriteria(),
 *   risks: [{ id: 'R-1' }],
 * };
 * const { ok, findings } = validateIsms(input, { asOf: '2026-06-01' });
 * ok; // => false
 * findings[0]?.pointer; // => '/organization/name'
 * findings[0]?.code; // => 'field-missing'
 * ```
 */
export function validateIsms(input: unknown, context: CheckIsmsContext): Validation<Isms> {
  return validateDocument(
    IsmsSchema,
    input,
    ismsRules((document) =>
      checkIsms((isObject(document) === undefined ? document : { organization: {} }) as Isms, context),
    ),
  );
}

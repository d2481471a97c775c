import type * as z from 'zod';
import { anObject, aText, type Guard, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import { validateDocument, type Validation } from './validate-document.ts';

/** The options of `validateRecord`. */
export interface ValidateRecordOptions {
  /** The kind of the record that the findings name, such as `'evidence'`; `'record'` when absent. */
  readonly kind?: string;
}

const schemaGuard: Guard = (value) =>
  typeof (value as Partial<z.ZodType> | null | undefined)?.safeParse === 'function'
    ? undefined
    : { path: [], expected: 'a schema of zod', value };

const optionsGuard = /* @__PURE__ */ anObject<ValidateRecordOptions>({ kind: /* @__PURE__ */ maybe(aText) });

/**
 * Validates an input that you did not write, by any schema of this library or one built upon it. All problems come at once: a rule across
 * fields is asked as soon as its own fields are valid, whatever else is wrong. The input is read as JSON has it: own fields, at most 200
 * levels. Documents that have a check have a function of their own, such as `validateStatement`.
 *
 * @param schema - The schema.
 * @param input - Any value; it never makes the function throw.
 * @param options - The kind of the record.
 * @returns The record, or why it is refused: one finding for each problem, in the order of the document, each with a JSON Pointer.
 * @throws RangeError when the schema or the options have another form.
 *
 * @example
 * ```ts
 * import { EvidenceSchema, validateRecord } from 'isms-kit/core';
 *
 * const input = { reference: 'log', collectedOn: '2026-02-01', validUntil: '2026-01-01', sha: 'f00' };
 * const answer = validateRecord(EvidenceSchema, input);
 * answer.ok; // => false
 * answer.findings.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/validUntil evidence-ends-before-collected', '/sha field-unknown']
 * ```
 */
export function validateRecord<T>(
  schema: z.ZodType<T>,
  input: unknown,
  options: ValidateRecordOptions = {},
): Validation<T> {
  requireReadable('schema', schema, schemaGuard);
  requireOptions(options, optionsGuard);
  const { kind = 'record' } = options;
  return validateDocument(schema, input, { kind });
}

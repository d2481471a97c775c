import * as z from 'zod';
import { refusal } from '../findings/refusal.ts';
import { hasLoneSurrogate, nestingProblem } from './json-nesting.ts';
import type { FieldSchema } from './record.ts';

/** The consumer's own data on a record: any JSON under keys of the consumer's choice. */
export type CustomFields = Readonly<Record<string, unknown>>;

const messages = {
  'not-json': 'The fields hold what JSON cannot, such as a date, a function, undefined, NaN or a cycle.',
  'json-too-deep': 'The fields have more than 100 levels of lists and objects within each other.',
  'json-too-repetitive':
    'An object in the fields stands in so many places that their text would have no end; copy less of it.',
  'json-half-character': 'A text in the fields has half of a character (one half of a surrogate pair).',
} as const;

/**
 * An object of plain JSON values, kept as it is; -0 is returned as 0, as JSON texts and digests have it. The issue's `params.code` says why a value
 * is refused: `not-json` (dates, functions, undefined, NaN, cycles), `json-too-deep`, `json-too-repetitive` or `json-half-character`. The key
 * `__proto__` is refused, too.
 *
 * @example
 * ```ts
 * import { CustomFieldsSchema } from 'isms-kit/core';
 *
 * CustomFieldsSchema.parse({ costCentre: 4711 }); // => { costCentre: 4711 }
 * CustomFieldsSchema.safeParse({ costCentre: Number.NaN }).success; // => false
 * ```
 */
export const CustomFieldsSchema: FieldSchema<CustomFields> = z
  .unknown()
  .check((payload) => {
    const { value: input, issues } = payload;
    if (typeof input !== 'object' || input === null || !isPlain(input) || Array.isArray(input)) {
      issues.push({ code: 'invalid_type', expected: 'record', input });
      return;
    }
    if (Object.hasOwn(input, '__proto__')) {
      issues.push({ code: 'unrecognized_keys', keys: ['__proto__'], input: { ...input } });
      return;
    }
    const found = new Set<Found>();
    const problem = problemOf(input, found);
    if (problem !== undefined) issues.push({ ...refusal(problem, messages[problem], {}), input });
    // oxlint-disable-next-line no-param-reassign -- a check of zod returns another value in this way only
    else if (found.has('negative-zero')) payload.value = JSON.parse(JSON.stringify(input));
  })
  .meta({ type: 'object' }) as unknown as FieldSchema<CustomFields>;

type Found = 'not-json' | 'half-character' | 'negative-zero';

function problemOf(fields: object, found: Set<Found>): keyof typeof messages | undefined {
  const problem = nestingProblem(fields);
  if (problem !== undefined) return problem === 'cyclic' ? 'not-json' : `json-${problem}`;
  look(fields, new Set(), found);
  if (found.has('not-json')) return 'not-json';
  return found.has('half-character') ? 'json-half-character' : undefined;
}

/** Looks at each value once; the nesting is known to be shallow. */
function look(value: unknown, seen: Set<unknown>, found: Set<Found>): void {
  if (typeof value === 'string') {
    if (hasLoneSurrogate(value)) found.add('half-character');
  } else if (typeof value !== 'object' || value === null) {
    if (!isJsonScalar(value)) found.add('not-json');
    if (Object.is(value, -0)) found.add('negative-zero');
  } else if (!seen.has(value)) {
    seen.add(value);
    const keys = Object.keys(value);
    if (!isPlain(value) || (Array.isArray(value) && keys.length !== value.length)) found.add('not-json');
    for (const key of keys) {
      if (hasLoneSurrogate(key)) found.add('half-character');
      look((value as Readonly<Record<string, unknown>>)[key], seen, found);
    }
  }
}

function isJsonScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || Number.isFinite(value);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of a plain object has none; that of another realm is another object.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

import * as z from 'zod';
import { refusal } from '../findings/refusal.ts';
import type { FieldSchema } from './record.ts';

/** The consumer's own data on a record: any JSON under keys of the consumer's choice. */
export type CustomFields = Readonly<Record<string, unknown>>;

const messages = {
  'not-json': 'The fields hold what JSON cannot, such as a date, a function, undefined, NaN or a cycle.',
} as const;

/**
 * An object of plain JSON values, kept as it is. Values that JSON cannot hold are refused: dates, functions, undefined, NaN, cycles
 * (`params.code` is `not-json`), and so is the key `__proto__`.
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
  .superRefine((input, context) => {
    // Absent fields come here with every record; `addIssue` takes ten times as long as the rest of the parse of an absent field.
    if (typeof input !== 'object' || input === null || !isPlain(input) || Array.isArray(input))
      context.issues.push({ code: 'invalid_type', expected: 'record', input });
    else if (Object.hasOwn(input, '__proto__'))
      context.addIssue({ code: 'unrecognized_keys', keys: ['__proto__'], input: { ...input } });
    else if (!isJson(input)) context.addIssue({ ...refusal('not-json', messages['not-json'], {}), input });
  })
  .meta({ type: 'object' }) as unknown as FieldSchema<CustomFields>;

/** Whether a value survives JSON unchanged, at any depth and without recursion. */
function isJson(value: unknown): boolean {
  const open: { readonly value: unknown; readonly leaving: boolean }[] = [{ value, leaving: false }];
  const ancestors = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.leaving) ancestors.delete(next.value);
    else if (typeof next.value !== 'object' || next.value === null) {
      if (!isJsonScalar(next.value)) return false;
    } else {
      if (ancestors.has(next.value) || !isPlain(next.value)) return false;
      ancestors.add(next.value);
      open.push({ value: next.value, leaving: true });
      for (const inner of Object.values(next.value)) open.push({ value: inner, leaving: false });
    }
  }
  return true;
}

function isJsonScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

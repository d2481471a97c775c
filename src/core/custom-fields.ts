import * as z from 'zod';
import { isJson } from './is-json.ts';
import { recordOf } from './record-of.ts';

/** The consumer's own data on a record: any JSON under keys of the consumer's choice. */
export type CustomFields = Readonly<Record<string, unknown>>;

/**
 * An object of plain JSON values, kept as it is. What JSON cannot hold is refused: dates, functions, undefined, NaN, cycles
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
export const CustomFieldsSchema = recordOf(z.string(), z.unknown())
  .refine(isJson, { params: { code: 'not-json' } })
  .readonly();

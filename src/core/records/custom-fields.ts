import * as z from 'zod';
import { isJson } from './is-json.ts';
import { issueOf } from '../findings/issue-of.ts';
import { recordOf } from './record-of.ts';

/** The consumer's own data on a record: any JSON under keys of the consumer's choice. */
export type CustomFields = Readonly<Record<string, unknown>>;

const messages = {
  'not-json': 'The fields hold what JSON cannot, such as a date, a function, undefined, NaN or a cycle.',
} as const;

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
  .superRefine((fields, context) => {
    if (!isJson(fields)) context.addIssue({ ...issueOf(messages, 'not-json', {}), input: fields });
  })
  .readonly();

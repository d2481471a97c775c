import type * as z from 'zod';
import { refusal } from '../../core/findings/refusal.ts';
import type { FieldSchema } from '../../core/records/record.ts';

/**
 * A number that is the same in JSON: `-0`, which `JSON.parse` reads and `JSON.stringify` does not write, is refused (`negative-zero`).
 *
 * @internal
 */
export function plainNumber(schema: z.ZodNumber): FieldSchema<number> {
  return schema.superRefine((value, context) => {
    if (!Object.is(value, -0)) return;
    context.addIssue({ ...refusal('negative-zero', 'The number must be written 0, got -0.', {}), input: value });
  });
}

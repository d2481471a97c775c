import * as z from 'zod';

/**
 * The id of a record: the consumer's own non-empty string.
 *
 * @example
 * ```ts
 * import { RecordIdSchema } from 'isms-kit/core';
 *
 * RecordIdSchema.parse('R-17'); // => 'R-17'
 * RecordIdSchema.safeParse(' ').success; // => false
 * ```
 */
export const RecordIdSchema = z.string().regex(/\S/);

import * as z from 'zod';
import type { FieldSchema } from '../../core/records/record.ts';
import { RecordIdSchema } from '../../core/records/text.ts';

/** A level of a scale: its id, or its rank from 1 for the lowest. */
export type LevelReference = string | number;

/**
 * Schema of `LevelReference`: an id, or a rank from 1 to 10.
 *
 * @example
 * ```ts
 * import { LevelReferenceSchema } from 'isms-kit/risk';
 *
 * LevelReferenceSchema.parse('likely'); // => 'likely'
 * LevelReferenceSchema.parse(4); // => 4
 * LevelReferenceSchema.safeParse(0).success; // => false
 * LevelReferenceSchema.safeParse(Number.NaN).success; // => false
 * ```
 */
export const LevelReferenceSchema: FieldSchema<LevelReference> = z.union([RecordIdSchema, z.int().min(1).max(10)]);

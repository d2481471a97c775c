import * as z from 'zod';
import { RecordIdSchema } from '../../core/records/text.ts';

/**
 * A level of a scale: its id, or its rank from 1 for the lowest to 10 at most.
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
export const LevelReferenceSchema = z.union([RecordIdSchema, z.int().min(1).max(10)]);

/** A level of a scale: its id, or its rank from 1 for the lowest. */
export type LevelReference = z.infer<typeof LevelReferenceSchema>;

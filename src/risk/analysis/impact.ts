import * as z from 'zod';
import { refusal } from '../../core/findings/refusal.ts';
import { type FieldSchema, map } from '../../core/records/record.ts';
import { RecordIdSchema } from '../../core/records/text.ts';
import { type LevelReference, LevelReferenceSchema } from '../criteria/level-reference.ts';

/**
 * The consequences of a risk (6.1.2 d 1): one level, or a level for each category concerned, of which the highest counts. The categories
 * are `confidentiality`, `integrity`, `availability` and the consumer's own.
 */
export type Impact = LevelReference | Readonly<Record<string, LevelReference>>;

/**
 * Schema of `Impact`. It refuses an object without a category (`impact-empty`).
 *
 * @example
 * ```ts
 * import { ImpactSchema } from 'isms-kit/risk';
 *
 * ImpactSchema.parse('major'); // => 'major'
 * ImpactSchema.parse({ confidentiality: 4, reputation: 'minor' }); // => { confidentiality: 4, reputation: 'minor' }
 * ImpactSchema.safeParse({}).success; // => false
 * ```
 */
export const ImpactSchema: FieldSchema<Impact> = z.union([
  LevelReferenceSchema,
  map(RecordIdSchema, LevelReferenceSchema).check(({ value: input, issues }) => {
    // An object whose only key was refused is empty for that reason alone.
    if (Object.keys(input).length > 0 || issues.length > 0) return;
    const refused = refusal('impact-empty', 'An impact by category must have a level for at least one category.', {});
    issues.push({ ...refused, input, continue: true });
  }),
]);

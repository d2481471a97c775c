import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import { RecordIdSchema } from '../../core/records/text.ts';
import { map } from '../../core/records/record.ts';
import { LevelReferenceSchema } from '../criteria/level-reference.ts';

const messages = {
  'impact-empty': 'An impact by category must have a level for at least one category.',
} as const;

/**
 * The consequences of a risk (6.1.2 d 1): one level, or a level for each category concerned, of which the highest counts. Categories are
 * `confidentiality`, `integrity`, `availability` and the consumer's own; an object without any is refused (`params.code` is
 * `impact-empty`).
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
export const ImpactSchema = z.union([
  LevelReferenceSchema,
  map(RecordIdSchema, LevelReferenceSchema)
    .superRefine((byCategory, context) => {
      // What had a refused key alone is empty only without it.
      if (Object.keys(byCategory).length > 0 || context.issues.length > 0) return;
      context.addIssue({ ...issueOf(messages, 'impact-empty', {}), input: byCategory });
    })
    .readonly(),
]);

/** The consequences of a risk: one level, or a level for each category concerned. */
export type Impact = z.infer<typeof ImpactSchema>;

import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

const messages = {
  'probability-inverted': 'The band must begin below {to}, where it ends, got {from}.',
} as const;

/**
 * The probabilities that a level of likelihood stands for, from 0 to 1. A missing `from` begins at 0, a missing `to` ends at 1; `from` must
 * lie below `to` (`params.code` is `probability-inverted`).
 *
 * @example
 * ```ts
 * import { ProbabilityBandSchema } from 'isms-kit/risk';
 *
 * ProbabilityBandSchema.safeParse({ from: 0.1, to: 0.35, horizon: 'one year' }).success; // => true
 * ProbabilityBandSchema.safeParse({ from: 0.35, to: 0.1 }).success; // => false
 * ```
 */
export const ProbabilityBandSchema = z
  .strictObject({
    /** Where the band begins, from 0 to 1; 0 when absent. */
    from: z.number().min(0).max(1).exactOptional(),
    /** Where the band ends, from 0 to 1; 1 when absent. */
    to: z.number().min(0).max(1).exactOptional(),
    /** The time that the probability is about, such as `'one year'`. */
    horizon: TextSchema.exactOptional(),
  })
  .superRefine((band, context) => {
    const { from = 0, to = 1 } = band;
    if (from < to) return;
    context.addIssue({ ...issueOf(messages, 'probability-inverted', { from, to }), input: band.from, path: ['from'] });
  })
  .readonly();

/** The probabilities that a level of likelihood stands for. */
export interface ProbabilityBand extends z.infer<typeof ProbabilityBandSchema> {}

/** A level of a scale of likelihood or impact. */
export const ScaleLevelSchema = z
  .strictObject({
    /** The id, unique within the scale. */
    id: RecordIdSchema,
    /** The word people use for it. */
    label: TextSchema,
    /** What it means, so that two assessors come to the same level (6.1.2 b). */
    description: TextSchema.exactOptional(),
    /** The probabilities it stands for; on a scale of likelihood only. */
    probability: ProbabilityBandSchema.exactOptional(),
  })
  .readonly();

/** A level of a scale of likelihood or impact. */
export interface ScaleLevel extends z.infer<typeof ScaleLevelSchema> {}

/** A scale of likelihood or impact: one to ten levels, lowest first. The rank of a level is its place, from 1. */
export const ScaleSchema = z
  .strictObject({
    /** The levels, lowest first. */
    levels: z.array(ScaleLevelSchema).min(1).max(10).readonly(),
    /** Which of two neighbours owns the probability at which they meet; the higher one when absent. On a scale of likelihood only. */
    borderBelongsTo: z.enum(['higher', 'lower']).exactOptional(),
  })
  .readonly();

/** A scale of likelihood or impact, lowest level first. */
export interface Scale extends z.infer<typeof ScaleSchema> {}

import * as z from 'zod';
import { refusal } from '../../core/findings/refusal.ts';
import { type FieldSchema, list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * A number that is the same in JSON: `-0`, which `JSON.parse` reads and `JSON.stringify` does not write, is refused (`negative-zero`).
 *
 * @internal
 */
export function plainNumber(schema: z.ZodNumber): FieldSchema<number> {
  return schema.check(({ value: input, issues }) => {
    if (!Object.is(input, -0)) return;
    issues.push({ ...refusal('negative-zero', 'The number must be written 0, got -0.', {}), input, continue: true });
  });
}

/** The probabilities that a level of likelihood stands for. */
export interface ProbabilityBand {
  /** The lowest probability, from 0 to 1; 0 when absent. */
  readonly from?: number;
  /** The highest probability, from 0 to 1; 1 when absent. */
  readonly to?: number;
  /** The time that the probability is about, such as `'one year'`. */
  readonly horizon?: string;
}

/**
 * Schema of `ProbabilityBand`. It refuses a band that does not begin below its end (`probability-inverted`).
 *
 * @example
 * ```ts
 * import { ProbabilityBandSchema } from 'isms-kit/risk';
 *
 * ProbabilityBandSchema.safeParse({ from: 0.1, to: 0.35, horizon: 'one year' }).success; // => true
 * ProbabilityBandSchema.safeParse({ from: 0.35, to: 0.1 }).success; // => false
 * ```
 */
export const ProbabilityBandSchema: RecordSchema<ProbabilityBand> = record<ProbabilityBand>(
  {
    from: optional(plainNumber(z.number().min(0).max(1))),
    to: optional(plainNumber(z.number().min(0).max(1))),
    horizon: optional(TextSchema),
  },
  (refuse) => [
    refuse('probability-inverted', {
      of: ['from', 'to'],
      message: 'The band must begin below {to}, where it ends, got {from}.',
      each: ({ from = 0, to = 1 }) => (from < to ? [] : [{ path: ['from'], values: { from, to } }]),
    }),
  ],
);

/** A level of a scale of likelihood or impact. */
export interface ScaleLevel {
  /** The id, unique within the scale. */
  readonly id: RecordId;
  /** The word that people use for it. */
  readonly label?: string;
  /** Its meaning, so that two assessors arrive at the same level (6.1.2 b). */
  readonly description?: string;
  /** The probabilities that it stands for; on a scale of likelihood only. */
  readonly probability?: ProbabilityBand;
}

/** Schema of `ScaleLevel`. */
export const ScaleLevelSchema: RecordSchema<ScaleLevel> = record<ScaleLevel>({
  id: RecordIdSchema,
  label: optional(TextSchema),
  description: optional(TextSchema),
  probability: optional(ProbabilityBandSchema),
});

/** A scale of likelihood or impact. The rank of a level is its place, from 1. */
export interface Scale {
  /** One to ten levels, lowest first. */
  readonly levels: readonly ScaleLevel[];
  /** The neighbour that owns the probability at which two bands meet; the higher one when absent. On a scale of likelihood only. */
  readonly borderBelongsTo?: 'higher' | 'lower';
}

/** Schema of `Scale`. */
export const ScaleSchema: RecordSchema<Scale> = record<Scale>({
  levels: list(ScaleLevelSchema, { min: 1, max: 10 }),
  borderBelongsTo: optional(words(['higher', 'lower'])),
});

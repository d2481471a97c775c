import * as z from 'zod';
import { RecordIdSchema } from '../../core/records/text.ts';

/** The lowest value from which a level applies, up to the next band. */
export const ScoringBandSchema = z
  .strictObject({
    /** The id of the level. */
    level: RecordIdSchema,
    /** The smallest value of the band, inclusive. */
    from: z.int(),
  })
  .readonly();

/** The lowest value from which a level applies, up to the next band. */
export interface ScoringBand extends z.infer<typeof ScoringBandSchema> {}

const bands = z.array(ScoringBandSchema).min(1).max(100).readonly();

/**
 * How likelihood and impact give a level: looked up in a grid, or by bands over the product or the sum of their ranks (each from 1).
 */
export const RiskScoringSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      /** A level for each pair, looked up. */
      kind: z.literal('matrix'),
      /** Ids of levels as `grid[likelihood][impact]`, lowest first both ways: a row for each likelihood, in it a cell for each impact. */
      grid: z.array(z.array(RecordIdSchema).readonly()).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      /** The rank of the likelihood times the rank of the impact. */
      kind: z.literal('product'),
      /** The bands over the product, in ascending order, the first from 1. */
      bands,
    })
    .readonly(),
  z
    .strictObject({
      /** The rank of the likelihood plus the rank of the impact. */
      kind: z.literal('sum'),
      /** The bands over the sum, in ascending order, the first from 2. */
      bands,
    })
    .readonly(),
]);

/** How likelihood and impact give a level. */
export type RiskScoring = z.infer<typeof RiskScoringSchema>;

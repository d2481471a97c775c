import * as z from 'zod';
import { list, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { plainNumber } from './scale.ts';
import { type RecordId, RecordIdSchema } from '../../core/records/text.ts';

/** The lowest value from which a level applies, up to the next band. */
export interface ScoringBand {
  /** The id of the level. */
  readonly level: RecordId;
  /** The smallest value of the band, inclusive. */
  readonly from: number;
}

/** Schema of `ScoringBand`. */
export const ScoringBandSchema: RecordSchema<ScoringBand> = record<ScoringBand>({
  level: RecordIdSchema,
  from: plainNumber(z.int()),
});

/** A grid has a level for each pair of likelihood and impact. */
export interface MatrixScoring {
  /** The method. */
  readonly kind: 'matrix';
  /** The ids of the levels as `grid[likelihood][impact]`, lowest first both ways. */
  readonly grid: readonly (readonly RecordId[])[];
}

/** The rank of the likelihood is multiplied by the rank of the impact. */
export interface ProductScoring {
  /** The method. */
  readonly kind: 'product';
  /** The bands over the product, in ascending order, the first from 1. */
  readonly bands: readonly ScoringBand[];
}

/** The rank of the impact is added to the rank of the likelihood. */
export interface SumScoring {
  /** The method. */
  readonly kind: 'sum';
  /** The bands over the sum, in ascending order, the first from 2. */
  readonly bands: readonly ScoringBand[];
}

/** The method by which likelihood and impact give a level: a grid, or bands over the product or the sum of their ranks, each from 1. */
export type RiskScoring = MatrixScoring | ProductScoring | SumScoring;

const bands = list(ScoringBandSchema, { min: 1, max: 100 });

/** Schema of `RiskScoring`. */
export const RiskScoringSchema: UnionSchema<RiskScoring> = union('kind', [
  record<MatrixScoring>({ kind: word('matrix'), grid: list(list(RecordIdSchema)) }),
  record<ProductScoring>({ kind: word('product'), bands }),
  record<SumScoring>({ kind: word('sum'), bands }),
]);

import { record, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo } from '../../core/records/text.ts';

/** An asset with all the data on it. */
export interface CoveredAsset {
  /** An asset. */
  readonly kind: 'asset';
  /** The asset. */
  readonly asset: RecordId;
}

/** A set of data, wherever it is. */
export interface CoveredDataSet {
  /** A set of data. */
  readonly kind: 'data-set';
  /** The set of data. */
  readonly dataSet: RecordId;
}

/** An asset or a set of data that is backed up, or left out on purpose. */
export type CoveredResource = CoveredAsset | CoveredDataSet;

/**
 * Schema of `CoveredResource`.
 *
 * @internal
 */
export const CoveredResourceSchema: UnionSchema<CoveredResource> = union('kind', [
  record<CoveredAsset>({ kind: word('asset'), asset: referenceTo('asset') }),
  record<CoveredDataSet>({ kind: word('data-set'), dataSet: referenceTo('data-set') }),
]);

import { requireReadable } from '../../core/guards/readable.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { dataSetGuard } from '../inventory/inventory-guards.ts';
import { schemeGuard } from './classification-guards.ts';
import type { ClassificationScheme } from './classification-scheme.ts';

/** The level of a data set, with what decided it. */
export interface DataSetClassification {
  /** The id of the level. */
  readonly level: string;
  /** The level was stated, is the highest of the candidates, or is the default, which is assumed. */
  readonly basis: 'typed' | 'candidates' | 'default';
  /** Whether the level may be higher, because the data set names a level that the scheme does not have. */
  readonly atLeast: boolean;
}

/**
 * Finds the level of a data set (A.5.12): the stated one; else the highest of its candidates; else the default of the scheme.
 *
 * @param dataSet - The data set.
 * @param scheme - The classification scheme.
 * @returns The level and what decided it. A level that the scheme does not have counts as not stated, and the answer is `atLeast`.
 * @throws RangeError if a part of the data set or of the scheme cannot be read.
 *
 * @example
 * ```ts
 * import { classifyDataSet } from 'isms-kit/assets';
 * import { makeClassificationScheme } from 'isms-kit/fixtures';
 *
 * const scheme = makeClassificationScheme();
 * const orders = { id: 'orders', candidates: ['public', 'confidential'] };
 * classifyDataSet(orders, scheme); // => { level: 'confidential', basis: 'candidates', atLeast: false }
 * classifyDataSet({ id: 'notes' }, scheme); // => { level: 'internal', basis: 'default', atLeast: false }
 * ```
 */
export function classifyDataSet(
  dataSet: Pick<DataSet, 'id' | 'level' | 'candidates'>,
  scheme: ClassificationScheme,
): DataSetClassification {
  requireReadable('dataSet', dataSet, dataSetGuard);
  requireReadable('scheme', scheme, schemeGuard);
  return levelOfData(dataSet, ranksOf(scheme.levels), scheme.defaultLevel);
}

/** The ranks of levels by their id, from 0 for the lowest. */
export type Ranks = ReadonlyMap<string, number>;

/**
 * The ranks of levels by their id; of repeated ids the first.
 *
 * @internal
 */
export function ranksOf(levels: readonly { readonly id: string }[]): Ranks {
  const ranks = new Map<string, number>();
  for (const [rank, { id }] of levels.entries()) if (!ranks.has(id)) ranks.set(id, rank);
  return ranks;
}

/**
 * The level of a readable data set.
 *
 * @internal
 */
export function levelOfData(
  { level, candidates = [] }: Pick<DataSet, 'level' | 'candidates'>,
  ranks: Ranks,
  defaultLevel: string,
): DataSetClassification {
  if (level !== undefined && ranks.has(level)) return { level, basis: 'typed', atLeast: false };
  const known = candidates.filter((candidate) => ranks.has(candidate));
  const atLeast = level !== undefined || known.length < candidates.length;
  const [first, ...others] = known;
  if (first === undefined) return { level: defaultLevel, basis: 'default', atLeast };
  const rankOf = (id: string): number => ranks.get(id) as number;
  const highest = others.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a), first);
  return { level: highest, basis: 'candidates', atLeast };
}

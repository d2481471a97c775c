/** The method by which a percentile of few values is found: between two values, or one of the values. */
export type PercentileMethod = 'linear' | 'nearest-rank';

/** The methods by which a percentile is found. */
export const percentileMethods: readonly PercentileMethod[] = ['linear', 'nearest-rank'];

/**
 * The median of sorted values: of an even count the mean of the middle two; null of none.
 *
 * @internal
 */
export function medianOf(sorted: Readonly<Float64Array>): number | null {
  const { length } = sorted;
  if (length === 0) return null;
  const upper = at(sorted, Math.floor(length / 2));
  return length % 2 === 1 ? upper : (at(sorted, length / 2 - 1) + upper) / 2;
}

/**
 * The 90th percentile of sorted values; null of none. `linear` is type 7 of Hyndman and Fan, that of spreadsheets and of SQL `percentile_cont`:
 * it reads between the values at the position 0.9 (n - 1). `nearest-rank` is the value at the rank ⌈0.9 n⌉, which is always one of the values.
 *
 * @internal
 */
export function ninetiethOf(sorted: Readonly<Float64Array>, method: PercentileMethod): number | null {
  const { length } = sorted;
  if (length === 0) return null;
  // In tenths, since 0.9 is no number of the machine.
  if (method === 'nearest-rank') return at(sorted, Math.ceil((length * 9) / 10) - 1);
  const tenths = (length - 1) * 9;
  const lower = at(sorted, Math.floor(tenths / 10));
  const rest = tenths % 10;
  return rest === 0 ? lower : lower + ((at(sorted, Math.floor(tenths / 10) + 1) - lower) * rest) / 10;
}

function at(values: Readonly<Float64Array>, index: number): number {
  return values[index] as number;
}

/**
 * A range of days as texts that sort like dates.
 *
 * @internal
 */
export interface DaySpan {
  readonly from: string;
  readonly through: string;
}

/**
 * Prepares the search for the entries whose days overlap a span, in the order of their first days. An answer costs the number of entries
 * found times the logarithm of all of them, so many versions of a rule or many holds slow nothing down.
 *
 * @internal
 */
export function prepareOverlaps<Entry>(
  entries: readonly Entry[],
  spanOf: (entry: Entry) => DaySpan,
): (span: DaySpan) => readonly Entry[] {
  const sorted = entries
    .map((entry) => ({ entry, span: spanOf(entry) }))
    .toSorted((a, b) => Number(a.span.from > b.span.from) - Number(a.span.from < b.span.from));
  // A tree over the sorted entries: each node knows the latest last day below it.
  const latest: string[] = [];
  const build = (node: number, from: number, to: number): string => {
    const middle = (from + to) >> 1;
    const [a, b] =
      to - from === 1 ? [spanAt(from).through, ''] : [build(node * 2, from, middle), build(node * 2 + 1, middle, to)];
    const later = a > b ? a : b;
    latest[node] = later;
    return later;
  };
  const spanAt = (index: number): DaySpan => (sorted[index] as (typeof sorted)[number]).span;
  if (sorted.length > 0) build(1, 0, sorted.length);
  return ({ from: first, through: last }) => {
    const found: Entry[] = [];
    const search = (node: number, from: number, to: number): void => {
      if (spanAt(from).from > last || (latest[node] as string) < first) return;
      if (to - from === 1) {
        found.push((sorted[from] as (typeof sorted)[number]).entry);
        return;
      }
      const middle = (from + to) >> 1;
      search(node * 2, from, middle);
      search(node * 2 + 1, middle, to);
    };
    if (sorted.length > 0) search(1, 0, sorted.length);
    return found;
  };
}

/**
 * The position of the last of some sorted values that is at most another; -1 where none is.
 *
 * @internal
 */
export function lastAtMost<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

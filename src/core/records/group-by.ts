/**
 * Sorts entries into groups, each entry into one group or several. The groups come in the order in which their keys occur first; within a
 * group the entries keep their order.
 *
 * @internal
 */
export function groupBy<Entry, Key extends string>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<Key>,
): Map<Key, readonly [Entry, ...Entry[]]> {
  const groups = new Map<Key, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/**
 * The values sorted by UTF-16 code units, each once.
 *
 * @internal
 */
export function sortedUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}

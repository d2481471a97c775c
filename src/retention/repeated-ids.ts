/**
 * The entries whose id an earlier one has already, each with its place.
 *
 * @internal
 */
export function repeatedIds<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): readonly { readonly entry: Entry; readonly index: number }[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    if (seen.has(entry.id)) return [{ entry, index }];
    seen.add(entry.id);
    return [];
  });
}

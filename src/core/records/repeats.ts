/**
 * The places of the values that an earlier one equals: each time a value stands in a list again.
 *
 * @internal
 */
export function repeats(values: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const places = new Set<number>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) places.add(index);
    seen.add(value);
  }
  return places;
}

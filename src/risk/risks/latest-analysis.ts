/**
 * The analysis made last, of those of one day the one that stands later in the list.
 *
 * @internal
 */
export function latestAnalysis<Analysis extends { readonly assessedOn: string }>(
  analyses: readonly Analysis[],
): Analysis | undefined {
  let latest: Analysis | undefined;
  for (const made of analyses) if (latest === undefined || made.assessedOn >= latest.assessedOn) latest = made;
  return latest;
}

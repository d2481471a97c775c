/** How deep ends may nest; statutes nest two deep. */
const mostLevels = 16;

/** How many ends one end may consist of. */
const mostParts = 1000;

/**
 * Says whether an end is nested too deep or made of too many parts to be worked with, without recursion, for any value at all.
 *
 * @internal
 */
export function nestingProblem(end: unknown): 'retention-end-too-deep' | 'retention-end-too-large' | null {
  const open: { readonly part: unknown; readonly level: number }[] = [{ part: end, level: 1 }];
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.level > mostLevels) return 'retention-end-too-deep';
    parts += 1;
    const legs = legsOf(next.part);
    if (parts + open.length + legs.length > mostParts) return 'retention-end-too-large';
    for (const part of legs) open.push({ part, level: next.level + 1 });
  }
  return null;
}

function legsOf(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null || !('of' in part)) return [];
  return Array.isArray(part.of) ? part.of : [];
}

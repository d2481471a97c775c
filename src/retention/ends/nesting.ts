/**
 * The levels that ends may nest; those of statutes nest two levels deep.
 *
 * @internal
 */
export const mostLevels = 16;

/** The ends that one end may consist of. */
const mostParts = 1000;

/**
 * The reason why an end is nested too deep or has too many parts, or null. It reads any value and does not recurse.
 *
 * @internal
 */
export function nestingProblem(end: unknown): 'retention-end-too-deep' | 'retention-end-too-large' | null {
  if (branchesOf(end).length === 0) return null;
  const open: { readonly part: unknown; readonly level: number }[] = [{ part: end, level: 1 }];
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.level > mostLevels) return 'retention-end-too-deep';
    parts += 1;
    const branches = branchesOf(next.part);
    if (parts + open.length + branches.length > mostParts) return 'retention-end-too-large';
    for (const part of branches) open.push({ part, level: next.level + 1 });
  }
  return null;
}

function branchesOf(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null || !('of' in part)) return [];
  return Array.isArray(part.of) ? part.of : [];
}

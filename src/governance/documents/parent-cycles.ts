import type { ControlledDocument } from './controlled-document.ts';

/**
 * The circles in which documents stand above each other, each once, its members upwards from the one that was met first. A chain of parents
 * of any length is followed without recursion, and each document once.
 *
 * @internal
 */
export function parentCycles(
  byId: ReadonlyMap<string, Pick<ControlledDocument, 'parent'>>,
): readonly (readonly [string, ...string[]])[] {
  const parentOf = (id: string): string | undefined => byId.get(id)?.parent;
  // By document: the document from which the walk began that met it first.
  const walkOf = new Map<string, string>();
  const cycles: [string, ...string[]][] = [];
  for (const start of byId.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !walkOf.has(id)) {
      walkOf.set(id, start);
      id = parentOf(id);
    }
    // A walk that meets itself has gone round a circle; one that meets an earlier walk adds nothing.
    if (id === undefined || walkOf.get(id) !== start) continue;
    const cycle: [string, ...string[]] = [id];
    for (let next = parentOf(id); next !== undefined && next !== id; next = parentOf(next)) cycle.push(next);
    cycles.push(cycle);
  }
  return cycles;
}

import type { Exception } from './exception.ts';

/**
 * Which exceptions renew each other how often.
 *
 * @internal
 */
export interface Renewals {
  /** By exception: how many exceptions it renews one after another; absent where they lead into a circle. */
  readonly countOf: ReadonlyMap<string, number>;
  /** The circles, each once. */
  readonly cycles: readonly (readonly [string, ...string[]])[];
}

/**
 * Counts the renewals behind each exception. A chain of any length is followed without recursion, and each exception once.
 *
 * @internal
 */
export function countRenewals(byId: ReadonlyMap<string, Pick<Exception, 'renews'>>): Renewals {
  const countOf = new Map<string, number>();
  const walkOf = new Map<string, string>();
  const cycles: [string, ...string[]][] = [];
  for (const start of byId.keys()) {
    const walk: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !walkOf.has(id)) {
      walkOf.set(id, start);
      walk.push(id);
      id = byId.get(id)?.renews;
    }
    if (id !== undefined && walkOf.get(id) === start) {
      cycles.push([id, ...walk.slice(walk.indexOf(id) + 1)]);
      continue;
    }
    // A first exception renews none, also where it names one that the register does not have.
    let count = id === undefined || !byId.has(id) ? -1 : countOf.get(id);
    if (count === undefined) continue;
    for (const renewing of walk.toReversed()) countOf.set(renewing, (count += 1));
  }
  return { countOf, cycles };
}

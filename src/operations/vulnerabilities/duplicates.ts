import { circlesOf } from '../../core/records/references.ts';
import type { Vulnerability, VulnerabilityEntry } from './vulnerability.ts';

/**
 * The duplicates among vulnerabilities on one day.
 *
 * @internal
 */
export interface Duplicates {
  /** The vulnerability that one repeats on the day; undefined where it repeats none. */
  readonly repeatedBy: (id: string) => string | undefined;
  /** The circles in which vulnerabilities repeat each other, each once. */
  readonly circles: readonly (readonly [string, ...string[]])[];
  /** Whether a chain of duplicates ends at a known vulnerability that is none. */
  readonly isRepresented: (id: string) => boolean;
}

/**
 * Follows the duplicates among vulnerabilities: each once, without recursion.
 *
 * @internal
 */
export function findDuplicates(
  vulnerabilities: readonly Vulnerability[],
  entryOn: (vulnerability: Vulnerability) => VulnerabilityEntry | undefined,
): Duplicates {
  const ids = new Set<string>();
  const next = new Map<string, string>();
  for (const vulnerability of vulnerabilities) {
    ids.add(vulnerability.id);
    const entry = entryOn(vulnerability);
    if (entry?.state === 'duplicate') next.set(vulnerability.id, entry.of);
  }
  const represented = new Map<string, boolean>();
  for (const start of next.keys()) {
    const walk = new Set<string>();
    let id = start;
    while (next.has(id) && !walk.has(id) && !represented.has(id)) {
      walk.add(id);
      id = next.get(id) as string;
    }
    const answer = represented.get(id) ?? (ids.has(id) && !walk.has(id));
    for (const one of walk) represented.set(one, answer);
  }
  return {
    repeatedBy: (id) => next.get(id),
    circles: circlesOf(next.keys(), (id) => next.get(id)),
    isRepresented: (id) => represented.get(id) === true,
  };
}

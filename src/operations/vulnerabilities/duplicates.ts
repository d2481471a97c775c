import { circlesOf, representedIds } from '../../core/records/references.ts';
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
  const represented = representedIds(
    next.keys(),
    (id) => next.get(id),
    (id) => ids.has(id),
  );
  return {
    repeatedBy: (id) => next.get(id),
    circles: circlesOf(next.keys(), (id) => next.get(id)),
    isRepresented: (id) => represented.has(id),
  };
}

import type { ClauseId } from './clause-ids.ts';
import { clauses, type Clause } from './clause-item-topics.ts';

const byId: ReadonlyMap<string, Clause> = /* @__PURE__ */ new Map(clauses.map((entry) => [entry.id, entry]));

/**
 * Looks up a clause of ISO/IEC 27001:2022 by its id.
 *
 * @param id - The id of the clause.
 * @returns Its entry in `clauses`.
 * @throws RangeError when the value is no id of a clause, which the types rule out.
 *
 * @example
 * ```ts
 * import { getClause } from 'isms-kit/standard';
 *
 * getClause('6.1.3').title; // => 'Information security risk treatment'
 * ```
 */
export function getClause(id: ClauseId): Clause {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`id must be a clause of ISO/IEC 27001:2022, got ${JSON.stringify(id)}`);
  return found;
}

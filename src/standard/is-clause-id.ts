import { clauseIds, type ClauseId } from './clause-ids.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(clauseIds);

/**
 * Tells whether a value is the id of a numbered clause of ISO/IEC 27001:2022.
 *
 * @param value - Anything; only the exact spelling of an id is accepted.
 * @returns Whether it is a `ClauseId`.
 *
 * @example
 * ```ts
 * import { isClauseId } from 'isms-kit/standard';
 *
 * isClauseId('6.1.3'); // => true
 * isClauseId('8.4'); // => false
 * ```
 */
export function isClauseId(value: unknown): value is ClauseId {
  return known.has(value);
}

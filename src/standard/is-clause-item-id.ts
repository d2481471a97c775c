import { clauseItemIds, type ClauseItemId } from './clause-item-ids.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(clauseItemIds);

/**
 * Tells whether a value is the id of a lettered or numbered item of a clause of ISO/IEC 27001:2022.
 *
 * @param value - Anything; only the exact spelling of an id is accepted.
 * @returns Whether it is a `ClauseItemId`.
 *
 * @example
 * ```ts
 * import { isClauseItemId } from 'isms-kit/standard';
 *
 * isClauseItemId('6.1.3.d'); // => true
 * isClauseItemId('6.1.3.g'); // => false
 * ```
 */
export function isClauseItemId(value: unknown): value is ClauseItemId {
  return known.has(value);
}

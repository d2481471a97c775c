import { type ClauseId, clauseIds } from './clause-ids.ts';
import { type ClauseItemId, clauseItemIds } from './clause-item-ids.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(clauseIds);
const knownItems: ReadonlySet<unknown> = /* @__PURE__ */ new Set(clauseItemIds);

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
  return knownItems.has(value);
}

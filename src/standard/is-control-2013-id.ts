import { control2013Ids, type Control2013Id } from './control-2013-ids.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(control2013Ids);

/**
 * Tells whether a value is the id of a control of ISO/IEC 27001:2013 Annex A.
 *
 * @param value - Anything; only the exact spelling of an id is accepted.
 * @returns Whether it is a `Control2013Id`.
 *
 * @example
 * ```ts
 * import { isControl2013Id } from 'isms-kit/standard';
 *
 * isControl2013Id('A.9.2.1'); // => true
 * isControl2013Id('A.5.15'); // => false
 * ```
 */
export function isControl2013Id(value: unknown): value is Control2013Id {
  return known.has(value);
}

import { controlIds, type ControlId } from './control-ids.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(controlIds);

/**
 * Tells whether a value is the id of a control of ISO/IEC 27001:2022 Annex A.
 *
 * @param value - Anything; only the exact spelling of an id is accepted.
 * @returns Whether it is a `ControlId`.
 *
 * @example
 * ```ts
 * import { isControlId } from 'isms-kit/standard';
 *
 * isControlId('A.5.15'); // => true
 * isControlId('A.5.99'); // => false
 * ```
 */
export function isControlId(value: unknown): value is ControlId {
  return known.has(value);
}

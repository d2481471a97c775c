import type { CustomControlId } from './custom-control-id.ts';

/**
 * Tells whether a value is the id of a control outside Annex A.
 *
 * @param value - Anything; only `custom:` followed by a name is accepted.
 * @returns Whether it is a `CustomControlId`.
 *
 * @example
 * ```ts
 * import { isCustomControlId } from 'isms-kit/controls';
 *
 * isCustomControlId('custom:model-cards'); // => true
 * isCustomControlId('custom:'); // => false
 * isCustomControlId('A.5.15'); // => false
 * ```
 */
export function isCustomControlId(value: unknown): value is CustomControlId {
  return typeof value === 'string' && /^custom:\S/.test(value);
}

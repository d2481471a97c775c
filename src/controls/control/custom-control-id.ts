import { isControl2013Id, isControlId } from '../../standard/control-id.ts';

/** A custom control: one outside Annex A, of the organization or of another standard, such as `'custom:iso42001-a.6.2.4'`. */
export type CustomControlId = `custom:${string}`;

/**
 * Reports whether a value is the id of a custom control: `custom:` followed by a name.
 *
 * @param value - Any value.
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

/**
 * The code of the reason for which a statement of the 2022 edition cannot hold a control; undefined when it can.
 *
 * @internal
 */
export function controlProblem(
  text: string,
): 'control-2013-edition' | 'control-prefix-missing' | 'control-unknown' | undefined {
  if (isControlId(text) || isCustomControlId(text)) return undefined;
  if (isControl2013Id(text)) return 'control-2013-edition';
  return isControlId(`A.${text}`) ? 'control-prefix-missing' : 'control-unknown';
}

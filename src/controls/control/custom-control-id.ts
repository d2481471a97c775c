/** A custom control: one outside Annex A, of the organization or of another standard, such as `'custom:iso42001-a.6.2.4'`. */
export type CustomControlId = `custom:${string}`;

/**
 * The form of the id of a custom control in JSON Schema, whose expressions cannot say that the name is not the number of a control of Annex A.
 *
 * @internal
 */
export const customControlKeywords = { type: 'string', pattern: '^custom:\\S' } as const;

const form = /^custom:(?!(?:[Aa](?:nnex\s+[Aa])?[\s.-]*\d+(?:\.\d+)*|[5-8]\.\d\d?)[\s.]*$)\S/;

/**
 * Reports whether a value is the id of a custom control: `custom:` followed by a name. The number of a control of Annex A is no name: `custom:`
 * before it would make another control of it.
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
 * isCustomControlId('custom:A.5.15'); // => false
 * isCustomControlId('A.5.15'); // => false
 * ```
 */
export function isCustomControlId(value: unknown): value is CustomControlId {
  return typeof value === 'string' && form.test(value);
}

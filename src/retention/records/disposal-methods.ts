/**
 * The ways to dispose of a record: sanitize it to a level of NIST SP 800-88 (`clear`, `purge`, `destroy`), destroy its keys
 * (`crypto-erase`), remove the person from it (`anonymise`), or hand it over (`transfer`).
 */
export const disposalMethods = ['clear', 'purge', 'destroy', 'crypto-erase', 'anonymise', 'transfer'] as const;

/** A value of `disposalMethods`, such as `'purge'`. */
export type DisposalMethod = (typeof disposalMethods)[number];

/** The sanitization levels of NIST SP 800-88, the lowest first; destroying the keys is a way to purge. */
const sanitizationLevels: Partial<Record<DisposalMethod, number>> = {
  clear: 1,
  'crypto-erase': 2,
  purge: 2,
  destroy: 3,
};

/**
 * Reports whether a method meets the demands: sanitization must reach the highest level that any rule demands; `anonymise` and `transfer`
 * meet only a demand of the same name.
 *
 * @internal
 */
export function isSufficientDisposal(method: DisposalMethod, demanded: readonly DisposalMethod[]): boolean {
  const reached = sanitizationLevels[method];
  if (reached === undefined) return demanded.includes(method);
  const needed = demanded.flatMap((demand) => sanitizationLevels[demand] ?? []);
  return needed.length > 0 && needed.every((level) => reached >= level);
}

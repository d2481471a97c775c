import type { DisposalMethod } from './disposal-methods.ts';

/** The sanitization levels of NIST SP 800-88, the lowest first; destroying the keys is a way to purge. */
const sanitizationLevels: Partial<Record<DisposalMethod, number>> = {
  clear: 1,
  'crypto-erase': 2,
  purge: 2,
  destroy: 3,
};

/**
 * Tells whether a disposal does what was demanded: sanitization to the highest level that any rule demands, or what a rule demands by its
 * name. To anonymise and to transfer stand for themselves.
 *
 * @internal
 */
export function isSufficientDisposal(method: DisposalMethod, demanded: readonly DisposalMethod[]): boolean {
  const reached = sanitizationLevels[method];
  if (reached === undefined) return demanded.includes(method);
  const needed = demanded.flatMap((demand) => sanitizationLevels[demand] ?? []);
  return needed.length > 0 && needed.every((level) => reached >= level);
}

import type { DisposalMethod } from './disposal-methods.ts';

/** The sanitization levels of NIST SP 800-88, the lowest first; destroying the keys is a way to purge. */
const sanitizationLevels: Partial<Record<DisposalMethod, number>> = {
  clear: 1,
  'crypto-erase': 2,
  purge: 2,
  destroy: 3,
};

/**
 * Tells whether a disposal does at least what was demanded: the same, or sanitization to the same level or a higher one. To anonymise
 * and to transfer stand for themselves.
 *
 * @internal
 */
export function isSufficientDisposal(method: DisposalMethod, demanded: DisposalMethod): boolean {
  const reached = sanitizationLevels[method];
  const needed = sanitizationLevels[demanded];
  return method === demanded || (reached !== undefined && needed !== undefined && reached >= needed);
}

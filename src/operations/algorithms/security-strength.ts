import { aNumber, anObject, aText, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { cryptographicAlgorithms, type KeyLengthFamily, strengthSteps } from './cryptographic-algorithms.ts';

/** The options of `securityStrength`. */
export interface SecurityStrengthOptions {
  /** The length of the key in bits; not known when absent. */
  readonly keyBits?: number;
}

const optionsGuard = /* @__PURE__ */ anObject<SecurityStrengthOptions>({ keyBits: /* @__PURE__ */ maybe(aNumber) });

/**
 * An algorithm of the table, with the fields that a row may lack.
 *
 * @internal
 */
export interface KnownAlgorithm {
  readonly family?: KeyLengthFamily;
  readonly strength?: number;
  readonly hash?: 'signature' | 'always';
}

/**
 * The algorithm of a name; undefined where the name is unknown.
 *
 * @internal
 */
export function knownAlgorithm(name: string): KnownAlgorithm | undefined {
  const rows: Readonly<Record<string, KnownAlgorithm>> = cryptographicAlgorithms;
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}

/**
 * The strength of an algorithm with a key of a length; null where it is not known.
 *
 * @internal
 */
export function strengthOf({ family, strength }: KnownAlgorithm, keyBits: number | undefined): number | null {
  if (family === undefined) return strength ?? null;
  if (keyBits === undefined) return null;
  return strengthSteps[family].find((step) => step.keyBits <= keyBits)?.strength ?? 0;
}

/**
 * Says how many bits of security an algorithm gives, so that algorithms of different families compare (SP 800-57 Part 1 Rev. 5, table 2). A
 * length between two of the table has the strength of the lower one.
 *
 * @param algorithm - The name of the algorithm, as in `cryptographicAlgorithms`.
 * @param options - The length of the key; an algorithm of one length needs none.
 * @returns The strength in bits; 0 below the shortest length of the table; null where the algorithm is unknown, its length is not given, or it
 *   has no such strength, like a password function.
 * @throws RangeError if `algorithm` is not a text or `keyBits` is not a number.
 *
 * @example
 * ```ts
 * import { securityStrength } from 'isms-kit/operations';
 *
 * securityStrength('rsa', { keyBits: 4096 }); // => 128
 * securityStrength('ecdsa', { keyBits: 256 }); // => 128
 * securityStrength('x25519'); // => 128
 * securityStrength('rot13'); // => null
 * ```
 */
export function securityStrength(algorithm: string, options: SecurityStrengthOptions = {}): number | null {
  requireReadable('algorithm', algorithm, aText);
  requireOptions(options, optionsGuard);
  const known = knownAlgorithm(algorithm);
  return known === undefined ? null : strengthOf(known, options.keyBits);
}

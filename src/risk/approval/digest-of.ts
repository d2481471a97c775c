import { canonicalJson } from './canonical-json.ts';
import type { Digest } from './digest.ts';
import { sha256 } from './sha256.ts';

/**
 * The digest of a JSON value: SHA-256 (FIPS 180-4) over its canonical form (RFC 8785) in UTF-8. The order of keys makes no difference;
 * any other change does. Whatever tool canonicalizes and hashes gets the same, so that an approval can be verified without this library.
 *
 * @param value - A JSON value.
 * @returns `sha256:` and 64 hexadecimal digits.
 * @throws RangeError when `value` holds what JSON cannot, as `canonicalJson` does.
 *
 * @example
 * ```ts
 * import { digestOf } from 'isms-kit/risk';
 *
 * digestOf([]); // => 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
 * digestOf({ a: 1, b: 2 }) === digestOf({ b: 2, a: 1 }); // => true
 * ```
 */
export function digestOf(value: unknown): Digest {
  return `sha256:${sha256(canonicalJson(value))}`;
}

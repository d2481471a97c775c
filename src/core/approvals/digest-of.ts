import { sha256 as bytesOfDigest } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson } from './canonical-json.ts';
import type { Digest } from './digest.ts';

/**
 * The digest of a JSON value: SHA-256 (FIPS 180-4) over its canonical form (RFC 8785) in UTF-8. The order of keys makes no difference;
 * any other change does. Every tool that canonicalizes and hashes gets the same, so that an approval can be verified without this library.
 *
 * @param value - A JSON value.
 * @returns `sha256:` and 64 hexadecimal digits.
 * @throws RangeError if `value` is not JSON, as `canonicalJson` does.
 *
 * @example
 * ```ts
 * import { digestOf } from 'isms-kit/core';
 *
 * digestOf([]); // => 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
 * digestOf({ a: 1, b: 2 }) === digestOf({ b: 2, a: 1 }); // => true
 * ```
 */
export function digestOf(value: unknown): Digest {
  return digestOfText(canonicalJson(value));
}

/**
 * The digest of a text in canonical form.
 *
 * @internal
 */
export function digestOfText(text: string): Digest {
  return `sha256:${sha256(text)}`;
}

/**
 * The SHA-256 of a text in UTF-8 (FIPS 180-4), as 64 hexadecimal digits in lower case.
 *
 * @internal
 */
export function sha256(text: string): string {
  return bytesToHex(bytesOfDigest(utf8ToBytes(text)));
}

/**
 * Reports whether a digest is that of a value. If it is not, one of them was changed after the approval.
 A value without a
 * canonical form has none, because no approval can be about it.
 *
 * @internal
 */
export function digestFits(digest: Digest, value: unknown): boolean {
  try {
    return digestOf(value) === digest;
  } catch {
    return false;
  }
}

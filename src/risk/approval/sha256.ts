import { sha256 as digest } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/**
 * The SHA-256 of a text in UTF-8 (FIPS 180-4), as 64 hexadecimal digits in lower case.
 *
 * @internal
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}

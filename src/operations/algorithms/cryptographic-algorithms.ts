/** Algorithms whose key lengths compare with each other. */
export type KeyLengthFamily = 'symmetric' | 'integer' | 'elliptic-curve';

/** An algorithm that the library knows. */
export type CryptographicAlgorithm =
  | 'aes'
  | 'camellia'
  | 'aria'
  | 'chacha20-poly1305'
  | 'des'
  | '2tdea'
  | '3tdea'
  | 'rsa'
  | 'dsa'
  | 'dh'
  | 'ecdsa'
  | 'ecdh'
  | 'ed25519'
  | 'ed448'
  | 'x25519'
  | 'x448'
  | 'ml-kem-512'
  | 'ml-kem-768'
  | 'ml-kem-1024'
  | 'ml-dsa-44'
  | 'ml-dsa-65'
  | 'ml-dsa-87'
  | 'slh-dsa-128'
  | 'slh-dsa-192'
  | 'slh-dsa-256'
  | 'hmac'
  | 'cmac'
  | 'gmac'
  | 'argon2id'
  | 'scrypt'
  | 'bcrypt'
  | 'pbkdf2';

/** What decides the strength of an algorithm. */
export interface AlgorithmStrength {
  /** The family whose key lengths give the strength; none where `strength` gives it or nothing does. */
  readonly family?: KeyLengthFamily;
  /** The strength in bits of an algorithm of one key length. */
  readonly strength?: number;
  /** Where the strength hangs on a hash function, too. */
  readonly hash?: 'signature' | 'always';
}

/**
 * The algorithms that the library knows. Those with a `family` have several key lengths; those with a `strength` have one, in bits (SP 800-57
 * Part 1, FIPS 203, 204 and 205); a password function has neither. `hash` says whether the algorithm needs a hash function: `always`, or only
 * for a `signature`. An algorithm that is not here is unknown.
 *
 * @example
 * ```ts
 * import { cryptographicAlgorithms } from 'isms-kit/operations';
 *
 * cryptographicAlgorithms.rsa.family; // => 'integer'
 * cryptographicAlgorithms['ml-kem-768'].strength; // => 192
 * ```
 */
export const cryptographicAlgorithms: Readonly<Record<CryptographicAlgorithm, AlgorithmStrength>> = {
  aes: { family: 'symmetric' },
  camellia: { family: 'symmetric' },
  aria: { family: 'symmetric' },
  'chacha20-poly1305': { strength: 256 },
  des: { strength: 56 },
  '2tdea': { strength: 80 },
  '3tdea': { strength: 112 },
  rsa: { family: 'integer', hash: 'signature' },
  dsa: { family: 'integer', hash: 'signature' },
  dh: { family: 'integer' },
  ecdsa: { family: 'elliptic-curve', hash: 'signature' },
  ecdh: { family: 'elliptic-curve' },
  ed25519: { strength: 128 },
  ed448: { strength: 224 },
  x25519: { strength: 128 },
  x448: { strength: 224 },
  'ml-kem-512': { strength: 128 },
  'ml-kem-768': { strength: 192 },
  'ml-kem-1024': { strength: 256 },
  'ml-dsa-44': { strength: 128 },
  'ml-dsa-65': { strength: 192 },
  'ml-dsa-87': { strength: 256 },
  'slh-dsa-128': { strength: 128 },
  'slh-dsa-192': { strength: 192 },
  'slh-dsa-256': { strength: 256 },
  hmac: { family: 'symmetric', hash: 'always' },
  cmac: { family: 'symmetric' },
  gmac: { family: 'symmetric' },
  argon2id: {},
  scrypt: {},
  bcrypt: {},
  pbkdf2: { hash: 'always' },
};

interface HashRow {
  readonly signature: number;
  readonly other: number | null;
}

/**
 * The hash functions with their strength in bits by use (SP 800-57 Part 1 Rev. 5, table 3): in signatures collisions count, in HMAC and key
 * derivation they do not. Zero: broken. Null: the table does not say.
 *
 * @internal
 */
export const hashFunctions = {
  md5: { signature: 0, other: null },
  'sha-1': { signature: 0, other: 128 },
  'sha-224': { signature: 112, other: 192 },
  'sha-256': { signature: 128, other: 256 },
  'sha-384': { signature: 192, other: 256 },
  'sha-512': { signature: 256, other: 256 },
  'sha3-224': { signature: 112, other: 192 },
  'sha3-256': { signature: 128, other: 256 },
  'sha3-384': { signature: 192, other: 256 },
  'sha3-512': { signature: 256, other: 256 },
} as const satisfies Readonly<Record<string, HashRow>>;

/** A hash function that the library knows. */
export type HashFunction = keyof typeof hashFunctions;

/**
 * By family: the key lengths from which on a strength is reached, the longest first (SP 800-57 Part 1 Rev. 5, table 2).
 *
 * @internal
 */
export const strengthSteps: Readonly<
  Record<KeyLengthFamily, readonly { readonly keyBits: number; readonly strength: number }[]>
> = {
  symmetric: [
    { keyBits: 256, strength: 256 },
    { keyBits: 192, strength: 192 },
    { keyBits: 128, strength: 128 },
    { keyBits: 112, strength: 112 },
    { keyBits: 80, strength: 80 },
  ],
  integer: [
    { keyBits: 15_360, strength: 256 },
    { keyBits: 7680, strength: 192 },
    { keyBits: 3072, strength: 128 },
    { keyBits: 2048, strength: 112 },
    { keyBits: 1024, strength: 80 },
  ],
  'elliptic-curve': [
    { keyBits: 512, strength: 256 },
    { keyBits: 384, strength: 192 },
    { keyBits: 256, strength: 128 },
    { keyBits: 224, strength: 112 },
    { keyBits: 160, strength: 80 },
  ],
};

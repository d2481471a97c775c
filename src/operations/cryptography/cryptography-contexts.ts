/**
 * The contexts in which cryptography protects something, each with rules of its own.
 *
 * @internal
 */
export const cryptographyContexts = [
  'transit-public',
  'transit-internal',
  'at-rest',
  'signature',
  'key-agreement',
  'mac',
  'password-storage',
] as const;

/** A context in which cryptography protects something. */
export type CryptographyContext = (typeof cryptographyContexts)[number];

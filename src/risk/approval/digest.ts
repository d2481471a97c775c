import * as z from 'zod';

/** The SHA-256 of a value in canonical form: `sha256:` and 64 hexadecimal digits in lower case. */
export type Digest = `sha256:${string}`;

/**
 * A digest as `digestOf` makes it.
 *
 * @example
 * ```ts
 * import { DigestSchema } from 'isms-kit/risk';
 *
 * DigestSchema.safeParse('sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945').success; // => true
 * DigestSchema.safeParse('4f53cda1').success; // => false
 * ```
 */
export const DigestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, { abort: true }) as unknown as z.ZodType<
  Digest,
  string
>;

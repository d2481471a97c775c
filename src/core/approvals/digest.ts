import { textForm } from '../records/text.ts';
import type { FieldSchema } from '../records/record.ts';

/** The SHA-256 of a value in canonical form: `sha256:` and 64 hexadecimal digits in lower case. */
export type Digest = `sha256:${string}`;

const form = /^sha256:[0-9a-f]{64}$/;

/**
 * A digest as `digestOf` makes it, else `params.code` is `digest-unreadable`.
 *
 * @example
 * ```ts
 * import { DigestSchema } from 'isms-kit/core';
 *
 * DigestSchema.safeParse('sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945').success; // => true
 * DigestSchema.safeParse('4f53cda1').success; // => false
 * ```
 */
export const DigestSchema: FieldSchema<Digest> = textForm({
  place: 'digest',
  messages: { 'digest-unreadable': '"{digest}" is not a digest: sha256: and 64 hexadecimal digits in lower case.' },
  problemOf: (text) => (form.test(text) ? undefined : 'digest-unreadable'),
  jsonSchema: { pattern: form.source },
});

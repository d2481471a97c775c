import { textForm } from '../records/text.ts';
import type { FieldSchema } from '../records/record.ts';

/** The SHA-256 of a value in canonical form: `sha256:` and 64 hexadecimal digits in lower case. */
export type Digest = `sha256:${string}`;

const form = /^sha256:[0-9a-f]{64}$/;

/**
 * A digest as `digestOf` makes it, else `params.code` is `digest-unreadable`.
 *
 * @internal
 */
export const DigestSchema: FieldSchema<Digest> = textForm({
  place: 'digest',
  messages: { 'digest-unreadable': '"{digest}" is not a digest: sha256: and 64 hexadecimal digits in lower case.' },
  problemOf: (text) => (form.test(text) ? undefined : 'digest-unreadable'),
  jsonSchema: { pattern: form.source },
});

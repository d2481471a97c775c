import { type Digest, DigestSchema } from '../approvals/digest.ts';
import type { FieldSchema } from '../records/record.ts';
import { map } from '../records/record.ts';
import { TextSchema } from '../records/text.ts';

/**
 * The digests of what a decision was based on, by the names of its parts, such as `criteria` and `catalogue`. Kept beside the decision, for example
 * under `custom`, it tells later whether a part has changed.
 */
export type Basis = Readonly<Record<string, Digest>>;

/**
 * A digest for each part, under a name with a visible character.
 *
 * @example
 * ```ts
 * import { basisOf, BasisSchema } from 'isms-kit/core';
 *
 * BasisSchema.safeParse(basisOf({ criteria: { version: '2' } })).success; // => true
 * BasisSchema.safeParse({ criteria: 'version 2' }).success; // => false
 * ```
 */
export const BasisSchema: FieldSchema<Basis> = /* @__PURE__ */ map(TextSchema, DigestSchema);

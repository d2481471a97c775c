import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import * as z from 'zod';
import { type CryptographyContext, cryptographyContexts } from './cryptography-contexts.ts';

/** A second algorithm, combined with the first so that an attacker must break both. */
export interface HybridAlgorithm {
  /** The name of the algorithm, as in `cryptographicAlgorithms`; another name is unknown. */
  readonly algorithm: string;
  /** The length of its key in bits; not recorded when absent. */
  readonly keyBits?: number;
}

/** The cryptography that an asset uses for one purpose (A.8.24). */
export interface CryptographyUse {
  /** The id of the use. */
  readonly id: RecordId;
  /** The asset. */
  readonly asset: RecordId;
  /** The context. */
  readonly context: CryptographyContext;
  /** The versions of protocols that the asset offers or accepts, as in `protocolVersions`; not recorded when absent. */
  readonly protocols?: readonly string[];
  /** The name of the algorithm, as in `cryptographicAlgorithms`; not recorded when absent. */
  readonly algorithm?: string;
  /** The length of its key in bits; not recorded when absent. */
  readonly keyBits?: number;
  /** The second algorithm of a hybrid; the first stands alone when absent. */
  readonly hybridWith?: HybridAlgorithm;
  /** The name of the hash function, such as `'sha-256'`; not recorded when absent. */
  readonly hash?: string;
  /** The last day on which the data must be protected, inclusive; not beyond today when absent. */
  readonly protectUntil?: CalendarDate;
  /** The key; not recorded when absent. */
  readonly key?: RecordId;
  /** The person or role who can change it; not yet assigned when absent. */
  readonly owner?: string;
  /** The exception that permits weaker cryptography; none when absent. */
  readonly exception?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const bits = /* @__PURE__ */ z.int().min(1);

const HybridAlgorithmSchema: RecordSchema<HybridAlgorithm> = record<HybridAlgorithm>({
  algorithm: TextSchema,
  keyBits: optional(bits),
});

/**
 * Schema of `CryptographyUse`. It accepts names of protocols and algorithms that the library does not know; `checkOperations` finds them.
 *
 * @example
 * ```ts
 * import { CryptographyUseSchema } from 'isms-kit/operations';
 *
 * const use = { id: 'CU-1', asset: 'A-1', context: 'transit-public', protocols: ['tls-1.2', 'tls-1.3'] };
 * CryptographyUseSchema.safeParse(use).success; // => true
 * CryptographyUseSchema.safeParse({ ...use, protocols: [] }).success; // => false
 * ```
 */
export const CryptographyUseSchema: RecordSchema<CryptographyUse> = record<CryptographyUse>({
  id: RecordIdSchema,
  asset: referenceTo('asset'),
  context: words(cryptographyContexts),
  protocols: optional(list(TextSchema, { min: 1 })),
  algorithm: optional(TextSchema),
  keyBits: optional(bits),
  hybridWith: optional(HybridAlgorithmSchema),
  hash: optional(TextSchema),
  protectUntil: optional(CalendarDateSchema),
  key: optional(referenceTo('key')),
  owner: optional(TextSchema),
  exception: optional(referenceTo('exception')),
  custom: optional(CustomFieldsSchema),
});

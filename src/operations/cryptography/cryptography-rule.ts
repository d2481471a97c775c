import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import * as z from 'zod';
import {
  type CryptographicAlgorithm,
  cryptographicAlgorithms,
  type HashFunction,
  hashFunctions,
} from '../algorithms/cryptographic-algorithms.ts';
import { type CryptographyContext, cryptographyContexts } from './cryptography-contexts.ts';
import { type ProtocolVersion, protocolVersions } from '../algorithms/protocol-versions.ts';

/** The time for which a rule allows something. */
export interface AllowedTime {
  /** The last day on which it is allowed, inclusive; without an end when absent. */
  readonly allowedThrough?: CalendarDate;
}

/** A version of a protocol that may be offered; it allows the later versions of its family, too. */
export interface AllowedProtocol extends AllowedTime {
  /** The version. */
  readonly protocol: ProtocolVersion;
}

/** An algorithm that may be used; a key length allows the longer ones, too. */
export interface AllowedAlgorithm extends AllowedTime {
  /** The algorithm. */
  readonly algorithm: CryptographicAlgorithm;
  /** The shortest key in bits; any length when absent. */
  readonly minKeyBits?: number;
  /** Whether it is allowed only together with another allowed algorithm; also alone when absent. */
  readonly hybridOnly?: boolean;
}

/** A hash function that may be used. */
export interface AllowedHash extends AllowedTime {
  /** The hash function. */
  readonly hash: HashFunction;
}

/** A strength that is enough, whatever the algorithm; it allows the greater ones, too. */
export interface AllowedStrength extends AllowedTime {
  /** The strength in bits. */
  readonly strength: number;
}

/**
 * The cryptography that may be used in one context (A.8.24). Each list that is there is a demand, and a use meets all of them. Of several entries
 * that a use reaches, the one that allows it longest counts.
 */
export interface CryptographyRule {
  /** The id of the rule. */
  readonly id: RecordId;
  /** The context that it governs. */
  readonly context: CryptographyContext;
  /** The protocols that may be offered; none is demanded when absent. */
  readonly protocols?: readonly AllowedProtocol[];
  /** The algorithms that may be used; any that is strong enough when absent. */
  readonly algorithms?: readonly AllowedAlgorithm[];
  /** The hash functions that may be used; any that is strong enough when absent. */
  readonly hashes?: readonly AllowedHash[];
  /** The strengths that are enough; none is demanded when absent. */
  readonly strengths?: readonly AllowedStrength[];
  /** Where the rule comes from, such as an edition of a guideline; the organization's own when absent. */
  readonly source?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const bits = /* @__PURE__ */ z.int().min(1);
const allowedTime = { allowedThrough: /* @__PURE__ */ optional(CalendarDateSchema) };

const AllowedProtocolSchema: RecordSchema<AllowedProtocol> = record<AllowedProtocol>({
  protocol: words(Object.keys(protocolVersions) as readonly ProtocolVersion[], 'a version of a protocol'),
  ...allowedTime,
});

const AllowedAlgorithmSchema: RecordSchema<AllowedAlgorithm> = record<AllowedAlgorithm>({
  algorithm: words(Object.keys(cryptographicAlgorithms) as readonly CryptographicAlgorithm[], 'a known algorithm'),
  minKeyBits: optional(bits),
  hybridOnly: optional(z.boolean()),
  ...allowedTime,
});

const AllowedHashSchema: RecordSchema<AllowedHash> = record<AllowedHash>({
  hash: words(Object.keys(hashFunctions) as readonly HashFunction[], 'a known hash function'),
  ...allowedTime,
});

const AllowedStrengthSchema: RecordSchema<AllowedStrength> = record<AllowedStrength>({
  strength: bits,
  ...allowedTime,
});

/**
 * Schema of `CryptographyRule`. It refuses a rule without a demand (`cryptography-rule-empty`).
 *
 * @example
 * ```ts
 * import { CryptographyRuleSchema } from 'isms-kit/operations';
 *
 * const rule = { id: 'CR-1', context: 'transit-public', protocols: [{ protocol: 'tls-1.2' }] };
 * CryptographyRuleSchema.safeParse(rule).success; // => true
 * CryptographyRuleSchema.safeParse({ id: 'CR-1', context: 'transit-public' }).success; // => false
 * ```
 */
export const CryptographyRuleSchema: RecordSchema<CryptographyRule> = record<CryptographyRule>(
  {
    id: RecordIdSchema,
    context: words(cryptographyContexts),
    protocols: optional(list(AllowedProtocolSchema, { min: 1 })),
    algorithms: optional(list(AllowedAlgorithmSchema, { min: 1 })),
    hashes: optional(list(AllowedHashSchema, { min: 1 })),
    strengths: optional(list(AllowedStrengthSchema, { min: 1 })),
    source: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('cryptography-rule-empty', {
      of: ['id', 'protocols', 'algorithms', 'hashes', 'strengths'],
      message: 'The rule "{rule}" demands no protocol, algorithm, hash function or strength.',
      each: ({ id: rule, protocols, algorithms, hashes, strengths }) =>
        [protocols, algorithms, hashes, strengths].every((demand) => demand === undefined)
          ? [{ path: ['protocols'], values: { rule } }]
          : [],
    }),
  ],
);

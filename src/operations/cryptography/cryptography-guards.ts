import {
  aBoolean,
  aDate,
  aNumber,
  anObject,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { cryptographicAlgorithms, hashFunctions } from '../algorithms/cryptographic-algorithms.ts';
import { cryptographyContexts } from './cryptography-contexts.ts';
import type {
  AllowedAlgorithm,
  AllowedHash,
  AllowedProtocol,
  AllowedStrength,
  CryptographyRule,
} from './cryptography-rule.ts';
import type { CryptographyUse, HybridAlgorithm } from './cryptography-use.ts';
import { protocolVersions } from '../algorithms/protocol-versions.ts';

const allowedThrough = /* @__PURE__ */ maybe(aDate);

/**
 * The parts of a rule on cryptography on which functions rely.
 *
 * @internal
 */
export const cryptographyRuleGuard: Guard = /* @__PURE__ */ anObject<CryptographyRule>({
  id: aText,
  context: /* @__PURE__ */ oneOf(cryptographyContexts),
  protocols: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<AllowedProtocol>({
        protocol: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(protocolVersions)),
        allowedThrough,
      }),
    ),
  ),
  algorithms: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<AllowedAlgorithm>({
        algorithm: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(cryptographicAlgorithms)),
        minKeyBits: /* @__PURE__ */ maybe(aNumber),
        hybridOnly: /* @__PURE__ */ maybe(aBoolean),
        allowedThrough,
      }),
    ),
  ),
  hashes: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<AllowedHash>({
        hash: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(hashFunctions)),
        allowedThrough,
      }),
    ),
  ),
  strengths: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<AllowedStrength>({ strength: aNumber, allowedThrough })),
  ),
});

/**
 * The parts of a use of cryptography on which functions rely.
 *
 * @internal
 */
export const cryptographyUseGuard: Guard = /* @__PURE__ */ anObject<CryptographyUse>({
  id: aText,
  asset: aText,
  context: /* @__PURE__ */ oneOf(cryptographyContexts),
  protocols: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  algorithm: /* @__PURE__ */ maybe(aText),
  keyBits: /* @__PURE__ */ maybe(aNumber),
  hybridWith: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<HybridAlgorithm>({ algorithm: aText, keyBits: /* @__PURE__ */ maybe(aNumber) }),
  ),
  hash: /* @__PURE__ */ maybe(aText),
  protectUntil: /* @__PURE__ */ maybe(aDate),
  key: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  exception: /* @__PURE__ */ maybe(aText),
});

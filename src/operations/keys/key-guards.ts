import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import {
  aDate,
  aNumber,
  anInstant,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { Certificate, CertificateRenewal } from './certificate.ts';
import { keyLifecycle } from './key-lifecycle.ts';
import type { Key, KeyEntry, KeyRotation } from './key.ts';
import type { CertificateLengthLimit, KeyPeriodLimit } from './published-limits.ts';

/**
 * The parts of a key on which functions rely.
 *
 * @internal
 */
export const keyGuard: Guard = /* @__PURE__ */ anObject<Key>({
  id: aText,
  purpose: aText,
  algorithm: aText,
  keyBits: /* @__PURE__ */ maybe(aNumber),
  custodian: /* @__PURE__ */ maybe(aText),
  rotation: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<KeyRotation>({ originator: aPeriod, recipient: /* @__PURE__ */ maybe(aPeriod) }),
  ),
  replacedBy: /* @__PURE__ */ maybe(aText),
  history: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<KeyEntry>({ state: /* @__PURE__ */ oneOf(keyLifecycle.states), enteredOn: aDate }),
  ),
});

const aShare: Guard = (value) =>
  typeof value === 'number' && value > 0 && value < 1
    ? undefined
    : { path: [], expected: 'a number between 0 and 1', value };

/**
 * The plan of a renewal.
 *
 * @internal
 */
export const renewalGuard: Guard = /* @__PURE__ */ aShape('kind', {
  before: /* @__PURE__ */ anObject<Extract<CertificateRenewal, { kind: 'before' }>>({ renewBefore: aPeriod }),
  'share-left': /* @__PURE__ */ anObject<Extract<CertificateRenewal, { kind: 'share-left' }>>({ shareLeft: aShare }),
});

const certificateParts: Guard = /* @__PURE__ */ anObject<Certificate>({
  id: aText,
  trust: /* @__PURE__ */ oneOf(['public', 'private']),
  key: /* @__PURE__ */ maybe(aText),
  notBefore: anInstant,
  notAfter: anInstant,
  issuedAt: /* @__PURE__ */ maybe(anInstant),
  renewal: /* @__PURE__ */ maybe(renewalGuard),
  assets: /* @__PURE__ */ listOf(aText),
  owner: /* @__PURE__ */ maybe(aText),
  replacedBy: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of a certificate on which functions rely. A certificate that ends before it begins has no length to compute with.
 *
 * @internal
 */
export const certificateGuard: Guard = (value) => {
  const problem = certificateParts(value);
  if (problem !== undefined) return problem;
  const { notBefore, notAfter } = value as { readonly notBefore: Instant; readonly notAfter: Instant };
  return compareInstants(notAfter, notBefore) < 0
    ? { path: ['notAfter'], expected: 'an instant not before notBefore', value: notAfter }
    : undefined;
};

/** What an organization demands of keys and certificates; nothing is demanded where a part is absent. */
export interface KeysPolicy {
  /** When a certificate without a plan of its own is to be renewed. */
  readonly renewal?: CertificateRenewal;
  /** The longest periods of keys, such as those of a preset of `keyPeriodPresets`. */
  readonly keyPeriods?: readonly KeyPeriodLimit[];
  /** The greatest lengths of public certificates, such as those of a preset of `certificateLimitPresets`. */
  readonly certificateLengths?: readonly CertificateLengthLimit[];
}

/**
 * The demands on keys and certificates with the instant in question.
 *
 * @internal
 */
export interface KeysRules extends KeysPolicy {
  readonly now?: Instant | undefined;
}

/**
 * The demands on keys and certificates.
 *
 * @internal
 */
export const keysPolicyGuard: Guard = /* @__PURE__ */ anObject<KeysPolicy>({
  renewal: /* @__PURE__ */ maybe(renewalGuard),
  keyPeriods: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<KeyPeriodLimit>({
        purpose: aText,
        originator: aPeriod,
        recipient: /* @__PURE__ */ maybe(aPeriod),
      }),
    ),
  ),
  certificateLengths: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<CertificateLengthLimit>({ issuedFrom: aDate, longestDays: aNumber }),
    ),
  ),
});

import type { CryptographyRule } from './cryptography-rule.ts';

/** The rules of one edition of a published guideline. */
export interface CryptographyPreset {
  /** The id. */
  readonly id: string;
  /** The guideline and its section. */
  readonly source: string;
  /** The edition from which the numbers are. */
  readonly edition: string;
  /** Whether the edition is final or a draft. */
  readonly status: 'final' | 'draft';
  /** How the numbers came here: compared with the publication itself, or taken from reports about it. */
  readonly basis: 'original' | 'second-hand';
  /** The rules; a context that the preset has no rule for is `no-rule`. */
  readonly rules: readonly CryptographyRule[];
}

const nistContexts = ['at-rest', 'signature', 'key-agreement', 'mac'] as const;
const bsi = 'BSI TR-02102-1';
const rsa = { algorithm: 'rsa', minKeyBits: 3000 } as const;
const dh = { algorithm: 'dh', minKeyBits: 3000 } as const;
const ecdh = { algorithm: 'ecdh', minKeyBits: 250 } as const;

function bsiKeyAgreement(id: string, allowedThrough: '2030-12-31' | '2031-12-31'): CryptographyRule {
  return {
    id,
    context: 'key-agreement',
    algorithms: [
      { algorithm: 'rsa', minKeyBits: 2048, allowedThrough: '2023-12-31' },
      { ...rsa, allowedThrough },
      { ...dh, allowedThrough },
      { ...ecdh, allowedThrough },
      { algorithm: 'ml-kem-768', hybridOnly: true },
      { algorithm: 'ml-kem-1024', hybridOnly: true },
    ],
    source: bsi,
  };
}

function bsiSignature(id: string): CryptographyRule {
  const allowedThrough = '2035-12-31';
  return {
    id,
    context: 'signature',
    algorithms: [
      { algorithm: 'rsa', minKeyBits: 2048, allowedThrough: '2023-12-31' },
      { ...rsa, allowedThrough },
      { algorithm: 'ecdsa', minKeyBits: 250, allowedThrough },
      { algorithm: 'ml-dsa-65', hybridOnly: true },
      { algorithm: 'ml-dsa-87', hybridOnly: true },
    ],
    source: bsi,
  };
}

function bsiTransit(id: string, context: 'transit-public' | 'transit-internal'): CryptographyRule {
  return {
    id,
    context,
    protocols: [{ protocol: 'tls-1.2', allowedThrough: '2031-12-31' }, { protocol: 'tls-1.3' }],
    source: 'BSI TR-02102-2',
  };
}

/**
 * Rules of published guidelines, each with its edition. They are offers: no function takes one by itself, and an organization sets its own rules
 * (A.8.24). SP 800-57: 112 bits through 2030, then 128. The draft of SP 800-131A Rev. 3 would deprecate asymmetric algorithms of 112 bits after
 * 2030 and not disallow them, so its preset has no end. BSI: classical key agreement alone through 2031 (2030 where the need is very high),
 * signatures through 2035; quantum-safe algorithms beside classical ones. RFC 8996 deprecates TLS 1.0, TLS 1.1 and DTLS 1.0.
 *
 * @example
 * ```ts
 * import { cryptographyPresets, cryptographyVerdict } from 'isms-kit/operations';
 *
 * const nist = cryptographyPresets.find(({ id }) => id === 'nist-sp-800-57');
 * const use = { id: 'CU-1', asset: 'A-1', context: 'key-agreement', algorithm: 'rsa', keyBits: 2048 } as const;
 * const { verdict, allowedThrough } = cryptographyVerdict(use, nist?.rules ?? [], { asOf: '2026-11-21' });
 * verdict; // => 'allowed'
 * allowedThrough; // => '2030-12-31'
 * ```
 */
export const cryptographyPresets: readonly CryptographyPreset[] = /* @__PURE__ */ makePresets();

function makePresets(): readonly CryptographyPreset[] {
  return [
    {
      id: 'nist-sp-800-57',
      source: 'NIST SP 800-57 Part 1, tables 2 to 4',
      edition: 'Rev. 5, 2020-05',
      status: 'final',
      basis: 'second-hand',
      rules: nistContexts.map((context) => ({
        id: `nist-sp-800-57-${context}`,
        context,
        strengths: [{ strength: 112, allowedThrough: '2030-12-31' }, { strength: 128 }],
        source: 'NIST SP 800-57 Part 1 Rev. 5',
      })),
    },
    {
      id: 'nist-sp-800-131a-r3-draft',
      source: 'NIST SP 800-131A',
      edition: 'Rev. 3, initial public draft, 2024-10',
      status: 'draft',
      basis: 'second-hand',
      rules: (['signature', 'key-agreement'] as const).map((context) => ({
        id: `nist-sp-800-131a-r3-draft-${context}`,
        context,
        strengths: [{ strength: 112 }],
        source: 'NIST SP 800-131A Rev. 3 (draft)',
      })),
    },
    {
      id: 'bsi-tr-02102',
      source: 'BSI TR-02102-1 and TR-02102-2',
      edition: '2026-01',
      status: 'final',
      basis: 'second-hand',
      rules: [
        bsiTransit('bsi-tr-02102-transit-public', 'transit-public'),
        bsiTransit('bsi-tr-02102-transit-internal', 'transit-internal'),
        bsiKeyAgreement('bsi-tr-02102-key-agreement', '2031-12-31'),
        bsiSignature('bsi-tr-02102-signature'),
      ],
    },
    {
      id: 'bsi-tr-02102-very-high',
      source: 'BSI TR-02102-1 and TR-02102-2, very high need for protection',
      edition: '2026-01',
      status: 'final',
      basis: 'second-hand',
      rules: [
        bsiTransit('bsi-tr-02102-very-high-transit-public', 'transit-public'),
        bsiTransit('bsi-tr-02102-very-high-transit-internal', 'transit-internal'),
        bsiKeyAgreement('bsi-tr-02102-very-high-key-agreement', '2030-12-31'),
        bsiSignature('bsi-tr-02102-very-high-signature'),
      ],
    },
    {
      id: 'rfc-8996',
      source: 'RFC 8996 (BCP 195)',
      edition: '2021-03',
      status: 'final',
      basis: 'second-hand',
      rules: (['transit-public', 'transit-internal'] as const).map((context) => ({
        id: `rfc-8996-${context}`,
        context,
        protocols: [{ protocol: 'tls-1.2' }, { protocol: 'dtls-1.2' }],
        source: 'RFC 8996',
      })),
    },
  ];
}

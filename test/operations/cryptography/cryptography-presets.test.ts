import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  CryptographyRuleSchema,
  cryptographyPresets,
  type CryptographyUse,
  cryptographyVerdict,
} from '../../../src/operations/index.ts';

function judge(id: string, use: Partial<CryptographyUse>, asOf: CalendarDate) {
  const rules = cryptographyPresets.find((preset) => preset.id === id)?.rules ?? [];
  const { verdict } = cryptographyVerdict({ id: 'CU-1', asset: 'A-1', context: 'signature', ...use }, rules, { asOf });
  return verdict;
}

const agreement = { context: 'key-agreement', algorithm: 'ecdh', keyBits: 256 } as const;
const signature = { context: 'signature', algorithm: 'rsa', keyBits: 3072, hash: 'sha-256' } as const;
const transit = { context: 'transit-public', protocols: ['tls-1.2'] } as const;

describe('cryptographyPresets', () => {
  it('have an edition, a source and rules that the schema accepts, with ids of their own', () => {
    const rules = cryptographyPresets.flatMap((preset) => preset.rules);
    expect(rules.filter((rule) => !CryptographyRuleSchema.safeParse(rule).success)).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(cryptographyPresets.map(({ id, edition, status }) => [id, edition, status])).toEqual([
      ['nist-sp-800-57', 'Rev. 5, 2020-05', 'final'],
      ['nist-sp-800-131a-r3-draft', 'Rev. 3, initial public draft, 2024-10', 'draft'],
      ['bsi-tr-02102', '2026-01', 'final'],
      ['bsi-tr-02102-very-high', '2026-01', 'final'],
      ['rfc-8996', '2021-03', 'final'],
    ]);
  });

  it.each([
    ['nist-sp-800-57', { ...signature, keyBits: 2048 }, '2030-12-31', 'allowed'],
    ['nist-sp-800-57', { ...signature, keyBits: 2048 }, '2031-01-01', 'too-weak'],
    ['nist-sp-800-57', { ...signature, keyBits: 2047 }, '2026-11-21', 'too-weak'],
    ['nist-sp-800-57', signature, '2031-01-01', 'allowed'],
    ['nist-sp-800-57', { context: 'at-rest', algorithm: '3tdea' }, '2031-01-01', 'too-weak'],
    ['nist-sp-800-57', transit, '2026-11-21', 'no-rule'],
    ['nist-sp-800-131a-r3-draft', { ...signature, keyBits: 2048 }, '2031-01-01', 'allowed'],
    ['bsi-tr-02102', { ...signature, keyBits: 2048 }, '2023-12-31', 'allowed'],
    ['bsi-tr-02102', { ...signature, keyBits: 2048 }, '2024-01-01', 'too-weak'],
    ['bsi-tr-02102', signature, '2035-12-31', 'allowed'],
    ['bsi-tr-02102', signature, '2036-01-01', 'too-weak'],
    ['bsi-tr-02102', agreement, '2031-12-31', 'allowed'],
    ['bsi-tr-02102', agreement, '2032-01-01', 'too-weak'],
    ['bsi-tr-02102', { ...agreement, hybridWith: { algorithm: 'ml-kem-768' } }, '2032-01-01', 'allowed'],
    ['bsi-tr-02102-very-high', agreement, '2030-12-31', 'allowed'],
    ['bsi-tr-02102-very-high', agreement, '2031-01-01', 'too-weak'],
    ['bsi-tr-02102', transit, '2031-12-31', 'allowed'],
    ['bsi-tr-02102', transit, '2032-01-01', 'too-weak'],
    ['rfc-8996', transit, '2026-11-21', 'allowed'],
    ['rfc-8996', { ...transit, protocols: ['tls-1.1'] }, '2026-11-21', 'too-weak'],
    ['rfc-8996', { ...transit, protocols: ['dtls-1.0'] }, '2026-11-21', 'too-weak'],
  ] as const)('by %s %j on %s is %s', (id, use, asOf, verdict) => {
    expect(judge(id, use, asOf)).toBe(verdict);
  });
});

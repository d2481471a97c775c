import { describe, expect, it } from 'vitest';
import { makeCryptographyRule, makeCryptographyUse } from '../../../src/fixtures/index.ts';
import { CryptographyRuleSchema, CryptographyUseSchema } from '../../../src/operations/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('CryptographyRuleSchema', () => {
  const bare = { id: 'CR-1', context: 'signature', hashes: [{ hash: 'sha-256' }] };
  it.each([
    [bare, []],
    [makeCryptographyRule(), []],
    [{ ...bare, algorithms: [{ algorithm: 'rsa', minKeyBits: 3000, hybridOnly: true }], source: 'BSI' }, []],
    [{ ...bare, strengths: [{ strength: 112, allowedThrough: '2030-12-31' }] }, []],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, context: 'everywhere' }, ['context: invalid_value']],
    [{ ...bare, protocols: [] }, ['protocols: too_small']],
    [{ ...bare, protocols: [{ protocol: 'tls-1.4' }] }, ['protocols.0.protocol: invalid_value']],
    [{ ...bare, algorithms: [] }, ['algorithms: too_small']],
    [{ ...bare, algorithms: [{ algorithm: 'rot13' }] }, ['algorithms.0.algorithm: invalid_value']],
    [{ ...bare, algorithms: [{ algorithm: 'rsa', minKeyBits: 0 }] }, ['algorithms.0.minKeyBits: too_small']],
    [{ ...bare, algorithms: [{ algorithm: 'rsa', hybridOnly: 1 }] }, ['algorithms.0.hybridOnly: invalid_type']],
    [{ ...bare, hashes: [] }, ['hashes: too_small']],
    [{ ...bare, hashes: [{ hash: 'crc32' }] }, ['hashes.0.hash: invalid_value']],
    [{ ...bare, hashes: [{ hash: 'md5', allowedThrough: 'now' }] }, ['hashes.0.allowedThrough: date-unreadable']],
    [{ ...bare, strengths: [] }, ['strengths: too_small']],
    [{ ...bare, strengths: [{ strength: 0 }] }, ['strengths.0.strength: too_small']],
    [{ ...bare, strengths: [{ strength: 112.5 }] }, ['strengths.0.strength: invalid_type']],
    [{ ...bare, source: '' }, ['source: text-empty']],
    [{ id: 'CR-1', context: 'signature' }, ['protocols: cryptography-rule-empty']],
    [{ ...bare, minimum: 1 }, [': unrecognized_keys']],
  ])('on %j finds %j', (rule, problems) => {
    expect(problemsOf(CryptographyRuleSchema, rule)).toEqual(problems);
  });

  it('names the rule that demands nothing', () => {
    expect(sentencesOf(CryptographyRuleSchema, { id: 'CR-1', context: 'mac' })).toEqual([
      'The rule "CR-1" demands no protocol, algorithm, hash function or strength.',
    ]);
  });
});

describe('CryptographyUseSchema', () => {
  const bare = { id: 'CU-1', asset: 'A-1', context: 'at-rest' };
  it.each([
    [bare, []],
    [makeCryptographyUse(), []],
    [{ ...bare, protocols: ['TLS 1.4'], algorithm: 'rot13', hash: 'crc32' }, []],
    [{ ...bare, hybridWith: { algorithm: 'ml-kem-768' }, key: 'K-1', owner: 'ada', exception: 'EX-1' }, []],
    [{ ...bare, id: ' ' }, ['id: id-empty']],
    [{ ...bare, asset: '' }, ['asset: id-empty']],
    [{ ...bare, context: '' }, ['context: invalid_value']],
    [{ ...bare, protocols: [] }, ['protocols: too_small']],
    [{ ...bare, protocols: [''] }, ['protocols.0: text-empty']],
    [{ ...bare, algorithm: '' }, ['algorithm: text-empty']],
    [{ ...bare, keyBits: 0 }, ['keyBits: too_small']],
    [{ ...bare, hybridWith: { algorithm: '' } }, ['hybridWith.algorithm: text-empty']],
    [{ ...bare, hybridWith: { algorithm: 'x', keyBits: 1.5 } }, ['hybridWith.keyBits: invalid_type']],
    [{ ...bare, hash: '' }, ['hash: text-empty']],
    [{ ...bare, protectUntil: '2036' }, ['protectUntil: date-unreadable']],
    [{ ...bare, key: '' }, ['key: id-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, exception: '' }, ['exception: id-empty']],
  ])('on %j finds %j', (use, problems) => {
    expect(problemsOf(CryptographyUseSchema, use)).toEqual(problems);
  });
});

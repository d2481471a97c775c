import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCryptographyRule, makeCryptographyUse } from '../../../src/fixtures/index.ts';
import {
  cryptographicAlgorithms,
  type CryptographyRule,
  type CryptographyUse,
  cryptographyVerdict,
  type CryptographyVerdictKind,
  protocolVersions,
} from '../../../src/operations/index.ts';

const asOf = '2026-11-21';

function judge(use: Partial<CryptographyUse>, rule: Partial<CryptographyRule>, day: typeof asOf = asOf) {
  const context = use.context ?? 'at-rest';
  const of = { id: 'CU-1', asset: 'A-1', context, ...use };
  const { verdict, reasons } = cryptographyVerdict(of, [{ id: 'CR-1', context, ...rule }], { asOf: day });
  return [verdict, ...reasons.map(({ reason, part }) => `${reason} ${part}`)];
}

describe('cryptographyVerdict on protocols', () => {
  const rule = { context: 'transit-public', protocols: [{ protocol: 'tls-1.2' }] } as const;
  const use = { context: 'transit-public' } as const;

  it('lets the weakest offered version decide and says everything about the answer', () => {
    const offered = makeCryptographyUse({ protocols: ['tls-1.3', 'tls-1.0', 'ssl-3.0'] });
    expect(cryptographyVerdict(offered, [makeCryptographyRule()], { asOf })).toEqual({
      verdict: 'too-weak',
      reasons: [
        { verdict: 'too-weak', reason: 'protocol-too-old', part: 'ssl-3.0', rule: 'CR-1', allowedThrough: null },
        { verdict: 'too-weak', reason: 'protocol-too-old', part: 'tls-1.0', rule: 'CR-1', allowedThrough: null },
      ],
      rules: ['CR-1'],
      weakestProtocols: ['ssl-3.0'],
      strength: null,
      allowedThrough: null,
    });
  });

  it.each([
    [['tls-1.3', 'tls-1.2'], ['allowed']],
    [
      ['tls-1.3', 'tls-1.1'],
      ['too-weak', 'protocol-too-old tls-1.1'],
    ],
    [
      ['tls-1.3', 'tls-1.4'],
      ['unknown', 'protocol-unknown tls-1.4'],
    ],
    [
      ['tls-1.3', 'toString'],
      ['unknown', 'protocol-unknown toString'],
    ],
    [
      ['TLS 1.3', 'tls-1.1'],
      ['too-weak', 'protocol-too-old tls-1.1', 'protocol-unknown TLS 1.3'],
    ],
    [
      ['dtls-1.3', 'tls-1.3'],
      ['no-rule', 'protocol-without-rule dtls-1.3'],
    ],
    [[], ['unknown', 'protocol-unrecorded null']],
  ])('on %j answers %j', (protocols, answer) => {
    expect(judge({ ...use, protocols }, rule)).toEqual(answer);
  });

  it('keeps DTLS apart from TLS', () => {
    const both = { ...rule, protocols: [{ protocol: 'tls-1.2' }, { protocol: 'dtls-1.2' }] } as const;
    expect(judge({ ...use, protocols: ['dtls-1.2', 'tls-1.2'] }, both)).toEqual(['allowed']);
    expect(judge({ ...use, protocols: ['dtls-1.0', 'tls-1.2'] }, both)).toEqual([
      'too-weak',
      'protocol-too-old dtls-1.0',
    ]);
    const offered = makeCryptographyUse({ protocols: ['dtls-1.2', 'tls-1.3', 'dtls-1.0'] });
    expect(cryptographyVerdict(offered, [], { asOf }).weakestProtocols).toEqual(['dtls-1.0', 'tls-1.3']);
  });

  it('ends a version on its last day, whatever the data need', () => {
    const ending = {
      ...rule,
      protocols: [{ protocol: 'tls-1.2', allowedThrough: '2031-12-31' }, { protocol: 'tls-1.3' }],
    } as const;
    const offered = { ...use, protocols: ['tls-1.2', 'tls-1.3'], protectUntil: '2040-01-01' } as const;
    expect(judge(offered, ending, '2031-12-31' as typeof asOf)).toEqual(['allowed']);
    expect(judge(offered, ending, '2032-01-01' as typeof asOf)).toEqual(['too-weak', 'ended tls-1.2']);
    expect(judge({ ...use, protocols: ['tls-1.3'] }, ending, '2032-01-01' as typeof asOf)).toEqual(['allowed']);
  });

  it('knows no protocol where none is recorded', () => {
    expect(judge(use, rule)).toEqual(['unknown', 'protocol-unrecorded null']);
  });
});

describe('cryptographyVerdict on algorithms', () => {
  const rsa = {
    algorithms: [
      { algorithm: 'rsa', minKeyBits: 2048, allowedThrough: '2023-12-31' },
      { algorithm: 'rsa', minKeyBits: 3000 },
    ],
  } as const;

  it.each([
    [{ algorithm: 'rsa', keyBits: 3000 }, ['allowed']],
    [{ algorithm: 'rsa', keyBits: 2999 }, ['too-weak', 'ended rsa']],
    [{ algorithm: 'rsa', keyBits: 2047 }, ['too-weak', 'key-too-short rsa']],
    [{ algorithm: 'rsa' }, ['unknown', 'key-length-unrecorded rsa']],
    [{ algorithm: 'dsa', keyBits: 4096 }, ['too-weak', 'algorithm-not-allowed dsa']],
    [{ algorithm: 'RSA', keyBits: 4096 }, ['unknown', 'algorithm-unknown RSA']],
    [{}, ['unknown', 'algorithm-unrecorded null']],
  ])('compares %j within a family: %j', (use, answer) => {
    expect(judge(use, rsa)).toEqual(answer);
  });

  const strengths = {
    strengths: [{ strength: 112, allowedThrough: '2030-12-31' }, { strength: 128 }],
  } as const;

  it.each([
    [{ algorithm: 'rsa', keyBits: 4096 }, ['allowed']],
    [{ algorithm: 'rsa', keyBits: 1024 }, ['too-weak', 'strength-too-low rsa']],
    [{ algorithm: 'ecdh', keyBits: 256 }, ['allowed']],
    [{ algorithm: '3tdea' }, ['allowed']],
    [{ algorithm: '2tdea' }, ['too-weak', 'strength-too-low 2tdea']],
    [{ algorithm: 'rsa' }, ['unknown', 'key-length-unrecorded rsa']],
    [{ algorithm: 'argon2id' }, ['unknown', 'strength-unknown argon2id']],
    [{ algorithm: 'rot13' }, ['unknown', 'algorithm-unknown rot13']],
    [{}, ['unknown', 'algorithm-unrecorded null']],
  ])('compares %j across families: %j', (use, answer) => {
    expect(judge(use, strengths)).toEqual(answer);
  });

  it('asks for a length once where a list and a strength need it', () => {
    expect(judge({ algorithm: 'rsa' }, { ...rsa, ...strengths })).toEqual(['unknown', 'key-length-unrecorded rsa']);
  });

  it('holds a need until a day against the last day allowed', () => {
    const use = { algorithm: 'rsa', keyBits: 2048 } as const;
    expect(judge({ ...use, protectUntil: '2030-12-31' }, strengths)).toEqual(['allowed']);
    expect(judge({ ...use, protectUntil: '2031-01-01' }, strengths)).toEqual([
      'ends-before-need',
      'needed-for-longer rsa',
    ]);
    expect(judge({ ...use, keyBits: 3072, protectUntil: '2999-12-31' }, strengths)).toEqual(['allowed']);
    const of = { id: 'CU-1', asset: 'A-1', context: 'at-rest', ...use, protectUntil: '2031-01-01' } as const;
    expect(cryptographyVerdict(of, [{ id: 'CR-1', context: 'at-rest', ...strengths }], { asOf })).toMatchObject({
      strength: 112,
      allowedThrough: '2030-12-31',
      reasons: [{ rule: 'CR-1', allowedThrough: '2030-12-31' }],
    });
  });

  it('takes the earliest end of all demands and all rules', () => {
    const use = makeCryptographyUse({ context: 'at-rest', protocols: undefined, algorithm: 'aes', keyBits: 128 });
    const rules: CryptographyRule[] = [
      { id: 'B', context: 'at-rest', strengths: [{ strength: 112, allowedThrough: '2035-12-31' }] },
      {
        id: 'A',
        context: 'at-rest',
        algorithms: [{ algorithm: 'aes', minKeyBits: 128, allowedThrough: '2033-12-31' }],
        strengths: [{ strength: 112, allowedThrough: '2034-12-31' }],
      },
      { id: 'C', context: 'mac', strengths: [{ strength: 256 }] },
    ];
    expect(cryptographyVerdict(use, rules, { asOf })).toMatchObject({
      verdict: 'allowed',
      rules: ['A', 'B'],
      allowedThrough: '2033-12-31',
    });
  });

  it('has no rule for a context without one, or with one that demands nothing', () => {
    expect(judge({ algorithm: 'aes', keyBits: 256 }, {})).toEqual(['no-rule', 'context-without-rule null']);
    const use = makeCryptographyUse({ context: 'mac', algorithm: 'rot13' });
    const { verdict, reasons } = cryptographyVerdict(use, [makeCryptographyRule()], { asOf });
    expect(verdict).toBe('unknown');
    expect(reasons.map(({ reason }) => reason)).toEqual(['algorithm-unknown', 'context-without-rule']);
  });
});

describe('cryptographyVerdict on hybrids', () => {
  const rule = {
    algorithms: [
      { algorithm: 'ecdh', minKeyBits: 250, allowedThrough: '2031-12-31' },
      { algorithm: 'ml-kem-768', hybridOnly: true },
    ],
  } as const;
  const hybridWith = { algorithm: 'ml-kem-768' };

  it.each([
    [{ algorithm: 'ecdh', keyBits: 256, hybridWith }, ['allowed']],
    [{ algorithm: 'ml-kem-768', hybridWith: { algorithm: 'ecdh', keyBits: 256 } }, ['allowed']],
    [{ algorithm: 'ecdh', keyBits: 256 }, ['too-weak', 'ended ecdh']],
    [{ algorithm: 'ml-kem-768' }, ['too-weak', 'alone-not-allowed ml-kem-768']],
    [{ algorithm: 'ecdh', keyBits: 224, hybridWith }, ['too-weak', 'key-too-short ecdh']],
    [
      { algorithm: 'ecdh', keyBits: 256, hybridWith: { algorithm: 'ml-kem-512' } },
      ['too-weak', 'algorithm-not-allowed ml-kem-512'],
    ],
    [
      { algorithm: 'ecdh', keyBits: 256, hybridWith: { algorithm: 'kyber' } },
      ['too-weak', 'ended ecdh', 'algorithm-unknown kyber'],
    ],
    [{ hybridWith }, ['too-weak', 'alone-not-allowed ml-kem-768', 'algorithm-unrecorded null']],
  ])('on %j after the end of classical algorithms alone answers %j', (use, answer) => {
    expect(judge({ ...use, context: 'key-agreement' }, rule, '2032-01-01' as typeof asOf)).toEqual(answer);
  });

  it('have the strength of the stronger part, if both are known', () => {
    const strength = (use: Partial<CryptographyUse>) =>
      cryptographyVerdict({ id: 'CU-1', asset: 'A-1', context: 'key-agreement', ...use }, [], { asOf }).strength;
    expect(strength({ algorithm: 'ecdh', keyBits: 256, hybridWith })).toBe(192);
    expect(strength({ algorithm: 'ecdh', hybridWith })).toBeNull();
    expect(strength({ algorithm: 'kyber', hybridWith })).toBeNull();
    expect(strength({})).toBeNull();
  });

  it('end when both parts have ended', () => {
    const ending = {
      algorithms: [rule.algorithms[0], { algorithm: 'ml-kem-768', allowedThrough: '2040-12-31' }],
    } as const;
    const use = { context: 'key-agreement', algorithm: 'ecdh', keyBits: 256, hybridWith } as const;
    expect(judge(use, ending, '2040-12-31' as typeof asOf)).toEqual(['allowed']);
    expect(judge(use, ending, '2041-01-01' as typeof asOf)).toEqual(['too-weak', 'ended ecdh']);
  });
});

describe('cryptographyVerdict on hash functions', () => {
  const strengths = { strengths: [{ strength: 112 }] };
  const signature = { context: 'signature', algorithm: 'rsa', keyBits: 3072 } as const;
  const mac = { context: 'mac', algorithm: 'hmac', keyBits: 128 } as const;

  it.each([
    [{ ...signature, hash: 'sha-1' }, ['too-weak', 'hash-broken sha-1', 'strength-too-low sha-1']],
    [{ ...signature, hash: 'sha-256' }, ['allowed']],
    [{ ...signature, hash: 'crc32' }, ['unknown', 'hash-unknown crc32']],
    [signature, ['unknown', 'hash-unrecorded rsa']],
    [{ context: 'signature', algorithm: 'ed25519' }, ['allowed']],
    [{ ...mac, hash: 'sha-1' }, ['allowed']],
    [{ ...mac, hash: 'md5' }, ['unknown', 'strength-unknown md5']],
    [mac, ['unknown', 'hash-unrecorded hmac']],
    [{ context: 'key-agreement', algorithm: 'rsa', keyBits: 3072 }, ['allowed']],
  ] as const)('on %j answers %j', (use, answer) => {
    expect(judge(use, strengths)).toEqual(answer);
  });

  it('compares with the list of the rule and its ends', () => {
    const rule = { hashes: [{ hash: 'sha-256', allowedThrough: '2030-12-31' }], ...strengths } as const;
    expect(judge({ ...signature, hash: 'sha-256' }, rule)).toEqual(['allowed']);
    expect(judge({ ...signature, hash: 'sha-256', protectUntil: '2031-01-01' }, rule)).toEqual([
      'ends-before-need',
      'needed-for-longer sha-256',
    ]);
    expect(judge({ ...signature, hash: 'sha-512' }, rule)).toEqual(['too-weak', 'hash-not-allowed sha-512']);
    expect(judge({ context: 'signature' }, { hashes: rule.hashes })).toEqual(['unknown', 'hash-unrecorded null']);
    expect(judge({ context: 'signature', hash: 'sha-1' }, { hashes: [{ hash: 'sha-1' }] })).toEqual([
      'too-weak',
      'hash-broken sha-1',
    ]);
  });

  it.each([
    [{ ...signature, hash: 'sha-224' }, 112],
    [{ ...signature, hash: 'sha-512' }, 128],
    [{ ...signature, hash: 'sha-1' }, 0],
    [{ ...mac, hash: 'sha-1' }, 128],
    [{ ...mac, hash: 'md5' }, null],
    [mac, null],
  ] as const)('limits the strength of %j to %s', (use, strength) => {
    expect(cryptographyVerdict({ id: 'CU-1', asset: 'A-1', ...use }, [], { asOf }).strength).toBe(strength);
  });
});

describe('cryptographyVerdict by law', () => {
  const ranks: Readonly<Record<CryptographyVerdictKind, number>> = {
    'too-weak': 0,
    unknown: 1,
    'no-rule': 2,
    'ends-before-need': 3,
    allowed: 4,
  };
  const days = fc.constantFrom('2020-12-31', '2026-11-21', '2031-12-31', '2040-01-01') as fc.Arbitrary<typeof asOf>;
  const end = fc.record({ allowedThrough: days }, { requiredKeys: [] });
  const versions = fc.constantFrom(...(Object.keys(protocolVersions) as (keyof typeof protocolVersions)[]));
  const names = fc.constantFrom(...(Object.keys(cryptographicAlgorithms) as (keyof typeof cryptographicAlgorithms)[]));
  const bits = fc.constantFrom(112, 128, 160, 224, 250, 256, 384, 512, 1024, 2048, 3000, 3072, 4096, 7680);
  const listOf = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { minLength: 1, maxLength: 4 });
  const rules = fc.array(
    fc.record(
      {
        id: fc.constantFrom('A', 'B', 'C'),
        context: fc.constantFrom('signature' as const, 'mac' as const),
        protocols: listOf(fc.tuple(versions, end).map(([protocol, time]) => Object.assign({ protocol }, time))),
        algorithms: listOf(
          fc.record(
            { algorithm: names, minKeyBits: bits, hybridOnly: fc.boolean(), allowedThrough: days },
            { requiredKeys: ['algorithm'] },
          ),
        ),
        strengths: listOf(fc.tuple(bits, end).map(([strength, time]) => Object.assign({ strength }, time))),
      },
      { requiredKeys: ['id', 'context'] },
    ),
    { maxLength: 4 },
  );
  const uses = fc.record(
    {
      id: fc.constant('CU-1'),
      asset: fc.constant('A-1'),
      context: fc.constantFrom('signature' as const, 'mac' as const),
      protocols: fc.array(fc.oneof(versions, fc.constant('TLS 9')), { minLength: 1, maxLength: 4 }),
      algorithm: fc.oneof(names, fc.constant('rot13')),
      keyBits: bits,
      hybridWith: fc.record({ algorithm: names, keyBits: bits }),
      hash: fc.constantFrom('sha-1', 'sha-256', 'crc32'),
      protectUntil: days,
    },
    { requiredKeys: ['id', 'asset', 'context', 'protocols'] },
  );
  const turn = (rule: CryptographyRule): CryptographyRule => ({
    ...rule,
    ...(rule.protocols && { protocols: rule.protocols.toReversed() }),
    ...(rule.algorithms && { algorithms: rule.algorithms.toReversed() }),
    ...(rule.strengths && { strengths: rule.strengths.toReversed() }),
  });
  const rankOf = (use: CryptographyUse, of: readonly CryptographyRule[]) =>
    ranks[cryptographyVerdict(use, of, { asOf }).verdict];

  it('a further offered protocol never improves a verdict', () => {
    fc.assert(
      fc.property(uses, rules, fc.oneof(versions, fc.constant('TLS 9')), (use, of, further) => {
        const wider = { ...use, protocols: [...use.protocols, further] };
        expect(rankOf(wider, of)).toBeLessThanOrEqual(rankOf(use, of));
      }),
      { numRuns: 1000 },
    );
  });

  it('a longer key never worsens a verdict', () => {
    fc.assert(
      fc.property(uses, rules, bits, fc.nat(5000), (use, of, keyBits, more) => {
        const shorter = rankOf({ ...use, keyBits }, of);
        expect(rankOf({ ...use, keyBits: keyBits + more }, of)).toBeGreaterThanOrEqual(shorter);
      }),
      { numRuns: 1000 },
    );
  });

  it('a further rule never improves a verdict, unless there was none', () => {
    fc.assert(
      fc.property(uses, rules, (use, of) => {
        const [, ...fewer] = of;
        fc.pre(cryptographyVerdict(use, fewer, { asOf }).rules.length > 0);
        expect(rankOf(use, of)).toBeLessThanOrEqual(rankOf(use, fewer));
      }),
    );
  });

  it('the order of rules, of their entries and of protocols changes nothing', () => {
    fc.assert(
      fc.property(uses, rules, (use, of) => {
        const turned = of.toReversed().map(turn);
        expect(cryptographyVerdict({ ...use, protocols: use.protocols.toReversed() }, turned, { asOf })).toEqual(
          cryptographyVerdict(use, of, { asOf }),
        );
      }),
    );
  });
});

it('cryptographyVerdict throws for what cannot be read', () => {
  const use = makeCryptographyUse();
  expect(() => cryptographyVerdict({ ...use, protocols: 'tls' as never }, [], { asOf })).toThrow(
    new RangeError('use.protocols must be a list, got "tls"'),
  );
  expect(() => cryptographyVerdict(use, 1 as never, { asOf })).toThrow(new RangeError('rules must be a list, got 1'));
  expect(() => cryptographyVerdict(use, [], { asOf: 'now' as never })).toThrow(
    new RangeError('asOf must be a calendar date YYYY-MM-DD, got "now"'),
  );
});

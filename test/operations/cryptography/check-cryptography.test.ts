import { describe, expect, it } from 'vitest';
import { makeCryptographyRule, makeCryptographyUse, makeException } from '../../../src/fixtures/index.ts';
import { checkOperations, operationsDueItems, type OperationsRegisters } from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const rules = [makeCryptographyRule()];

function find(registers: OperationsRegisters) {
  return checkOperations(registers, { asOf });
}

describe('checkOperations on cryptography', () => {
  it('finds nothing in what the rules allow', () => {
    expect(find({ cryptographyRules: rules, cryptographyUses: [makeCryptographyUse()] })).toEqual([]);
  });

  it('finds cryptography that is too weak, with every reason', () => {
    const cryptographyUses = [makeCryptographyUse({ protocols: ['tls-1.3', 'tls-1.1', 'ssl-3.0'] })];
    expect(find({ cryptographyRules: rules, cryptographyUses })).toEqual([
      {
        code: 'cryptography-too-weak',
        severity: 'error',
        requirements: ['A.8.24'],
        message: 'The cryptography in "CU-1" on the asset "A-1" is too weak: protocol-too-old ("ssl-3.0", "tls-1.1").',
        subject: { kind: 'cryptography-use', id: 'CU-1' },
        path: ['cryptographyUses', 0],
        params: { use: 'CU-1', asset: 'A-1', reasons: ['protocol-too-old'], parts: ['ssl-3.0', 'tls-1.1'] },
      },
    ]);
  });

  it('finds what cannot be judged beside what is too weak', () => {
    const cryptographyUses = [makeCryptographyUse({ protocols: ['TLS 1.4', 'tls-1.1', 'dtls-1.2'] })];
    expect(find({ cryptographyRules: rules, cryptographyUses }).map(({ code, message }) => [code, message])).toEqual([
      [
        'cryptography-too-weak',
        'The cryptography in "CU-1" on the asset "A-1" is too weak: protocol-too-old ("tls-1.1").',
      ],
      [
        'cryptography-unknown',
        'The cryptography in "CU-1" on the asset "A-1" cannot be judged: protocol-unknown ("TLS 1.4").',
      ],
      [
        'cryptography-rule-missing',
        'No rule governs the cryptography in "CU-1" for transit-public: protocol-without-rule.',
      ],
    ]);
  });

  it('finds facts that decide and are not recorded', () => {
    const cryptographyRules = [makeCryptographyRule({ algorithms: [{ algorithm: 'aes', minKeyBits: 128 }] })];
    const message = (algorithm: string | undefined, keyBits?: number) =>
      find({
        cryptographyRules,
        cryptographyUses: [makeCryptographyUse({ protocols: undefined, algorithm, keyBits })],
      }).map((finding) => finding.message);
    const missing = 'What decides about the cryptography in "CU-1" on the asset "A-1" is missing:';
    expect(message(undefined)).toEqual([`${missing} algorithm-unrecorded, protocol-unrecorded.`]);
    expect(message('aes')).toEqual([`${missing} key-length-unrecorded, protocol-unrecorded.`]);
    expect(message('aes', 128)).toEqual([`${missing} protocol-unrecorded.`]);
  });

  it('finds the first end before a need', () => {
    const cryptographyRules = [
      makeCryptographyRule({
        context: 'signature',
        protocols: undefined,
        algorithms: [{ algorithm: 'rsa', minKeyBits: 2048, allowedThrough: '2035-12-31' }],
        hashes: [{ hash: 'sha-256', allowedThrough: '2030-12-31' }],
      }),
    ];
    const use = makeCryptographyUse({
      context: 'signature',
      protocols: undefined,
      algorithm: 'rsa',
      keyBits: 2048,
      hash: 'sha-256',
    });
    const until = (protectUntil: '2030-12-31' | '2031-01-01' | '2036-01-01') =>
      find({ cryptographyRules, cryptographyUses: [{ ...use, protectUntil }] }).map(({ message }) => message);
    expect(until('2030-12-31')).toEqual([]);
    expect(until('2031-01-01')).toEqual([
      'The cryptography in "CU-1" protects data until 2031-01-01, but "sha-256" is allowed only through 2030-12-31.',
    ]);
    expect(until('2036-01-01')).toEqual([
      'The cryptography in "CU-1" protects data until 2036-01-01, but "sha-256" is allowed only through 2030-12-31.',
    ]);
  });

  it('lets only a valid exception permit weaker cryptography', () => {
    const cryptographyUses = [makeCryptographyUse({ protocols: ['tls-1.1', 'TLS 1.4'], exception: 'EX-1' })];
    const codes = (registers: OperationsRegisters) =>
      find({ cryptographyRules: rules, cryptographyUses, ...registers }).map(({ code }) => code);
    const exception = makeException({
      requirement: { kind: 'control', control: 'A.8.24' },
      from: '2026-04-01',
      expiresOn: '2026-11-21',
    });
    expect(codes({ exceptions: [exception] })).toEqual(['cryptography-unknown']);
    expect(codes({ exceptions: [{ ...exception, expiresOn: '2026-11-20' }] })).toEqual([
      'cryptography-too-weak',
      'cryptography-unknown',
    ]);
    expect(codes({ exceptions: [] })).toEqual([
      'operations-reference-unknown',
      'cryptography-too-weak',
      'cryptography-unknown',
    ]);
    expect(codes({})).toEqual(['cryptography-too-weak', 'cryptography-unknown']);
  });

  it('lets an exception permit an end before a need', () => {
    const cryptographyRules = [
      makeCryptographyRule({
        context: 'at-rest',
        protocols: undefined,
        strengths: [{ strength: 112, allowedThrough: '2030-12-31' }],
      }),
    ];
    const use = makeCryptographyUse({
      context: 'at-rest',
      protocols: undefined,
      algorithm: '3tdea',
      protectUntil: '2031-01-01',
    });
    const exceptions = [
      makeException({
        requirement: { kind: 'control', control: 'A.8.24' },
        from: '2026-04-01',
        expiresOn: '2026-12-31',
      }),
    ];
    expect(find({ cryptographyRules, cryptographyUses: [use], exceptions })).toHaveLength(1);
    expect(find({ cryptographyRules, cryptographyUses: [{ ...use, exception: 'EX-1' }], exceptions })).toEqual([]);
  });

  it('finds unreadable rules and uses and goes on', () => {
    const findings = find({
      cryptographyRules: [{ ...makeCryptographyRule(), protocols: [{ protocol: 'tls-9' as never }] }],
      cryptographyUses: [{ ...makeCryptographyUse(), keyBits: '256' as never }],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['operations-record-unreadable', ['cryptographyRules', 0, 'protocols', 0, 'protocol']],
      ['operations-record-unreadable', ['cryptographyUses', 0, 'keyBits']],
    ]);
  });
});

describe('operationsDueItems on cryptography', () => {
  it('lists the uses that are allowed only through a day', () => {
    const cryptographyRules = [
      makeCryptographyRule({
        protocols: [{ protocol: 'tls-1.2', allowedThrough: '2026-12-31' }, { protocol: 'tls-1.3' }],
      }),
    ];
    const cryptographyUses = [
      makeCryptographyUse({ owner: 'engineering' }),
      makeCryptographyUse({ id: 'CU-2', protocols: ['tls-1.3'] }),
      makeCryptographyUse({ id: 'CU-3', protocols: ['tls-1.1'] }),
      makeCryptographyUse({ id: 'CU-4' }),
    ];
    const window = { from: '2026-12-01', through: '2026-12-31', asOf } as const;
    expect(operationsDueItems({ cryptographyRules, cryptographyUses }, window)).toEqual([
      {
        kind: 'cryptography-replacement',
        subject: { kind: 'cryptography-use', id: 'CU-1' },
        title: 'Replace the cryptography in "CU-1"',
        owner: 'engineering',
        dueOn: '2026-12-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.24',
        rule: 'allowed-through',
      },
      expect.objectContaining({ subject: { kind: 'cryptography-use', id: 'CU-4' }, owner: null }),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeCertificate, makeCryptographyUse, makeKey } from '../../../src/fixtures/index.ts';
import {
  checkOperations,
  type Key,
  type KeyEntry,
  type KeysPolicy,
  type OperationsRegisters,
} from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const compromised: KeyEntry[] = [
  { state: 'active', enteredOn: '2026-01-12' },
  { state: 'compromised', enteredOn: '2026-11-02' },
];

function find(registers: OperationsRegisters, keys: KeysPolicy = {}) {
  return checkOperations(registers, { asOf, keys });
}

function messages(key: Key, keys?: KeysPolicy) {
  return find({ keys: [key] }, keys).map(({ code, message }) => [code, message]);
}

describe('checkOperations on keys', () => {
  it('finds nothing in a key that is kept well', () => {
    expect(messages(makeKey())).toEqual([]);
  });

  it('finds a rotation from the day after its last day on', () => {
    expect(messages(makeKey({ rotation: { originator: 'P313D' } }))).toEqual([]);
    expect(find({ keys: [makeKey({ rotation: { originator: 'P312D' } })] })).toEqual([
      {
        code: 'key-rotation-overdue',
        severity: 'error',
        requirements: ['A.8.24'],
        message: 'The key "K-1" protects data since 2026-01-12; its last day was 2026-11-20.',
        subject: { kind: 'key', id: 'K-1' },
        path: ['keys', 0],
        params: { key: 'K-1', activatedOn: '2026-01-12', dueOn: '2026-11-20' },
      },
    ]);
  });

  it('finds a key of which the last day is not known', () => {
    expect(messages(makeKey({ rotation: undefined }))).toEqual([
      ['key-period-missing', 'When the key "K-1" must be replaced is not known: period-missing.'],
    ]);
    expect(messages(makeKey({ history: [] }))).toEqual([
      ['key-period-missing', 'When the key "K-1" must be replaced is not known: state-unknown.'],
    ]);
  });

  it('finds periods longer than the limits of the organization', () => {
    const keyPeriods = [
      { purpose: 'signing', originator: 'P1D' },
      { purpose: 'data-encryption', originator: 'P1Y', recipient: 'P3Y' },
    ] as const;
    expect(messages(makeKey({ rotation: { originator: 'P365D', recipient: 'P36M' } }), { keyPeriods })).toEqual([]);
    expect(messages(makeKey({ rotation: { originator: 'P366D', recipient: 'P37M' } }), { keyPeriods })).toEqual([
      ['key-period-too-long', 'The key "K-1" for data-encryption has the originator period P366D, longer than P1Y.'],
      ['key-period-too-long', 'The key "K-1" for data-encryption has the recipient period P37M, longer than P3Y.'],
    ]);
    expect(messages(makeKey({ rotation: { originator: 'P1Y' } }), { keyPeriods })).toEqual([]);
    const planned = makeKey({
      history: [{ state: 'pre-activation', enteredOn: '2026-11-20' }],
      rotation: { originator: 'P2Y' },
    });
    expect(messages(planned, { keyPeriods })).toHaveLength(1);
    expect(messages(makeKey({ rotation: undefined }), { keyPeriods })).toHaveLength(1);
  });

  it('finds a compromised key with everything that uses it', () => {
    const keys = [makeKey({ history: compromised }), makeKey({ id: 'K-2' })];
    const certificates = [
      makeCertificate({ key: 'K-1' }),
      makeCertificate({ id: 'C-2', key: 'K-1', assets: [] }),
      makeCertificate({ id: 'C-3', key: 'K-1', assets: [], replacedBy: 'C-1' }),
      makeCertificate({ id: 'C-4' }),
    ];
    const cryptographyRules = [
      { id: 'CR-1', context: 'transit-public', protocols: [{ protocol: 'tls-1.2' }] },
    ] as const;
    const cryptographyUses = [makeCryptographyUse({ key: 'K-1' }), makeCryptographyUse({ id: 'CU-2' })];
    expect(
      find({ keys, certificates, cryptographyRules, cryptographyUses }).map(({ code, message }) => [code, message]),
    ).toEqual([
      [
        'key-compromised-in-use',
        'The key "K-1" is compromised since 2026-11-02, and "C-1", "C-2", "CU-1" still use it.',
      ],
    ]);
  });

  it('counts an expired certificate as a use of its key only where it is installed', () => {
    const keys = [makeKey({ history: compromised, replacedBy: 'K-2' }), makeKey({ id: 'K-2' })];
    const codes = (assets: readonly string[]) =>
      find({ keys, certificates: [makeCertificate({ key: 'K-1', notAfter: '2026-11-20T00:00:00Z', assets })] }).map(
        ({ code }) => code,
      );
    expect(codes(['A-1'])).toEqual(['key-compromised-in-use', 'certificate-expired']);
    expect(codes([])).toEqual(['certificate-expired']);
  });

  it('finds a compromised key until another key of the register took its place', () => {
    const key = makeKey({ history: compromised });
    expect(messages(key)).toEqual([
      ['key-compromised-unreplaced', 'The key "K-1" is compromised since 2026-11-02, and no key took its place.'],
    ]);
    const replaced = { ...key, replacedBy: 'K-2' };
    expect(find({ keys: [replaced, makeKey({ id: 'K-2' })] })).toEqual([]);
    expect(find({ keys: [replaced] }).map(({ code }) => code)).toEqual([
      'operations-reference-unknown',
      'key-compromised-unreplaced',
    ]);
  });

  it('does not take a circle of replacements for one', () => {
    const keys = [
      makeKey({ id: 'K-0' }),
      makeKey({ history: compromised, replacedBy: 'K-2' }),
      makeKey({ id: 'K-2', replacedBy: 'K-1' }),
    ];
    expect(find({ keys }).map(({ code, message, path }) => [code, message, path])).toEqual([
      ['key-replacement-circular', 'The keys "K-1", "K-2" replace each other in a circle.', ['keys', 1, 'replacedBy']],
      [
        'key-compromised-unreplaced',
        'The key "K-1" is compromised since 2026-11-02, and no key took its place.',
        ['keys', 1],
      ],
    ]);
  });

  it('finds a key beyond its recipient period until it is destroyed', () => {
    const history: KeyEntry[] = [
      { state: 'active', enteredOn: '2025-01-12' },
      { state: 'deactivated', enteredOn: '2026-01-12' },
    ];
    const key = (recipient: 'P312D' | 'P313D', entries = history) =>
      messages(makeKey({ rotation: { originator: 'P1Y', recipient }, history: entries }));
    expect(key('P313D')).toEqual([]);
    expect(key('P312D')).toEqual([
      ['key-processing-overdue', 'The key "K-1" may process data through 2026-11-20 and is not destroyed.'],
    ]);
    expect(key('P312D', [...history, { state: 'destroyed', enteredOn: '2026-11-21' }])).toEqual([]);
  });

  it('finds an unknown algorithm and a missing custodian unless the key is destroyed', () => {
    const key = makeKey({ algorithm: 'AES', custodian: undefined });
    expect(messages(key)).toEqual([
      ['key-algorithm-unknown', 'The key "K-1" names the algorithm "AES", which is unknown.'],
      ['key-custodian-missing', 'No person or role keeps the key "K-1".'],
    ]);
    expect(messages({ ...key, history: [...key.history, { state: 'destroyed', enteredOn: '2026-11-20' }] })).toEqual(
      [],
    );
  });

  it('finds wrong histories, unknown keys and unreadable records', () => {
    const keys = [
      makeKey({
        history: [
          { state: 'active', enteredOn: '2026-01-12' },
          { state: 'destroyed', enteredOn: '2026-02-12' },
          { state: 'active', enteredOn: '2026-11-22' },
        ],
      }),
      { ...makeKey({ id: 'K-2' }), rotation: { originator: '1Y' as never } },
    ];
    const cryptographyUses = [makeCryptographyUse({ key: 'K-2' }), makeCryptographyUse({ id: 'CU-2', key: 'K-3' })];
    const cryptographyRules = [
      { id: 'CR-1', context: 'transit-public', protocols: [{ protocol: 'tls-1.2' }] },
    ] as const;
    expect(find({ keys, cryptographyRules, cryptographyUses }).map(({ code, path }) => [code, path])).toEqual([
      ['operations-record-unreadable', ['keys', 1, 'rotation', 'originator']],
      ['operations-history-invalid', ['keys', 0, 'history', 2]],
      ['operations-event-in-future', ['keys', 0, 'history', 2, 'enteredOn']],
      ['operations-reference-unknown', ['cryptographyUses', 1, 'key']],
    ]);
  });
});

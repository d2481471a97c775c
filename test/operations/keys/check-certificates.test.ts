import { describe, expect, it } from 'vitest';
import { makeCertificate, makeKey } from '../../../src/fixtures/index.ts';
import {
  certificateLimitPresets,
  type CheckOperationsContext,
  checkOperations,
  type KeysPolicy,
  type OperationsRegisters,
} from '../../../src/operations/index.ts';

const asOf = '2026-11-21';

type Policy = KeysPolicy & Pick<CheckOperationsContext, 'now'>;

function find(registers: OperationsRegisters, { now, ...keys }: Policy = {}) {
  return checkOperations(registers, { asOf, keys, ...(now && { now }) }).map(({ code, message }) => [code, message]);
}

function one(overrides: Parameters<typeof makeCertificate>[0], keys?: Policy) {
  return find({ certificates: [makeCertificate(overrides)] }, keys);
}

describe('checkOperations on certificates', () => {
  it('finds nothing in a certificate that is valid and planned', () => {
    expect(one({})).toEqual([]);
  });

  it('finds an expired certificate from the day after its last second on', () => {
    expect(one({ notAfter: '2026-11-21T00:00:00Z', renewal: { kind: 'share-left', shareLeft: 0.01 } })).toEqual([
      [
        'certificate-renewal-due',
        'The certificate "C-1" for "www.example.com" is to be renewed since 2026-11-20T11:45:36Z and ends at 2026-11-21T00:00:00Z.',
      ],
    ]);
    const certificates = [makeCertificate({ notAfter: '2026-11-20T23:59:59Z' })];
    expect(checkOperations({ certificates }, { asOf })).toEqual([
      {
        code: 'certificate-expired',
        severity: 'error',
        requirements: ['A.8.24'],
        message: 'The certificate "C-1" for "www.example.com" ended at 2026-11-20T23:59:59Z.',
        subject: { kind: 'certificate', id: 'C-1' },
        path: ['certificates', 0],
        params: { certificate: 'C-1', names: ['www.example.com'], notAfter: '2026-11-20T23:59:59Z' },
      },
    ]);
  });

  it('finds it to the second at an instant', () => {
    const notAfter = '2026-11-21T09:00:00Z';
    const codes = (now: '2026-11-21T09:00:00Z' | '2026-11-21T09:00:01Z') =>
      one({ notAfter }, { now }).map(([code]) => code);
    expect(codes('2026-11-21T09:00:00Z')).toEqual(['certificate-renewal-due']);
    expect(codes('2026-11-21T09:00:01Z')).toEqual(['certificate-expired']);
  });

  it('finds renewals that are due, not planned or endless', () => {
    expect(one({ notAfter: '2026-12-12T00:00:01Z' })).toEqual([]);
    expect(one({ notAfter: '2026-12-12T00:00:00Z' })).toEqual([
      [
        'certificate-renewal-due',
        'The certificate "C-1" for "www.example.com" is to be renewed since 2026-11-21T00:00:00Z and ends at 2026-12-12T00:00:00Z.',
      ],
    ]);
    expect(one({ renewal: undefined })).toEqual([
      [
        'certificate-renewal-unplanned',
        'When the certificate "C-1" for "www.example.com" is to be renewed is not planned.',
      ],
    ]);
    expect(one({ renewal: undefined }, { renewal: { kind: 'before', renewBefore: 'P7D' } })).toEqual([]);
    expect(one({ renewal: { kind: 'before', renewBefore: 'P90D' } })).toEqual([
      [
        'certificate-renewal-endless',
        'The certificate "C-1" for "www.example.com" is to be renewed from 2026-09-30T23:59:59Z on, not after it can be used from 2026-10-01T00:00:00Z on.',
      ],
    ]);
    expect(one({ renewal: { kind: 'before', renewBefore: 'P80D' }, issuedAt: '2026-10-20T00:00:00Z' })).toEqual([
      [
        'certificate-renewal-endless',
        'The certificate "C-1" for "www.example.com" is to be renewed from 2026-10-10T23:59:59Z on, not after it can be used from 2026-10-20T00:00:00Z on.',
      ],
    ]);
  });

  it('finds nothing in a replaced certificate unless it is still installed', () => {
    const next = makeCertificate({ id: 'C-2' });
    const old = (overrides: Parameters<typeof makeCertificate>[0]) =>
      find({ certificates: [makeCertificate({ replacedBy: 'C-2', renewal: undefined, ...overrides }), next] });
    expect(old({ assets: [], notAfter: '2026-10-31T00:00:00Z' })).toEqual([]);
    const attached = [
      'certificate-replaced-attached',
      'The certificate "C-1" is replaced by "C-2" and still installed on "A-1".',
    ];
    expect(old({})).toEqual([attached]);
    expect(old({ notBefore: '2026-11-22T00:00:00Z' })).toEqual([attached]);
    expect(old({ notAfter: '2026-10-31T00:00:00Z' })).toEqual([
      attached,
      ['certificate-expired', 'The certificate "C-1" for "www.example.com" ended at 2026-10-31T00:00:00Z.'],
    ]);
  });

  it('does not take an unknown certificate or a circle for a replacement', () => {
    const notAfter = '2026-11-20T00:00:00Z';
    expect(one({ replacedBy: 'C-9', assets: [], notAfter }).map(([code]) => code)).toEqual([
      'operations-reference-unknown',
      'certificate-expired',
    ]);
    const certificates = [
      makeCertificate({ id: 'C-0' }),
      makeCertificate({ replacedBy: 'C-2', notAfter }),
      makeCertificate({ id: 'C-2', replacedBy: 'C-1' }),
    ];
    expect(checkOperations({ certificates }, { asOf }).map(({ code, path }) => [code, path])).toEqual([
      ['certificate-replacement-circular', ['certificates', 1, 'replacedBy']],
      ['certificate-expired', ['certificates', 1]],
    ]);
  });

  it.each([
    ['2020-08-31T00:00:00Z', 1000, []],
    ['2026-03-14T23:59:59Z', 398, []],
    ['2026-03-14T23:59:59Z', 399, [398]],
    ['2026-03-15T00:00:00Z', 200, []],
    ['2026-03-15T00:00:00Z', 201, [200]],
    ['2027-03-15T00:00:00Z', 101, [100]],
    ['2029-03-15T00:00:00Z', 48, [47]],
  ] as const)('compares a public certificate issued at %s with %i days', (notBefore, days, longest) => {
    const notAfter = new Date(Date.parse(notBefore) + days * 86_400_000 - 1000).toISOString().replace('.000Z', 'Z');
    const overrides = { notBefore, notAfter: notAfter as typeof notBefore, assets: [] };
    const certificateLengths = certificateLimitPresets[0]?.limits ?? [];
    const policy = { certificateLengths, renewal: { kind: 'before', renewBefore: 'P7D' } } as const;
    const day = notBefore.slice(0, 10) as '2026-03-15';
    const params = (trust: 'public' | 'private', lengths = certificateLengths) =>
      checkOperations(
        { certificates: [makeCertificate({ ...overrides, trust })] },
        { asOf: day, now: notBefore, keys: { ...policy, certificateLengths: lengths } },
      ).map((finding) => finding.params['longest']);
    expect(params('public')).toEqual(longest);
    expect(params('public', certificateLengths.toReversed())).toEqual(longest);
    expect(params('private')).toEqual([]);
  });

  it('compares by the day of the issue, not by a begin before it', () => {
    const certificateLengths = certificateLimitPresets[0]?.limits ?? [];
    const certificate = { notBefore: '2026-03-14T00:00:00Z', notAfter: '2026-12-31T00:00:00Z' } as const;
    expect(one(certificate, { certificateLengths })).toEqual([]);
    expect(one({ ...certificate, issuedAt: '2026-03-15T00:00:00Z' }, { certificateLengths })).toEqual([
      [
        'certificate-too-long',
        'The certificate "C-1", issued on 2026-03-15, is 293 days long; at most 200 are allowed.',
      ],
    ]);
  });

  it('finds a certificate that ends after the period of its key', () => {
    const certificates = [makeCertificate({ key: 'K-1' })];
    const key = (originator: 'P351D' | 'P350D') =>
      find({ keys: [makeKey({ rotation: { originator } })], certificates });
    expect(key('P351D')).toEqual([]);
    expect(key('P350D')).toEqual([
      [
        'certificate-outlives-key',
        'The certificate "C-1" ends at 2026-12-29T23:59:59Z, after the last day 2026-12-28 of its key "K-1".',
      ],
    ]);
    const retired = makeKey({
      rotation: { originator: 'P1M' },
      history: [
        { state: 'active', enteredOn: '2026-01-12' },
        { state: 'deactivated', enteredOn: '2026-02-12' },
      ],
    });
    expect(find({ keys: [retired], certificates })).toEqual([]);
    expect(find({ keys: [makeKey({ rotation: undefined })], certificates }).map(([code]) => code)).toEqual([
      'key-period-missing',
    ]);
  });

  it('finds unknown keys, an issue in the future and unreadable certificates', () => {
    const certificates = [
      makeCertificate({ key: 'K-9', issuedAt: '2026-11-22T00:00:00Z' }),
      makeCertificate({ id: 'C-2', notAfter: '2026-09-30T00:00:00Z' }),
      { ...makeCertificate({ id: 'C-3' }), renewal: { kind: 'never' } as never },
    ];
    expect(checkOperations({ keys: [], certificates }, { asOf }).map(({ code, path }) => [code, path])).toEqual([
      ['operations-record-unreadable', ['certificates', 1, 'notAfter']],
      ['operations-record-unreadable', ['certificates', 2, 'renewal', 'kind']],
      ['operations-reference-unknown', ['certificates', 0, 'key']],
      ['operations-event-in-future', ['certificates', 0, 'issuedAt']],
    ]);
  });
});

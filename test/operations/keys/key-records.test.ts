import { describe, expect, it } from 'vitest';
import { nextStates } from '../../../src/core/index.ts';
import { makeCertificate, makeKey } from '../../../src/fixtures/index.ts';
import {
  CertificateSchema,
  certificateLimitPresets,
  keyLifecycle,
  keyPeriodPresets,
  KeySchema,
} from '../../../src/operations/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('KeySchema', () => {
  const bare = { id: 'K-1', purpose: 'signing', algorithm: 'ed25519', history: [] };
  it.each([
    [bare, []],
    [makeKey({ replacedBy: 'K-2' }), []],
    [{ ...bare, algorithm: 'rot13' }, []],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, purpose: 'fun' }, ['purpose: invalid_value']],
    [{ ...bare, algorithm: '' }, ['algorithm: text-empty']],
    [{ ...bare, keyBits: 0 }, ['keyBits: too_small']],
    [{ ...bare, custodian: '' }, ['custodian: text-empty']],
    [{ ...bare, storage: '' }, ['storage: text-empty']],
    [{ ...bare, rotation: { originator: '1 year' } }, ['rotation.originator: period-unreadable']],
    [{ ...bare, rotation: { originator: 'P1Y', recipient: 'P0D' } }, ['rotation.recipient: period-zero']],
    [{ ...bare, rotation: {} }, ['rotation.originator: invalid_type']],
    [{ ...bare, replacedBy: '' }, ['replacedBy: id-empty']],
    [{ ...bare, replacedBy: 'K-1' }, ['replacedBy: key-replaces-itself']],
    [{ ...bare, history: [{ state: 'lost', enteredOn: '2026-01-12' }] }, ['history.0.state: invalid_value']],
    [{ ...bare, history: [{ state: 'active', enteredOn: 'May' }] }, ['history.0.enteredOn: date-unreadable']],
    [{ ...bare, value: '00ff' }, [': unrecognized_keys']],
  ])('on %j finds %j', (key, problems) => {
    expect(problemsOf(KeySchema, key)).toEqual(problems);
  });

  it('names the key that takes its own place', () => {
    expect(sentencesOf(KeySchema, { ...bare, replacedBy: 'K-1' })).toEqual([
      'The key is named as its own replacement "K-1".',
    ]);
  });
});

it('keyLifecycle has the moves of SP 800-57', () => {
  expect(Object.fromEntries(keyLifecycle.states.map((state) => [state, nextStates(keyLifecycle, state)]))).toEqual({
    'pre-activation': ['active', 'compromised', 'destroyed'],
    active: ['suspended', 'deactivated', 'compromised', 'destroyed'],
    suspended: ['active', 'deactivated', 'compromised', 'destroyed'],
    deactivated: ['compromised', 'destroyed'],
    compromised: ['destroyed'],
    destroyed: [],
  });
});

describe('CertificateSchema', () => {
  const bare = {
    id: 'C-1',
    names: ['www.example.com'],
    trust: 'private',
    notBefore: '2026-09-01T00:00:00Z',
    notAfter: '2026-11-29T23:59:59Z',
    assets: [],
  };
  it.each([
    [bare, []],
    [makeCertificate({ key: 'K-1', issuedAt: '2026-10-01T01:00:00Z', replacedBy: 'C-2' }), []],
    [{ ...bare, notAfter: bare.notBefore }, []],
    [{ ...bare, notAfter: '2026-08-31T23:59:59Z' }, ['notAfter: certificate-ends-before-start']],
    [{ ...bare, renewal: { kind: 'share-left', shareLeft: 0.25 } }, []],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, names: [] }, ['names: too_small']],
    [{ ...bare, names: [''] }, ['names.0: text-empty']],
    [{ ...bare, trust: 'full' }, ['trust: invalid_value']],
    [{ ...bare, key: '' }, ['key: id-empty']],
    [{ ...bare, issuer: '' }, ['issuer: text-empty']],
    [{ ...bare, serial: '' }, ['serial: text-empty']],
    [{ ...bare, notBefore: '2026-09-01' }, ['notBefore: instant-unreadable']],
    [{ ...bare, notAfter: '2026-11-29T23:59:59' }, ['notAfter: instant-without-zone']],
    [{ ...bare, issuedAt: 'then' }, ['issuedAt: instant-unreadable']],
    [{ ...bare, renewal: { kind: 'never' } }, ['renewal.kind: invalid_union']],
    [{ ...bare, renewal: { kind: 'before' } }, ['renewal.renewBefore: invalid_type']],
    [{ ...bare, renewal: { kind: 'share-left', shareLeft: 0 } }, ['renewal.shareLeft: too_small']],
    [{ ...bare, renewal: { kind: 'share-left', shareLeft: 1 } }, ['renewal.shareLeft: too_big']],
    [{ ...bare, assets: [''] }, ['assets.0: id-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, replacedBy: 'C-1' }, ['replacedBy: certificate-replaces-itself']],
  ])('on %j finds %j', (certificate, problems) => {
    expect(problemsOf(CertificateSchema, certificate)).toEqual(problems);
  });

  it('says which end lies before which begin', () => {
    const certificate = { ...bare, notAfter: '2026-08-31T23:59:59Z', replacedBy: 'C-1' };
    expect(sentencesOf(CertificateSchema, certificate)).toEqual([
      'The certificate ends at 2026-08-31T23:59:59Z, before it begins at 2026-09-01T00:00:00Z.',
      'The certificate is named as its own replacement "C-1".',
    ]);
  });
});

it('keyPeriodPresets have the longest periods of SP 800-57', () => {
  expect(keyPeriodPresets).toMatchObject([{ id: 'nist-sp-800-57', edition: 'Rev. 5, 2020-05', basis: 'second-hand' }]);
  expect(keyPeriodPresets[0]?.limits).toEqual([
    { purpose: 'data-encryption', originator: 'P2Y', recipient: 'P3Y' },
    { purpose: 'key-wrapping', originator: 'P2Y', recipient: 'P3Y' },
    { purpose: 'message-authentication', originator: 'P2Y', recipient: 'P3Y' },
    { purpose: 'signing', originator: 'P3Y' },
    { purpose: 'authentication', originator: 'P2Y' },
    { purpose: 'master', originator: 'P1Y' },
  ]);
});

it('certificateLimitPresets have the limits of SC-081v3', () => {
  expect(certificateLimitPresets).toMatchObject([{ id: 'public-tls', edition: 'Ballot SC-081v3, 2025-04' }]);
  expect(certificateLimitPresets[0]?.limits).toEqual([
    { issuedFrom: '2020-09-01', longestDays: 398 },
    { issuedFrom: '2026-03-15', longestDays: 200 },
    { issuedFrom: '2027-03-15', longestDays: 100 },
    { issuedFrom: '2029-03-15', longestDays: 47 },
  ]);
});

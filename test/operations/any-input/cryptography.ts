import {
  exampleOperations,
  makeCertificate,
  makeCryptographyRule,
  makeCryptographyUse,
  makeException,
  makeKey,
  makePerson,
} from '../../../src/fixtures/index.ts';
import type { ArgumentSamples } from '../../any-input.ts';

const asOf = '2026-11-21';
const now = '2026-11-21T09:00:00Z';
const keys = {
  renewal: { kind: 'before', renewBefore: 'P7D' },
  keyPeriods: [{ purpose: 'data-encryption', originator: 'P2Y', recipient: 'P3Y' }],
  certificateLengths: [{ issuedFrom: '2026-03-15', longestDays: 200 }],
};
/** Policies of each kind. */
export const policies = { keys };
const use = makeCryptographyUse({
  context: 'signature',
  algorithm: 'ecdsa',
  keyBits: 256,
  hybridWith: { algorithm: 'ml-dsa-65' },
  hash: 'sha-256',
  protectUntil: '2036-12-31',
  exception: 'EX-1',
  key: 'K-1',
});
const rule = makeCryptographyRule({
  id: 'CR-9',
  context: 'signature',
  algorithms: [{ algorithm: 'ecdsa', minKeyBits: 250, allowedThrough: '2035-12-31' }, { algorithm: 'ml-dsa-65' }],
  hashes: [{ hash: 'sha-256' }],
  strengths: [{ strength: 112, allowedThrough: '2030-12-31' }],
});
/** Registers that the check reads. */
export const registers = {
  people: [makePerson()],
  exceptions: [makeException()],
  cryptographyRules: [rule, ...(exampleOperations.cryptographyRules ?? [])],
  cryptographyUses: [use, ...(exampleOperations.cryptographyUses ?? [])],
  keys: [makeKey({ replacedBy: 'K-product' }), ...(exampleOperations.keys ?? [])],
  certificates: [
    makeCertificate({ key: 'K-1', issuedAt: '2026-10-01T02:00:00Z' }),
    ...(exampleOperations.certificates ?? []),
  ],
};

/** Every function with arguments that it answers, and the names of its parameters and options. */
export const samples: ArgumentSamples = {
  securityStrength: [['rsa', { keyBits: 3072 }], 'algorithm options keyBits'],
  cryptographyVerdict: [[use, [rule], { asOf }], 'use rules options asOf'],
  rotationDue: [[makeKey(), { asOf }], 'key options asOf'],
  renewalDue: [[makeCertificate(), { now, renewal: keys.renewal }], 'certificate options now renewal'],
};

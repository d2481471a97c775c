import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as access from '../../src/access/index.ts';
import {
  makeAccessReviewPlan,
  makeAccessRole,
  makeAccount,
  makeDutyRule,
  makeEntitlementSnapshot,
  makeException,
  makeGrant,
  makePerson,
  makeReviewCampaign,
  makeReviewItem,
} from '../../src/fixtures/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const revoke = { kind: 'revoke', by: 'cy', on: '2026-11-10', note: 'Works elsewhere' } as const;
const { holders: _holders, ...fields } = makeAccount({ id: 'ACC-2' });
const accounts = [
  makeAccount({ lastUse: { kind: 'never-used', observedSince: '2024-03-01' } }),
  { ...fields, kind: 'service', owner: 'ben', purpose: 'Sends invoices', mfa: 'none', mfaException: 'EX-1' } as const,
];
const grants = [
  makeGrant(),
  makeGrant({ id: 'GR-2', right: { kind: 'entitlement', entitlement: 'payment.approve' }, until: '2026-11-20' }),
  makeGrant({
    id: 'GR-3',
    account: 'ACC-2',
    approvedBy: 'ben',
    selfApprovalException: 'EX-1',
    revokedOn: '2026-11-12',
  }),
];
const registers = {
  people: [makePerson({ id: 'ben', endedOn: '2026-11-13' }), makePerson({ id: 'cy' })],
  exceptions: [makeException()],
  accounts,
  accessRoles: [
    makeAccessRole({ includes: ['payer'] }),
    makeAccessRole({ id: 'payer', entitlements: ['payment.create'], includes: ['clerk'] }),
  ],
  grants,
  dutyRules: [makeDutyRule({ exceptions: [{ exception: 'EX-1', person: 'ben' }] })],
  entitlementSnapshots: [makeEntitlementSnapshot()],
  accessReviewPlans: [makeAccessReviewPlan()],
  reviewCampaigns: [
    makeReviewCampaign({
      items: [
        makeReviewItem({ decisions: [{ kind: 'escalate', by: 'cy', to: 'dee', on: '2026-11-09', note: 'x' }, revoke] }),
      ],
      delegations: [{ reviewer: 'dee', delegate: 'cy', from: '2026-11-01', until: '2026-11-30' }],
    }),
  ],
};
const asOf = '2026-11-21';
const [campaign] = registers.reviewCampaigns;

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  dormantAccounts: [[accounts, { asOf, after: 'P90D' }], 'accounts options asOf after'],
  multiFactorCoverage: [[accounts, { asOf }], 'accounts options asOf'],
  effectiveEntitlements: [[registers, { on: asOf }], 'registers options on'],
  findEntitlementConflicts: [[registers, { asOf }], 'registers options asOf'],
  compareEntitlements: [[makeEntitlementSnapshot(), makeEntitlementSnapshot({ entries: [] })], 'before after'],
  reviewCompleteness: [[campaign, { asOf, accounts, grants }], 'campaign options asOf accounts grants'],
  dueAccessReviews: [
    [registers.accessReviewPlans, registers.reviewCampaigns, { asOf, accounts }],
    'plans campaigns options asOf accounts',
  ],
  revocationsOverdue: [
    [registers, { asOf, within: 'P5D', moves: [{ person: 'cy', on: '2026-11-02', grants: ['GR-1'] }] }],
    'registers options asOf within moves',
  ],
  checkAccess: [
    [registers, { asOf, dormantAfter: 'P90D', revokeWithin: 'P5D' }],
    'registers context asOf dormantAfter revokeWithin',
  ],
  accessDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', revokeWithin: 'P5D' }],
    'registers options asOf from through revokeWithin',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(access, samples);

  it('checkAccess never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        expect(() =>
          access.checkAccess(mutated as access.AccessRegisters, { asOf, dormantAfter: 'P90D', revokeWithin: 'P5D' }),
        ).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });

  it('checkAccess finds the same, whatever the order of the records', () => {
    const plain = (given: access.AccessRegisters) =>
      access
        .checkAccess(given, { asOf, dormantAfter: 'P90D', revokeWithin: 'P5D' })
        .map(({ code, subject }) => `${code} ${subject.kind}`)
        .toSorted();
    const reversed = Object.fromEntries(
      Object.entries(registers).map(([name, records]) => [name, [...records].toReversed()]),
    );
    expect(plain(registers)).not.toEqual([]);
    expect(plain(reversed)).toEqual(plain(registers));
  });
});

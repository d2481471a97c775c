import { describe, expect, it } from 'vitest';
import { accessDueItems, checkAccess } from '../../../src/access/index.ts';
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
  makeRole,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

describe('checkAccess', () => {
  it('finds nothing without registers', () => {
    expect(checkAccess({}, { asOf })).toEqual([]);
  });

  it('finds repeated and unreadable records of each register that it reads', () => {
    const twice = <T>(record: T): readonly [T, T] => [record, record];
    const registers = {
      people: twice(makePerson()),
      roles: twice(makeRole()),
      roleAssignments: twice(makeRoleAssignment()),
      exceptions: twice(makeException()),
      accounts: twice(makeAccount({ holders: [{ person: 'ada', from: '2024-03-01' }] })),
      accessRoles: twice(makeAccessRole()),
      grants: twice(makeGrant({ requestedBy: undefined, approvedBy: undefined, source: 'birthright' })),
      dutyRules: twice(makeDutyRule()),
      entitlementSnapshots: twice(makeEntitlementSnapshot()),
      accessReviewPlans: twice(makeAccessReviewPlan()),
      reviewCampaigns: twice(
        makeReviewCampaign({ items: [], owner: undefined, history: [{ state: 'draft', enteredOn: asOf }] }),
      ),
    };
    const findings = checkAccess(registers, { asOf });
    expect(new Set(codesOf(findings))).toEqual(new Set(['access-record-duplicate']));
    expect(findings.map(({ path }) => path[0])).toEqual(Object.keys(registers));
    const broken = Object.fromEntries(Object.keys(registers).map((name) => [name, [{ id: 'x' }]]));
    const unreadable = checkAccess(broken, { asOf });
    expect(new Set(codesOf(unreadable))).toEqual(new Set(['access-record-unreadable']));
    expect(unreadable).toHaveLength(11);
  });

  it('throws for registers and a context that cannot be read', () => {
    expect(() => checkAccess(1 as never, { asOf })).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => checkAccess({}, { asOf: 'today' as never })).toThrow(/^asOf must be a calendar date/);
    expect(() => checkAccess({}, { asOf, dormantAfter: '90' as never })).toThrow(/^dormantAfter must be a period/);
    expect(() => checkAccess({}, { asOf, revokeWithin: 7 as never })).toThrow(/^revokeWithin must be a period/);
  });
});

describe('accessDueItems', () => {
  const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;

  it('has nothing for empty registers', () => {
    expect(accessDueItems({}, window)).toEqual([]);
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => accessDueItems(1 as never, window)).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => accessDueItems({}, null as never)).toThrow(new RangeError('options must be an object, got null'));
    expect(() => accessDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-10-31"'),
    );
    expect(() => accessDueItems({}, { ...window, revokeWithin: 30 as never })).toThrow(RangeError);
  });
});

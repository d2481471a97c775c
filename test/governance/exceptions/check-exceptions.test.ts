import { describe, expect, it } from 'vitest';
import { makeException, makePerson, makeRole, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import {
  checkGovernance,
  type Exception,
  governanceDueItems,
  type GovernanceRegisters,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const { history } = makeException();
const people = [makePerson(), makePerson({ id: 'ben' })];
const roles = [makeRole()];
const roleAssignments = [makeRoleAssignment()];

function check(registers: GovernanceRegisters, context: object = {}) {
  return codesOf(checkGovernance(registers, { asOf, ...context }));
}

function checkOne(overrides: Parameters<typeof makeException>[0], context: object = {}) {
  return check({ exceptions: [makeException(overrides)] }, context);
}

describe('checkGovernance on exceptions', () => {
  it('finds nothing in a sound register, with the staff and without', () => {
    const exceptions = [makeException()];
    expect(check({ exceptions })).toEqual([]);
    expect(check({ people, roles, roleAssignments, exceptions })).toEqual([]);
    expect(check({ exceptions: [] })).toEqual([]);
  });

  it('finds an expired exception from the day after, unless it is over or renewed', () => {
    expect(checkOne({ expiresOn: asOf })).toEqual([]);
    expect(checkGovernance({ exceptions: [makeException({ expiresOn: '2026-11-20' })] }, { asOf })).toEqual([
      {
        code: 'exception-expired',
        severity: 'error',
        message: 'The exception "EX-1" expired on 2026-11-20 and is neither closed nor renewed.',
        requirements: ['A.5.36'],
        subject: { kind: 'exception', id: 'EX-1' },
        path: ['exceptions', 0, 'expiresOn'],
        params: { exception: 'EX-1', expiresOn: '2026-11-20' },
      },
    ]);
    for (const state of ['revoked', 'closed'] as const)
      expect(checkOne({ expiresOn: '2026-11-20', history: [...history, { state, enteredOn: asOf }] })).toEqual([]);
    const renewedBy = (entries: Exception['history']) =>
      check({
        exceptions: [
          makeException({ expiresOn: '2026-11-20' }),
          makeException({ id: 'EX-2', renews: 'EX-1', from: asOf, history: entries }),
        ],
      });
    expect(renewedBy([{ state: 'approved', enteredOn: asOf }])).toEqual([]);
    expect(renewedBy([{ state: 'requested', enteredOn: asOf }])).toEqual(['exception-expired']);
  });

  it('asks for a reason, an end and controls until the exception is over', () => {
    const bare = { reason: undefined, expiresOn: undefined, compensatingControls: [] };
    const found = ['exception-unreasoned', 'exception-open-ended', 'exception-uncompensated'];
    expect(checkOne(bare)).toEqual(found);
    expect(checkOne({ ...bare, history: history.slice(0, 1) })).toEqual(found);
    for (const state of ['rejected', 'revoked', 'closed'] as const)
      expect(
        checkOne({
          ...bare,
          history: [
            { state: state === 'rejected' ? 'requested' : 'approved', enteredOn: '2026-03-27' },
            { state, enteredOn: asOf },
          ],
        }),
      ).toEqual([]);
    expect(checkOne({ ...bare, history: [{ state: 'requested', enteredOn: '2026-11-22' }] })).toEqual([
      'governance-event-in-future',
    ]);
  });

  it('asks for an approver only when the exception is approved', () => {
    expect(checkOne({ approvedBy: undefined, history: history.slice(0, 1) })).toEqual([]);
    expect(checkOne({ approvedBy: undefined })).toEqual(['exception-unapproved']);
    expect(checkOne({ requestedBy: 'ada' })).toEqual(['exception-self-approved']);
    expect(checkOne({ requestedBy: undefined })).toEqual([]);
  });

  it('asks whether the approver held the role on the day', () => {
    const held = (overrides: Parameters<typeof makeRoleAssignment>[0]) =>
      check({ exceptions: [makeException()], roleAssignments: [makeRoleAssignment(overrides)] });
    expect(held({ through: '2026-03-27' })).toEqual([]);
    expect(held({ through: '2026-03-26' })).toEqual(['exception-approver-unentitled']);
    const left = (endedOn: '2026-03-26' | '2026-03-27') =>
      check({ people: [makePerson({ endedOn }), makePerson({ id: 'ben' })], exceptions: [makeException()] });
    expect(left('2026-03-27')).toEqual([]);
    expect(left('2026-03-26')).toEqual(['exception-approver-unentitled']);
  });

  it('finds people, roles and exceptions that are unknown, and then does not judge the approver', () => {
    const exceptions = [makeException({ approvedBy: { person: 'cy', role: 'ciso' }, requestedBy: 'dee' })];
    expect(check({ people, roleAssignments, exceptions })).toEqual([
      'governance-reference-unknown',
      'governance-reference-unknown',
    ]);
    const approvedBy = { person: 'ada', role: 'dpo' };
    expect(check({ roles, roleAssignments, exceptions: [makeException({ approvedBy })] })).toEqual([
      'governance-reference-unknown',
    ]);
    expect(checkOne({ renews: 'EX-0' })).toEqual(['governance-reference-unknown']);
  });

  it('measures the longest time from the approval', () => {
    const until = (expiresOn: '2026-12-27' | '2026-12-28') => checkOne({ expiresOn }, { longestException: 'P9M' });
    expect(until('2026-12-27')).toEqual([]);
    expect(until('2026-12-28')).toEqual(['exception-too-long']);
    expect(checkOne({ history: history.slice(0, 1) }, { longestException: 'P1D' })).toEqual([]);
    expect(checkOne({ expiresOn: '2026-11-20' }, { longestException: 'P1D' })).toEqual(['exception-expired']);
    const scheduled = { from: '2026-12-01', history: [{ state: 'approved', enteredOn: '2026-11-01' }] } as const;
    expect(checkOne(scheduled, { longestException: 'P1M' })).toEqual(['exception-too-long']);
  });

  it('counts renewals, not exceptions', () => {
    const exceptions = [
      makeException({ id: 'EX-3', renews: 'EX-2', from: '2026-09-01' }),
      makeException({ expiresOn: '2026-05-31' }),
      makeException({ id: 'EX-2', renews: 'EX-1', from: '2026-06-01', expiresOn: '2026-08-31' }),
    ];
    expect(check({ exceptions })).toEqual([]);
    expect(check({ exceptions }, { mostRenewals: 2 })).toEqual([]);
    expect(checkGovernance({ exceptions }, { asOf, mostRenewals: 1 })).toMatchObject([
      {
        message: 'The exception "EX-3" is the renewal number 2 of the same one; at most 1 are planned.',
        path: ['exceptions', 0],
      },
    ]);
  });

  it('names a circle once, and counts no renewals that lead into one', () => {
    const exceptions = [
      makeException({ id: 'EX-0', renews: 'EX-1' }),
      makeException({ renews: 'EX-2' }),
      makeException({ id: 'EX-2', renews: 'EX-1' }),
      makeException({ id: 'EX-4', renews: 'EX-0' }),
    ];
    expect(checkGovernance({ exceptions }, { asOf, mostRenewals: 0 })).toMatchObject([
      { code: 'exception-renewal-cycle', params: { exceptions: ['EX-1', 'EX-2'] }, path: ['exceptions', 1, 'renews'] },
    ]);
    expect(checkOne({ renews: 'EX-1' })).toEqual(['exception-renewal-cycle']);
  });

  it('follows a chain of a hundred thousand renewals', () => {
    const exceptions = Array.from({ length: 100_000 }, (_, index) =>
      makeException({ id: `EX-${index}`, ...(index === 0 ? {} : { renews: `EX-${index - 1}` }) }),
    );
    const findings = checkGovernance({ exceptions }, { asOf, mostRenewals: 99_998 });
    expect(findings).toMatchObject([{ code: 'exception-renewed-repeatedly', subject: { id: 'EX-99999' } }]);
  });

  it('throws for limits that are none', () => {
    expect(() => checkGovernance({}, { asOf, mostRenewals: Number.NaN })).toThrow(
      new RangeError('mostRenewals must be a finite number, got NaN'),
    );
    expect(() => checkGovernance({}, { asOf, longestException: 'P0D' })).toThrow(
      new RangeError('longestException must be a period of whole days, weeks, months or years such as P1Y, got "P0D"'),
    );
  });
});

describe('governanceDueItems on exceptions', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;
  const itemsOf = (...exceptions: readonly Exception[]) => governanceDueItems({ exceptions }, window);

  it('lists the end of an approved exception', () => {
    expect(itemsOf(makeException())).toEqual([
      {
        kind: 'exception-expiry',
        subject: { kind: 'exception', id: 'EX-1' },
        title: 'End or renew the exception "EX-1" for "The time clock at the entrance"',
        owner: 'ben',
        dueOn: '2026-12-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.5.36',
        rule: 'expires-on',
      },
    ]);
    expect(itemsOf(makeException({ requestedBy: undefined, expiresOn: '2026-11-20' }))).toMatchObject([
      { owner: null, state: 'overdue' },
    ]);
    expect(itemsOf(makeException({ from: '2026-12-01' }))).toHaveLength(1);
  });

  it('lists nothing for one that is not approved, over, renewed, endless or unreadable', () => {
    expect(itemsOf(makeException({ history: history.slice(0, 1) }))).toEqual([]);
    expect(itemsOf(makeException({ history: [...history, { state: 'closed', enteredOn: asOf }] }))).toEqual([]);
    expect(itemsOf(makeException({ expiresOn: undefined }))).toEqual([]);
    expect(itemsOf(makeException({ history: [] }))).toEqual([]);
    const renewal = makeException({ id: 'EX-2', renews: 'EX-1', expiresOn: '2027-06-30' });
    expect(itemsOf(makeException(), renewal)).toMatchObject([{ subject: { id: 'EX-2' } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { type AccessRegisters, checkAccess, type Grant } from '../../../src/access/index.ts';
import { makeAccessRole, makeAccount, makeException, makeGrant, makePerson } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const accounts = [makeAccount()];

function find(grant: Parameters<typeof makeGrant>[0], registers: AccessRegisters = {}) {
  return checkAccess({ accounts, grants: [makeGrant(grant)], ...registers }, { asOf });
}

describe('checkAccess on approvals of grants', () => {
  it('finds a held grant that nobody approved by the day', () => {
    expect(find({ approvedOn: asOf })).toEqual([]);
    expect(find({ approvedBy: undefined })).toEqual([
      {
        code: 'grant-approver-missing',
        severity: 'error',
        requirements: ['A.5.15', 'A.5.18'],
        message: 'The account "ACC-1" holds "clerk" by the grant "GR-1", which nobody approved.',
        subject: { kind: 'grant', id: 'GR-1' },
        path: ['grants', 0],
        params: { grant: 'GR-1', account: 'ACC-1', right: 'clerk' },
      },
    ]);
    expect(codesOf(find({ approvedOn: '2026-11-22' }))).toEqual(['access-event-in-future', 'grant-approver-missing']);
    expect(codesOf(find({ approvedBy: undefined, source: 'emergency' }))).toEqual(['grant-approver-missing']);
    expect(find({ approvedBy: undefined, source: 'birthright' })).toEqual([]);
    expect(find({ approvedBy: undefined, from: '2026-11-22' })).toEqual([]);
    expect(find({ approvedBy: undefined, revokedOn: asOf })).toEqual([]);
    expect(find({ approvedBy: undefined, revokedOn: '2024-03-01' })).toEqual([]);
  });

  it('finds the approval by the person who asked or benefits, as persons', () => {
    expect(find({ approvedBy: 'ben', recordedBy: 'ben' })).toMatchObject([
      {
        code: 'grant-self-approved',
        severity: 'warning',
        message: '"ben" approved the grant "GR-1" of "clerk", and is the same person as its requester, beneficiary.',
        path: ['grants', 0, 'approvedBy'],
      },
    ]);
    expect(find({ requestedBy: 'cy' })).toMatchObject([{ params: { as: ['requester'] } }]);
    expect(find({ requestedBy: 'dee', approvedBy: 'ben' })).toMatchObject([{ params: { as: ['beneficiary'] } }]);
    expect(find({ recordedBy: 'cy' })).toEqual([]);
    const service = { ...makeAccount(), kind: 'service', owner: 'cy', purpose: 'x' } as never;
    expect(codesOf(find({}, { accounts: [service] }))).toEqual(['grant-self-approved']);
  });

  it('takes the people of the day of the approval and of the first day', () => {
    const holders = [
      { person: 'ben', from: '2024-03-01', until: '2024-03-09' },
      { person: 'cy', from: '2024-03-10' },
    ] as const;
    const registers = { accounts: [makeAccount({ holders })] };
    expect(find({ approvedOn: '2024-03-09' }, registers)).toEqual([]);
    expect(codesOf(find({ approvedOn: '2024-03-10' }, registers))).toEqual(['grant-self-approved']);
    expect(find({}, { accounts: [], grants: [] })).toEqual([]);
    expect(codesOf(find({ approvedBy: 'ben', requestedBy: 'dee' }, { accounts: [] }))).toEqual([
      'access-reference-unknown',
    ]);
  });

  it('makes an own approval a remark while an exception permits it', () => {
    const grant = { approvedBy: 'ben', requestedBy: 'dee', selfApprovalException: 'EX-1' } as const;
    expect(find(grant, { exceptions: [makeException({ expiresOn: asOf })] })).toMatchObject([
      {
        code: 'grant-self-approval-excepted',
        severity: 'info',
        message: '"ben" approved the grant "GR-1" of "clerk" as its beneficiary; the exception "EX-1" permits it.',
      },
    ]);
    expect(codesOf(find(grant, { exceptions: [makeException({ expiresOn: '2026-11-20' })] }))).toEqual([
      'grant-self-approved',
    ]);
    const own = makeException({ approvedBy: { person: 'ben', role: 'ciso' } });
    expect(codesOf(find(grant, { exceptions: [own] }))).toEqual(['grant-self-approved']);
    const unknown = makeException({ requestedBy: undefined });
    expect(codesOf(find(grant, { exceptions: [unknown] }))).toEqual(['grant-self-approved']);
  });

  it('takes no exception that the approver of the grant approved', () => {
    const grant = { approvedBy: 'cy', requestedBy: 'cy', selfApprovalException: 'EX-1' } as const;
    const by = (person: string) =>
      codesOf(
        find(grant, { exceptions: [makeException({ requestedBy: 'dee', approvedBy: { person, role: 'ciso' } })] }),
      );
    expect(by('cy')).toEqual(['grant-self-approved']);
    expect(by('eve')).toEqual(['grant-self-approval-excepted']);
  });

  it('finds unknown records that a grant or a role names', () => {
    const registers = {
      people: [makePerson({ id: 'ben' })],
      exceptions: [],
      accessRoles: [makeAccessRole({ id: 'reader', includes: ['reader', 'gone'] })],
    };
    const findings = find({ requestedBy: 'eve', recordedBy: 'fay', selfApprovalException: 'EX-9' }, registers);
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'access-reference-unknown accessRoles.0.includes.1',
      'access-role-cycle accessRoles.0.includes',
      'access-reference-unknown grants.0.right.role',
      'access-reference-unknown grants.0.requestedBy',
      'access-reference-unknown grants.0.approvedBy',
      'access-reference-unknown grants.0.recordedBy',
      'access-reference-unknown grants.0.selfApprovalException',
    ]);
  });
});

describe('checkAccess on held grants', () => {
  const left = (endedOn: '2026-11-20' | '2026-11-21') => [makePerson({ id: 'ben', endedOn }), makePerson({ id: 'cy' })];

  it('finds the grants of people who left', () => {
    expect(find({}, { people: left('2026-11-21') })).toEqual([]);
    expect(find({}, { people: left('2026-11-20') })).toMatchObject([
      { code: 'account-orphaned' },
      {
        code: 'grant-of-leaver',
        message: '"ben" left on 2026-11-20, and the grant "GR-1" of "clerk" to the account "ACC-1" is still held.',
      },
    ]);
    expect(codesOf(find({ revokedOn: asOf }, { people: left('2026-11-20') }))).toEqual(['account-orphaned']);
  });

  it('finds nothing about the grants of an account from the day on which it is closed', () => {
    const on = (closedOn: '2026-11-21' | '2026-11-22') =>
      codesOf(
        checkAccess(
          {
            people: left('2026-11-20'),
            accounts: [makeAccount({ closedOn })],
            grants: [makeGrant({ privileged: true }), makeGrant({ id: 'GR-2', approvedBy: undefined })],
          },
          { asOf },
        ),
      );
    expect(on('2026-11-21')).toEqual([]);
    expect(on('2026-11-22')).toEqual([
      'account-orphaned',
      'privileged-grant-unbounded',
      'grant-of-leaver',
      'grant-approver-missing',
      'grant-of-leaver',
    ]);
  });

  it('looks at those to whom the account belonged last', () => {
    const people = [
      makePerson({ id: 'ben', endedOn: '2026-10-31' }),
      makePerson({ id: 'cy', endedOn: '2026-11-20' }),
      makePerson({ id: 'dee' }),
      makePerson({ id: 'eve' }),
    ];
    type Entry = readonly [person: string, until?: '2026-10-31' | '2026-11-20'];
    const until = (entries: readonly Entry[]) => [
      makeAccount({
        holders: entries.map(([person, end]) => {
          const from = '2024-03-01' as const;
          return end === undefined ? { person, from } : { person, from, until: end };
        }),
      }),
    ];
    const ofWhom = (...entries: readonly Entry[]) =>
      find({ approvedBy: 'eve', requestedBy: 'cy' }, { people, accounts: until(entries) }).flatMap(
        ({ code, params }) => (code === 'grant-of-leaver' ? [params['person']] : []),
      );
    expect(ofWhom(['ben', '2026-10-31'])).toEqual(['ben']);
    expect(ofWhom(['cy'], ['ben'])).toEqual(['cy']);
    expect(ofWhom(['ben', '2026-10-31'], ['dee', '2026-11-20'])).toEqual([]);
    expect(ofWhom(['dee', '2026-11-20'], ['ben', '2026-10-31'])).toEqual([]);
    expect(ofWhom(['ben'], ['dee'])).toEqual([]);
    expect(ofWhom()).toEqual([]);
  });

  it('finds privileged grants without a last day', () => {
    expect(find({ privileged: true })).toMatchObject([
      {
        code: 'privileged-grant-unbounded',
        severity: 'warning',
        message: 'The account "ACC-1" holds the privileged right "clerk" by the grant "GR-1" without a last day.',
        path: ['grants', 0, 'until'],
      },
    ]);
    expect(find({ privileged: true, until: '2026-12-31' })).toEqual([]);
    expect(find({ privileged: true, revokedOn: '2026-12-31' })).toEqual([]);
    const service = { ...makeAccount(), kind: 'service', owner: 'ben', purpose: 'x' } as never;
    expect(codesOf(find({ privileged: true }, { accounts: [service] }))).toEqual(['privileged-grant-unbounded']);
  });

  it('finds entitlements that no role of the person gives, over all accounts of the person', () => {
    const direct = (overrides: Partial<Grant> = {}) =>
      makeGrant({ id: 'GR-2', right: { kind: 'entitlement', entitlement: 'customer.read' }, ...overrides });
    const accessRoles = [makeAccessRole(), makeAccessRole({ id: 'other', entitlements: [] })];
    const check = (registers: AccessRegisters) =>
      codesOf(checkAccess({ accounts, accessRoles, ...registers }, { asOf }));
    expect(check({ grants: [makeGrant(), direct()] })).toEqual([]);
    expect(check({ grants: [makeGrant({ until: '2026-11-20', revokedOn: '2026-11-20' }), direct()] })).toEqual([
      'grant-beyond-role',
    ]);
    expect(check({ grants: [direct()] })).toEqual(['grant-beyond-role']);
    expect(checkAccess({ accounts, grants: [direct()] }, { asOf })).toEqual([]);
    // The role of another account of the same person gives it, in the system of the role.
    const two = [makeAccount(), makeAccount({ id: 'ACC-2', system: 'directory' })];
    expect(check({ accounts: two, grants: [makeGrant({ account: 'ACC-2' }), direct()] })).toEqual([]);
    expect(check({ accounts: two, grants: [makeGrant(), direct({ account: 'ACC-2' })] })).toEqual([
      'grant-beyond-role',
    ]);
    // A closed account gives no role.
    const closed = (closedOn: '2026-11-21' | '2026-11-22') =>
      check({
        accounts: [makeAccount(), makeAccount({ id: 'ACC-2', closedOn })],
        grants: [makeGrant({ account: 'ACC-2' }), direct()],
      });
    expect(closed('2026-11-21')).toEqual(['grant-beyond-role']);
    expect(closed('2026-11-22')).toEqual([]);
    // Where a role is not known, nothing is said.
    const unknown = makeGrant({ id: 'GR-3', right: { kind: 'role', role: 'gone' } });
    expect(check({ grants: [unknown, direct()] })).toEqual(['access-reference-unknown']);
    // An account of nobody has its own roles.
    const nobody = [makeAccount({ holders: [] })];
    expect(check({ accounts: nobody, grants: [makeGrant(), direct()] })).toEqual(['account-orphaned']);
    expect(check({ accounts: nobody, grants: [direct()] })).toEqual(['account-orphaned', 'grant-beyond-role']);
  });
});

import { describe, expect, it } from 'vitest';
import { type Account, checkAccess, type AccessRegisters } from '../../../src/access/index.ts';
import { makeAccount, makeException, makePerson } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const people = [makePerson({ id: 'ben' }), makePerson({ id: 'cy' })];
const { holders, ...fields } = makeAccount();
const shared = { ...fields, kind: 'shared', holders: [...holders, { person: 'cy', from: '2024-03-01' }] } as const;
const service = { ...fields, kind: 'service', owner: 'ben', purpose: 'Sends invoices' } as const;
const sealed = { ...fields, kind: 'break-glass', custodian: 'ben' } as const;

function find(account: Account, registers: AccessRegisters = {}, context: object = {}) {
  return checkAccess({ people, accounts: [account], ...registers }, { asOf, ...context });
}

describe('checkAccess on the people of accounts', () => {
  it('finds an open account of nobody', () => {
    expect(find(makeAccount())).toEqual([]);
    expect(find(makeAccount({ holders: [{ person: 'ben', from: '2024-03-01', until: asOf }] }))).toEqual([]);
    expect(find(makeAccount({ holders: [{ person: 'ben', from: '2024-03-01', until: '2026-11-20' }] }))).toEqual([
      {
        code: 'account-orphaned',
        severity: 'error',
        requirements: ['A.5.16', 'A.5.18'],
        message: 'The account "ACC-1" in "crm" is open, but belongs to nobody who is here: no-person.',
        subject: { kind: 'account', id: 'ACC-1' },
        path: ['accounts', 0],
        params: { account: 'ACC-1', system: 'crm', reason: 'no-person' },
      },
    ]);
    expect(find(makeAccount({ holders: [], closedOn: asOf }))).toEqual([]);
    const { owner: _owner, ...ownerless } = service;
    expect(find(ownerless)).toMatchObject([{ params: { reason: 'no-person' } }]);
  });

  it('cannot read an account that was closed before its creation', () => {
    expect(find(makeAccount({ createdOn: asOf, closedOn: asOf }))).toEqual([]);
    expect(find(makeAccount({ createdOn: asOf, closedOn: '2026-11-20' }))).toMatchObject([
      { code: 'access-record-unreadable', path: ['accounts', 0, 'closedOn'] },
    ]);
  });

  it('finds an account of people who left or are not known', () => {
    const left = (endedOn: '2026-11-20' | '2026-11-21') => ({ people: [makePerson({ id: 'ben', endedOn })] });
    expect(find(makeAccount(), left('2026-11-21'))).toEqual([]);
    expect(find(makeAccount(), left('2026-11-20'))).toMatchObject([{ params: { reason: 'person-left' } }]);
    expect(find(service, left('2026-11-20'))).toMatchObject([{ params: { reason: 'person-left' } }]);
    expect(find(sealed, left('2026-11-20'))).toMatchObject([{ params: { reason: 'person-left' } }]);
    expect(codesOf(find(makeAccount(), { people: [] }))).toEqual(['access-reference-unknown', 'account-orphaned']);
    const { people: _people, ...withoutPeople } = { people, accounts: [makeAccount()] };
    expect(checkAccess(withoutPeople, { asOf })).toEqual([]);
    const unreadable = [{ id: 'ben' } as never];
    expect(codesOf(find(makeAccount(), { people: unreadable }))).toEqual(['access-record-unreadable']);
  });

  it('finds shared accounts without an active exception', () => {
    expect(find(shared)).toMatchObject([
      {
        code: 'account-shared',
        message: 'The account "ACC-1" in "crm" is shared, and no valid exception permits it; its people: "ben", "cy".',
      },
    ]);
    const permitted = { ...shared, sharingException: 'EX-1' };
    const exception = makeException({ requestedBy: 'dee', approvedBy: { person: 'ada', role: 'ciso' } });
    const others = { people: [...people, makePerson(), makePerson({ id: 'dee' })] };
    expect(find(permitted, { ...others, exceptions: [exception] })).toEqual([]);
    expect(codesOf(find(permitted, others))).toEqual(['account-shared']);
    expect(codesOf(find(permitted, { ...others, exceptions: [] }))).toEqual([
      'access-reference-unknown',
      'account-shared',
    ]);
    const flawed = [
      makeException({ expiresOn: '2026-11-20' }),
      makeException({ expiresOn: undefined }),
      makeException({ approvedBy: undefined }),
      makeException({ approvedBy: { person: 'cy', role: 'ciso' } }),
      makeException({ requestedBy: 'ada' }),
      makeException({ compensatingControls: [] }),
    ];
    for (const one of flawed)
      expect(codesOf(find(permitted, { ...others, exceptions: [one] }))).toEqual(['account-shared']);
  });

  it('finds a personal account of two people at a time', () => {
    const handedOver = (until: '2026-11-20' | '2026-11-21') =>
      makeAccount({
        holders: [
          { person: 'ben', from: '2024-03-01', until },
          { person: 'cy', from: '2026-11-21' },
        ],
      });
    expect(find(handedOver('2026-11-20'))).toEqual([]);
    expect(codesOf(find(handedOver('2026-11-21')))).toEqual(['account-shared']);
  });

  it('finds unknown people and exceptions, and events in the future', () => {
    const places = (account: Account) =>
      find(account, { exceptions: [] }).map(({ code, path }) => [code, path.slice(2)]);
    expect(places({ ...service, owner: 'eve' })).toEqual([
      ['access-reference-unknown', ['owner']],
      ['account-orphaned', []],
    ]);
    expect(places({ ...sealed, custodian: 'eve', sealCheckedOn: '2026-11-22' })).toEqual([
      ['access-reference-unknown', ['custodian']],
      ['access-event-in-future', ['sealCheckedOn']],
      ['account-orphaned', []],
    ]);
    expect(places({ ...sealed, sealCheckedOn: asOf, mfaException: 'EX-9' })).toEqual([
      ['access-reference-unknown', ['mfaException']],
    ]);
    expect(places(makeAccount({ createdOn: '2026-11-22', lastUse: { kind: 'used', on: '2026-11-22' } }))).toEqual([
      ['access-event-in-future', ['createdOn']],
      ['access-event-in-future', ['lastUse', 'on']],
    ]);
  });
});

describe('checkAccess on the use of accounts', () => {
  it('finds dormant accounts and unknown use only where a time is given', () => {
    const dormant = makeAccount({ lastUse: { kind: 'used', on: '2026-08-22' } });
    const unknown = makeAccount({ lastUse: { kind: 'no-evidence' } });
    expect(find(dormant)).toEqual([]);
    expect(find(makeAccount(), {}, { dormantAfter: 'P90D' })).toEqual([]);
    expect(find(dormant, {}, { dormantAfter: 'P90D' })).toMatchObject([
      {
        code: 'account-dormant',
        severity: 'warning',
        message: 'The account "ACC-1" in "crm" is dormant since 2026-11-21, after P90D without use: last-use.',
        path: ['accounts', 0, 'lastUse'],
      },
    ]);
    expect(find(unknown, {}, { dormantAfter: 'P90D' })).toMatchObject([
      {
        code: 'account-use-unknown',
        message: 'Whether the account "ACC-1" in "crm" was used within P90D is not known: no-evidence.',
      },
    ]);
    const unused = { ...sealed, lastUse: { kind: 'never-used', observedSince: '2024-03-01' } } as const;
    expect(find(unused, {}, { dormantAfter: 'P90D' })).toEqual([]);
  });

  it('finds accounts without an enforced second factor', () => {
    expect(find(makeAccount({ mfa: 'available' }))).toMatchObject([
      {
        code: 'account-mfa-missing',
        message:
          'The account "ACC-1" in "crm" can be used without a second factor (available), and no valid exception permits it.',
        path: ['accounts', 0, 'mfa'],
      },
    ]);
    expect(find(makeAccount({ mfa: 'unknown' }))).toMatchObject([
      { code: 'account-mfa-unknown', severity: 'warning', path: ['accounts', 0, 'mfa'] },
    ]);
    const exceptions = [makeException({ requestedBy: 'dee' })];
    const others = { people: [...people, makePerson(), makePerson({ id: 'dee' })], exceptions };
    expect(find({ ...service, mfa: 'none', mfaException: 'EX-1' }, others)).toEqual([]);
    const late = [makeException({ from: '2026-11-22' })];
    expect(codesOf(find({ ...service, mfa: 'none', mfaException: 'EX-1' }, { ...others, exceptions: late }))).toEqual([
      'account-mfa-missing',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  accessDueItems,
  type AccessRegisters,
  checkAccess,
  type ReviewDecision,
  type RevocationRegisters,
  revocationsOverdue,
  type SnapshotEntry,
} from '../../../src/access/index.ts';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  makeAccessRole,
  makeAccount,
  makeEntitlementSnapshot,
  makeGrant,
  makePerson,
  makeReviewCampaign,
  makeReviewItem,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const shown: SnapshotEntry = {
  system: 'crm',
  account: 'ACC-1',
  entitlement: 'customer.read',
  privileged: false,
  via: ['clerk'],
};

function snapshot(
  fetchedOn: CalendarDate,
  entries: readonly SnapshotEntry[],
  outcome: 'complete' | 'partial' | 'failed' = 'complete',
) {
  return makeEntitlementSnapshot({
    id: `SNAP ${fetchedOn}`,
    sources: [{ system: 'crm', fetchedOn, outcome }],
    entries,
  });
}

function campaign(...decisions: readonly ReviewDecision[]) {
  return makeReviewCampaign({ items: [makeReviewItem({ decisions })] });
}

const revoked = campaign({ kind: 'revoke', by: 'cy', on: '2026-11-10', note: 'Works elsewhere' });

function ask(registers: Partial<RevocationRegisters> = {}, options: object = {}) {
  const given = {
    accounts: [makeAccount()],
    accessRoles: [makeAccessRole()],
    grants: [makeGrant()],
    reviewCampaigns: [revoked],
    ...registers,
  };
  const { overdue, undone, pending, done } = revocationsOverdue(given, { asOf, within: 'P10D', ...options });
  return [...overdue, ...undone, ...pending, ...done];
}

describe('revocationsOverdue after a decision', () => {
  it('is due the period after the decision, the last good day included', () => {
    expect(ask({}, { asOf: '2026-11-20' })).toMatchObject([{ state: 'pending', daysLate: 0 }]);
    expect(ask()).toEqual([
      {
        grant: 'GR-1',
        account: 'ACC-1',
        right: 'clerk',
        cause: 'decision',
        person: null,
        campaign: 'AR-1',
        since: '2026-11-10',
        dueOn: '2026-11-20',
        state: 'overdue',
        doneOn: null,
        basis: null,
        shownOn: null,
        daysLate: 1,
      },
    ]);
    expect(ask({ reviewCampaigns: [campaign({ kind: 'keep', by: 'cy', on: '2026-11-10' })] })).toEqual([]);
    expect(ask({ reviewCampaigns: [campaign()] })).toEqual([]);
  });

  it('follows the right that another one is to replace', () => {
    const changed = (to: string) =>
      campaign({ kind: 'change', by: 'cy', on: '2026-11-10', note: 'x', to: { kind: 'role', role: to } });
    expect(ask({ reviewCampaigns: [changed('reader')] })).toMatchObject([
      { grant: 'GR-1', right: 'clerk', cause: 'decision', since: '2026-11-10', state: 'overdue' },
    ]);
    const grants = [makeGrant({ revokedOn: '2026-11-12' })];
    expect(ask({ reviewCampaigns: [changed('reader')], grants })).toMatchObject([{ state: 'done' }]);
    const inPlace = [makeGrant({ right: { kind: 'role', role: 'reader' } })];
    expect(ask({ reviewCampaigns: [changed('reader')], grants: inPlace })).toEqual([]);
    const entitlement = { kind: 'entitlement', entitlement: 'customer.read' } as const;
    const later = campaign(
      { kind: 'change', by: 'cy', on: '2026-11-09', note: 'x', to: { kind: 'role', role: 'clerk' } },
      { kind: 'change', by: 'cy', on: '2026-11-10', note: 'x', to: entitlement },
    );
    expect(ask({ reviewCampaigns: [later] })).toMatchObject([{ right: 'clerk' }]);
  });

  it('is done by a later complete snapshot that lacks the right', () => {
    const after = (...snapshots: readonly ReturnType<typeof snapshot>[]) => ask({ entitlementSnapshots: snapshots })[0];
    expect(after(snapshot('2026-11-09', []))).toMatchObject({ state: 'overdue' });
    expect(after(snapshot('2026-11-10', []))).toMatchObject({ state: 'done', doneOn: '2026-11-10', basis: 'snapshot' });
    expect(after(snapshot('2026-11-18', [], 'partial'))).toMatchObject({ state: 'overdue' });
    expect(after(snapshot('2026-11-18', [], 'failed'))).toMatchObject({ state: 'overdue' });
    expect(after(snapshot('2026-11-22', []))).toMatchObject({ state: 'overdue' });
    expect(after(snapshot('2026-11-18', [shown]))).toMatchObject({ state: 'overdue', shownOn: '2026-11-18' });
    expect(after(snapshot('2026-11-21', []), snapshot('2026-11-18', [shown]))).toMatchObject({
      state: 'done',
      doneOn: '2026-11-21',
      daysLate: 1,
    });
  });

  it('freezes the days late once it is done', () => {
    const late = { entitlementSnapshots: [snapshot('2026-11-21', [])] };
    expect(ask(late)[0]?.daysLate).toBe(1);
    expect(ask(late, { asOf: '2027-11-21' })[0]?.daysLate).toBe(1);
  });

  it('keeps the day of the record when the account is closed later, for a leaver, too', () => {
    const registers = {
      people: [makePerson({ id: 'ben', endedOn: '2026-11-10' })],
      grants: [makeGrant({ revokedOn: '2026-11-12' })],
      accounts: [makeAccount({ closedOn: '2027-03-01' })],
    };
    const rows = [
      { cause: 'decision', state: 'done', doneOn: '2026-11-12', basis: 'record', daysLate: 0 },
      { cause: 'leaver', state: 'done', doneOn: '2026-11-12', basis: 'record', daysLate: 0 },
    ];
    expect(ask(registers, { asOf: '2027-02-28' })).toMatchObject(rows);
    expect(ask(registers, { asOf: '2027-03-01' })).toMatchObject(rows);
    const entitlementSnapshots = [snapshot('2026-11-14', [])];
    expect(ask({ ...registers, grants: [makeGrant()], entitlementSnapshots }, { asOf: '2027-03-01' })).toMatchObject([
      { doneOn: '2026-11-14', basis: 'snapshot' },
      { doneOn: '2026-11-14', basis: 'snapshot' },
    ]);
    const same = { ...registers, accounts: [makeAccount({ closedOn: '2026-11-12' })] };
    expect(ask(same)).toMatchObject([{ basis: 'account-closed' }, { basis: 'account-closed' }]);
  });

  it('takes the earlier of a snapshot and the record', () => {
    const earlier = (revokedOn: '2026-11-13' | '2026-11-20' | undefined) =>
      ask(
        { grants: [makeGrant({ revokedOn })], entitlementSnapshots: [snapshot('2026-11-14', [])] },
        { within: 'P3D' },
      );
    const bySnapshot = { state: 'done', doneOn: '2026-11-14', basis: 'snapshot', daysLate: 1 };
    expect(earlier(undefined)).toMatchObject([bySnapshot]);
    expect(earlier('2026-11-20')).toMatchObject([bySnapshot]);
    expect(earlier('2026-11-13')).toMatchObject([{ doneOn: '2026-11-13', basis: 'snapshot', daysLate: 0 }]);
  });

  it('tells a right that is there again', () => {
    const [back] = ask({
      entitlementSnapshots: [snapshot('2026-11-12', []), snapshot('2026-11-18', [shown], 'partial')],
    });
    expect(back).toMatchObject({ state: 'undone', doneOn: '2026-11-12', basis: 'snapshot', shownOn: '2026-11-18' });
    const again = [
      snapshot('2026-11-12', []),
      snapshot('2026-11-14', [shown]),
      snapshot('2026-11-18', []),
      snapshot('2026-11-19', []),
    ];
    expect(ask({ entitlementSnapshots: again })).toMatchObject([{ state: 'done', doneOn: '2026-11-18' }]);
  });

  it('takes the record of the grant until a later snapshot contradicts it', () => {
    const recorded = (...entitlementSnapshots: readonly ReturnType<typeof snapshot>[]) =>
      ask({ grants: [makeGrant({ revokedOn: '2026-11-12' })], entitlementSnapshots })[0];
    expect(recorded()).toMatchObject({ state: 'done', doneOn: '2026-11-12', basis: 'record' });
    expect(recorded(snapshot('2026-11-12', [shown]))).toMatchObject({ state: 'done', basis: 'record' });
    expect(recorded(snapshot('2026-11-13', [shown]))).toMatchObject({
      state: 'undone',
      doneOn: '2026-11-12',
      basis: 'record',
    });
    expect(recorded(snapshot('2026-11-13', []))).toMatchObject({
      state: 'done',
      doneOn: '2026-11-12',
      basis: 'snapshot',
    });
    expect(recorded(snapshot('2026-11-13', [shown]), snapshot('2026-11-14', []))).toMatchObject({
      state: 'done',
      doneOn: '2026-11-14',
    });
    expect(ask({ grants: [makeGrant({ revokedOn: '2026-11-22' })] })).toMatchObject([{ state: 'overdue' }]);
  });

  it('ends with the account', () => {
    expect(ask({ accounts: [makeAccount({ closedOn: asOf })] })).toMatchObject([
      { state: 'done', doneOn: asOf, basis: 'account-closed', daysLate: 1 },
    ]);
    expect(ask({ accounts: [makeAccount({ closedOn: '2026-11-22' })] })).toMatchObject([{ state: 'overdue' }]);
  });

  it('knows the frozen copy where the grant or the account is not in the register', () => {
    expect(ask({ grants: [], accounts: [], entitlementSnapshots: [snapshot('2026-11-18', [])] })).toMatchObject([
      { grant: 'GR-1', state: 'done' },
    ]);
    const plain = { ...shown, entitlement: 'customer.read' };
    const { via: _via, ...direct } = plain;
    expect(ask({ grants: [], accounts: [], entitlementSnapshots: [snapshot('2026-11-18', [direct])] })).toMatchObject([
      { state: 'done' },
    ]);
  });

  it('sees a role by its name, by the way to it, or by an entitlement that no other grant gives', () => {
    const { via: _via, ...direct } = shown;
    const state = (entry: SnapshotEntry, registers: Partial<RevocationRegisters> = {}) =>
      ask({ entitlementSnapshots: [snapshot('2026-11-18', [entry])], ...registers })[0]?.state;
    expect(state({ ...direct, entitlement: 'clerk' })).toBe('overdue');
    expect(state({ ...direct, entitlement: 'x', via: ['other', 'clerk'] })).toBe('overdue');
    expect(state(direct)).toBe('overdue');
    expect(state({ ...direct, via: ['other'] })).toBe('done');
    expect(state({ ...direct, entitlement: 'other' })).toBe('done');
    const byOther = makeGrant({ id: 'GR-2', right: { kind: 'entitlement', entitlement: 'customer.read' } });
    expect(state(direct, { grants: [makeGrant(), byOther] })).toBe('done');
    // Another grant of the very same right hides it.
    expect(state(direct, { grants: [makeGrant(), makeGrant({ id: 'GR-2' })] })).toBe('overdue');
    const elsewhere = [makeAccessRole({ system: 'erp' })];
    expect(state(shown, { accessRoles: elsewhere })).toBe('overdue');
    expect(ask({ accessRoles: elsewhere, entitlementSnapshots: [snapshot('2026-11-18', [])] })).toMatchObject([
      { state: 'overdue' },
    ]);
    expect(state(shown, { accessRoles: [] })).toBe('overdue');
  });

  it('sees a single entitlement where it is held directly', () => {
    const right = { kind: 'entitlement', entitlement: 'customer.read' } as const;
    const items = [makeReviewItem({ right, decisions: [{ kind: 'revoke', by: 'cy', on: '2026-11-10', note: 'x' }] })];
    const state = (entry: SnapshotEntry) =>
      ask({
        grants: [makeGrant({ right })],
        reviewCampaigns: [makeReviewCampaign({ items })],
        entitlementSnapshots: [snapshot('2026-11-18', [entry])],
      })[0]?.state;
    const { via: _via, ...direct } = shown;
    expect(state(direct)).toBe('overdue');
    expect(state({ ...direct, via: [] })).toBe('overdue');
    expect(state(shown)).toBe('done');
    expect(state({ ...direct, account: 'ACC-2' })).toBe('done');
  });
});

describe('revocationsOverdue after leaving and moving', () => {
  const leave = (endedOn: CalendarDate) => [makePerson({ id: 'ben', endedOn })];
  const quiet = { reviewCampaigns: [] };

  it('takes every grant that goes on after the last day', () => {
    expect(ask({ ...quiet, people: leave(asOf) })).toEqual([]);
    expect(ask({ ...quiet, people: leave('2026-11-20') }, { within: 'P1D' })).toMatchObject([
      { cause: 'leaver', person: 'ben', campaign: null, since: '2026-11-20', dueOn: asOf, state: 'pending' },
    ]);
    const of = (grant: Parameters<typeof makeGrant>[0]) =>
      ask({ ...quiet, people: leave('2026-11-10'), grants: [makeGrant(grant)] }).map(({ state }) => state);
    expect(of({ until: '2026-11-10' })).toEqual([]);
    expect(of({ until: '2026-11-11' })).toEqual(['overdue']);
    expect(of({ revokedOn: '2026-11-10' })).toEqual([]);
    expect(of({ revokedOn: '2026-11-11' })).toEqual(['done']);
    expect(of({ revokedOn: '2024-03-01' })).toEqual([]);
    expect(of({ account: 'ACC-9' })).toEqual([]);
  });

  it('leaves accounts alone that belong to somebody else by then', () => {
    const people = [...leave('2026-11-10'), makePerson({ id: 'cy' })];
    const accounts = (...holders: readonly { person: string; from: CalendarDate; until?: CalendarDate }[]) => [
      makeAccount({ holders }),
    ];
    const ben = { person: 'ben', from: '2024-03-01', until: '2026-11-10' } as const;
    expect(ask({ ...quiet, people, accounts: accounts(ben) })).toHaveLength(1);
    expect(ask({ ...quiet, people, accounts: accounts(ben, { person: 'cy', from: '2026-11-12' }) })).toEqual([]);
    expect(ask({ ...quiet, people, accounts: accounts({ ...ben, until: '2026-10-01' }) })).toEqual([]);
    expect(ask({ ...quiet, people, accounts: accounts() })).toEqual([]);
    const { holders: _holders, ...fields } = makeAccount();
    expect(ask({ ...quiet, people, accounts: [{ ...fields, kind: 'service', owner: 'ben', purpose: 'x' }] })).toEqual(
      [],
    );
    const both = [...leave('2026-11-10'), makePerson({ id: 'cy', endedOn: '2026-11-05' })];
    const shared = accounts({ person: 'cy', from: '2024-03-01' }, { person: 'ben', from: '2024-03-01' });
    expect(ask({ ...quiet, people: both, accounts: shared })).toMatchObject([{ person: 'ben' }]);
    const reversed = accounts({ person: 'ben', from: '2024-03-01' }, { person: 'cy', from: '2024-03-01' });
    expect(ask({ ...quiet, people: both, accounts: reversed })).toMatchObject([{ person: 'ben' }]);
  });

  it('takes the grants that a move makes needless', () => {
    const moves = [
      { person: 'ben', on: '2026-11-02', grants: ['GR-1'] },
      { person: 'cy', on: '2026-11-22', grants: ['GR-1'] },
    ];
    expect(ask(quiet, { moves })).toMatchObject([
      { cause: 'move', person: 'ben', since: '2026-11-02', dueOn: '2026-11-12', state: 'overdue', daysLate: 9 },
    ]);
  });

  it('knows nothing by snapshots about a grant whose account is not known', () => {
    const moves = [{ person: 'ben', on: '2026-11-02', grants: ['GR-1'] }];
    const registers = { ...quiet, accounts: [], entitlementSnapshots: [snapshot('2026-11-18', [])] };
    expect(ask(registers, { moves })).toMatchObject([{ state: 'overdue', basis: null }]);
  });

  it('repeats the period, and counts what was gone in time', () => {
    const grants = [
      makeGrant(),
      makeGrant({ id: 'GR-2', revokedOn: '2026-11-12' }),
      makeGrant({ id: 'GR-3', revokedOn: '2026-11-20' }),
    ];
    const registers = { people: leave('2026-11-10'), accounts: [makeAccount()], accessRoles: [], grants };
    expect(revocationsOverdue(registers, { asOf, within: 'P5D' })).toMatchObject({
      within: 'P5D',
      overdue: [{ grant: 'GR-1' }],
      done: [{ grant: 'GR-2' }, { grant: 'GR-3', daysLate: 5 }],
      inTime: { counted: 1, of: 3, excluded: 0 },
    });
    expect(revocationsOverdue(registers, { asOf: '2026-11-11', within: 'P5D' }).inTime).toMatchObject({
      of: 0,
      excluded: 3,
      share: null,
    });
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => ask({}, { within: 10 })).toThrow(/^within must be a period/);
    expect(() => ask({ entitlementSnapshots: [{ id: 'x' } as never] })).toThrow(
      new RangeError('registers.entitlementSnapshots[0].sources must be a list, got undefined'),
    );
    const moves = [{ person: 'ben', on: '2026-11-02', grants: ['GR-1', 'GR-9'] }];
    expect(() => ask({}, { moves })).toThrow(
      new RangeError('moves[0].grants[1] must be a grant of the registers, got "GR-9"'),
    );
    expect(() => ask({}, { moves: [{ person: 'ben' }] })).toThrow(/^moves\[0\]\.on must/);
  });
});

describe('checkAccess on rights that should be gone', () => {
  const find = (registers: AccessRegisters, context: object = {}) =>
    checkAccess({ accounts: [makeAccount()], ...registers }, { asOf, ...context });

  it('finds overdue revocations only where a period is given', () => {
    const registers = { grants: [makeGrant()], reviewCampaigns: [revoked] };
    expect(find(registers)).toEqual([]);
    expect(find(registers, { revokeWithin: 'P11D' })).toEqual([]);
    expect(find(registers, { revokeWithin: 'P10D' })).toEqual([
      {
        code: 'revocation-overdue',
        severity: 'error',
        requirements: ['A.5.18'],
        message:
          'The right "clerk" of the account "ACC-1" by the grant "GR-1" was to be taken away by 2026-11-20 (decision), and is not known to be gone.',
        subject: { kind: 'grant', id: 'GR-1' },
        path: ['grants', 0],
        params: { grant: 'GR-1', account: 'ACC-1', right: 'clerk', cause: 'decision', dueOn: '2026-11-20' },
      },
    ]);
    expect(find({ reviewCampaigns: [revoked] }, { revokeWithin: 'P10D' })).toMatchObject([{ path: [] }]);
  });

  it('finds the rights of leavers that were taken away late', () => {
    const late = (revokeWithin: 'P3D' | 'P4D') =>
      find(
        {
          people: [makePerson({ id: 'ben', endedOn: '2026-11-10' }), makePerson({ id: 'cy' })],
          accounts: [makeAccount({ closedOn: '2026-11-14' })],
          grants: [makeGrant()],
        },
        { revokeWithin },
      );
    expect(late('P4D')).toEqual([]);
    expect(late('P3D')).toEqual([
      {
        code: 'leaver-access-late',
        severity: 'warning',
        requirements: ['A.5.18', 'A.6.5'],
        message:
          'The right "clerk" of the account "ACC-1" by the grant "GR-1" was to be taken away by 2026-11-13 after "ben" left, and was gone on 2026-11-14.',
        subject: { kind: 'grant', id: 'GR-1' },
        path: ['grants', 0],
        params: {
          grant: 'GR-1',
          account: 'ACC-1',
          right: 'clerk',
          person: 'ben',
          dueOn: '2026-11-13',
          doneOn: '2026-11-14',
        },
      },
    ]);
    const decided = { grants: [makeGrant({ revokedOn: '2026-11-20' })], reviewCampaigns: [revoked] };
    expect(find(decided, { revokeWithin: 'P3D' })).toEqual([]);
  });

  it('finds rights that are there again', () => {
    const entitlementSnapshots = [snapshot('2026-11-12', []), snapshot('2026-11-18', [shown])];
    expect(find({ grants: [makeGrant()], reviewCampaigns: [revoked], entitlementSnapshots })).toMatchObject([
      {
        code: 'revocation-undone',
        message:
          'The right "clerk" of the account "ACC-1" by the grant "GR-1" was gone on 2026-11-12, and was there again on 2026-11-18 without another grant.',
      },
    ]);
  });

  it('finds grants after their last day that nothing shows to be gone', () => {
    const ended = (registers: AccessRegisters = {}, grant: object = {}) =>
      codesOf(find({ grants: [makeGrant({ until: '2026-11-20', ...grant })], ...registers }));
    expect(find({ grants: [makeGrant({ until: asOf })] })).toEqual([]);
    expect(find({ grants: [makeGrant({ until: '2026-11-20' })] })).toMatchObject([
      {
        code: 'grant-past-end',
        message:
          'The grant "GR-1" of "clerk" to the account "ACC-1" ended on 2026-11-20, and nothing shows that the right is gone.',
        path: ['grants', 0, 'until'],
      },
    ]);
    expect(ended({}, { revokedOn: asOf })).toEqual([]);
    expect(ended({}, { revokedOn: '2026-11-22' })).toEqual(['grant-past-end']);
    expect(ended({ entitlementSnapshots: [snapshot('2026-11-20', [])] })).toEqual(['grant-past-end']);
    expect(ended({ entitlementSnapshots: [snapshot(asOf, [])] })).toEqual([]);
    expect(ended({ entitlementSnapshots: [snapshot(asOf, [shown])] })).toEqual(['grant-past-end']);
    expect(ended({ accounts: [makeAccount({ closedOn: asOf })] })).toEqual([]);
    expect(ended({ accounts: [makeAccount({ closedOn: '2026-11-22' })] })).toEqual(['grant-past-end']);
    expect(ended({ grants: [makeGrant({ until: '2026-11-20' }), makeGrant({ id: 'GR-2', from: asOf })] })).toEqual([]);
    expect(codesOf(checkAccess({ grants: [makeGrant({ until: '2026-11-20' })] }, { asOf }))).toEqual([
      'grant-past-end',
    ]);
  });

  it('finds unknown accounts of a snapshot once, and readings in the future', () => {
    const entries = [shown, { ...shown, account: 'ACC-9' }, { ...shown, account: 'ACC-9', entitlement: 'x' }];
    const findings = find({ entitlementSnapshots: [snapshot('2026-11-22', entries)] });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'access-event-in-future entitlementSnapshots.0.sources.0.fetchedOn',
      'access-reference-unknown entitlementSnapshots.0.entries.1.account',
    ]);
  });
});

describe('accessDueItems on rights', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf, revokeWithin: 'P10D' } as const;

  it('lists the rights to take away', () => {
    const registers = { accounts: [makeAccount()], grants: [makeGrant()], reviewCampaigns: [revoked] };
    expect(accessDueItems(registers, window)).toEqual([
      {
        kind: 'access-revocation',
        subject: { kind: 'grant', id: 'GR-1' },
        title: 'Take the right "clerk" away from the account "ACC-1"',
        owner: null,
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: 'A.5.18',
        rule: 'decision',
      },
    ]);
    const { revokeWithin: _within, ...without } = window;
    expect(accessDueItems(registers, without)).toEqual([]);
    expect(accessDueItems({ ...registers, grants: [makeGrant({ revokedOn: asOf })] }, window)).toEqual([]);
  });

  it('lists the ends of held grants that no other grant outlasts', () => {
    const until = (grant: Parameters<typeof makeGrant>[0]) => makeGrant({ until: '2026-12-31', ...grant });
    const items = (...grants: readonly ReturnType<typeof makeGrant>[]) =>
      accessDueItems({ accounts: [makeAccount()], grants }, window).map(({ subject, owner, rule }) => [
        subject.id,
        owner,
        rule,
      ]);
    expect(items(until({}))).toEqual([['GR-1', 'ben', 'until']]);
    expect(items(until({}), until({ id: 'GR-2', until: '2027-01-31' }))).toEqual([['GR-2', 'ben', 'until']]);
    expect(items(until({ id: 'GR-2', until: '2027-01-31' }), until({}))).toEqual([['GR-2', 'ben', 'until']]);
    expect(items(until({}), makeGrant({ id: 'GR-2', from: '2027-01-01' }))).toEqual([]);
    expect(items(makeGrant({ id: 'GR-2', from: '2027-01-01' }), until({}))).toEqual([]);
    expect(items(until({ revokedOn: '2026-12-01' }))).toEqual([]);
    expect(items(until({ from: '2026-11-22' }))).toEqual([]);
    expect(items(until({ account: 'ACC-9' }))).toEqual([['GR-1', null, 'until']]);
  });
});

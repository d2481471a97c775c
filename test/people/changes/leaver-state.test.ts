import { describe, expect, it } from 'vitest';
import type { AssetEntry } from '../../../src/assets/index.ts';
import { makeAccount, makeAsset, makeGrant, makePerson, makePlaybookRun } from '../../../src/fixtures/index.ts';
import { type AssignmentFacts, type LeaverRegisters, leaverState, type RunStep } from '../../../src/people/index.ts';

const ben = makePerson({ id: 'ben', endedOn: '2026-11-13' });
const laptop: AssignmentFacts = { id: 'AA-1', asset: 'NB-17', person: 'ben', from: '2024-03-01' };
const clean = {
  accounts: [makeAccount({ closedOn: '2026-11-14' })],
  grants: [makeGrant({ revokedOn: '2026-11-14' })],
  assetAssignments: [{ ...laptop, returnedOn: '2026-11-13' }],
} as const;
const open: LeaverRegisters = { accounts: [makeAccount()], grants: [makeGrant()], assetAssignments: [laptop] };

function ask(registers: LeaverRegisters, options: object = {}, person = ben) {
  return leaverState(person, registers, { asOf: '2026-11-21', revokeWithin: 'P1D', returnWithin: 'P7D', ...options });
}

function runWith(steps: readonly RunStep[], overrides: object = {}) {
  return makePlaybookRun({ person: 'ben', eventOn: '2026-11-13', steps, ...overrides });
}

const done: RunStep = {
  id: 'account',
  text: 'Close the account',
  dueOn: '2026-11-14',
  status: 'done',
  doneOn: '2026-11-14',
};
const todo: RunStep = { id: 'account', text: 'Close the account', dueOn: '2026-11-21', status: 'open' };

describe('leaverState', () => {
  it('is done when accounts are closed, rights gone and assets back', () => {
    expect(ask(clean)).toEqual({
      person: 'ben',
      state: 'done',
      lastOn: '2026-11-13',
      accounts: [{ id: 'ACC-1', state: 'done', dueOn: '2026-11-14', doneOn: '2026-11-14' }],
      grants: [{ id: 'GR-1', state: 'done', dueOn: '2026-11-14', doneOn: '2026-11-14' }],
      assignments: [{ id: 'AA-1', state: 'done', dueOn: '2026-11-20', doneOn: '2026-11-13' }],
      steps: [],
      unknown: [],
      contradicted: [],
    });
  });

  it('counts the last good day in, for each kind of thing', () => {
    const states = (asOf: string) => {
      const { state, accounts, grants, assignments } = ask(open, { asOf });
      return [state, accounts[0]?.state, grants[0]?.state, assignments[0]?.state];
    };
    expect(states('2026-11-14')).toEqual(['open', 'open', 'open', 'open']);
    expect(states('2026-11-15')).toEqual(['overdue', 'overdue', 'overdue', 'open']);
    expect(states('2026-11-20')).toEqual(['overdue', 'overdue', 'overdue', 'open']);
    expect(states('2026-11-21')).toEqual(['overdue', 'overdue', 'overdue', 'overdue']);
    const early = { assetAssignments: [{ ...laptop, until: '2026-11-16' }] } as const;
    expect(ask(early).assignments).toEqual([{ id: 'AA-1', state: 'overdue', dueOn: '2026-11-16', doneOn: null }]);
    expect(ask({ assetAssignments: [{ ...laptop, until: '2027-11-16' }] }).assignments[0]?.dueOn).toBe('2026-11-20');
  });

  it('does not believe a ticked step while the registers hold something', () => {
    const playbookRuns = [runWith([done])];
    expect(ask({ ...open, playbookRuns })).toMatchObject({
      state: 'overdue',
      contradicted: [{ run: 'RUN-1', doneSteps: ['account'] }],
    });
    expect(ask({ ...clean, grants: [makeGrant()], accounts: [makeAccount()], playbookRuns }).contradicted).toHaveLength(
      1,
    );
    expect(ask({ ...clean, playbookRuns })).toMatchObject({ state: 'done', contradicted: [] });
    expect(ask({ ...open, playbookRuns: [runWith([todo])] }).contradicted).toEqual([]);
    const skipped: RunStep = {
      id: 'car',
      text: 'Take the car',
      dueOn: '2026-11-14',
      status: 'not-needed',
      reason: 'None',
    };
    const later = { ...done, id: 'x', doneOn: '2026-11-22', optional: true } as const;
    expect(ask({ ...open, playbookRuns: [runWith([skipped, later])] }).contradicted).toEqual([
      { run: 'RUN-1', doneSteps: [] },
    ]);
  });

  it('adds the steps that are to be done, of the runs for this last day', () => {
    const state = (asOf: string) => ask({ ...clean, playbookRuns: [runWith([todo])] }, { asOf });
    expect(state('2026-11-21')).toMatchObject({
      state: 'open',
      steps: [{ id: 'account', state: 'open', dueOn: '2026-11-21', doneOn: null }],
    });
    expect(state('2026-11-22').state).toBe('overdue');
    const others = [runWith([todo], { person: 'cy' }), runWith([todo], { id: 'RUN-2', eventOn: '2026-11-12' })];
    expect(ask({ ...clean, playbookRuns: others }).steps).toEqual([]);
  });

  it('is unknown where a register is not given and nothing is seen to be open', () => {
    expect(ask({})).toMatchObject({ state: 'unknown', unknown: ['accounts', 'grants', 'assetAssignments'] });
    const { grants: _grants, ...without } = clean;
    expect(ask(without)).toMatchObject({ state: 'unknown', unknown: ['grants'] });
    expect(ask({ accounts: [makeAccount()] })).toMatchObject({
      state: 'overdue',
      unknown: ['grants', 'assetAssignments'],
    });
  });

  it('does not leave without a last day', () => {
    expect(ask(open, {}, makePerson({ id: 'ben' }))).toMatchObject({
      state: 'not-leaving',
      lastOn: null,
      accounts: [],
      contradicted: [],
    });
  });

  it('knows whose account it is', () => {
    const accounts = (
      ...holders: readonly { person: string; from: '2024-03-01' | '2026-11-15'; until?: '2026-11-13' }[]
    ) => ask({ ...clean, accounts: [makeAccount({ holders })], grants: [makeGrant()] });
    const own = { person: 'ben', from: '2024-03-01', until: '2026-11-13' } as const;
    expect(accounts(own)).toMatchObject({ accounts: [{ state: 'overdue' }], grants: [{ state: 'overdue' }] });
    expect(accounts(own, { person: 'cy', from: '2026-11-15' })).toMatchObject({
      state: 'done',
      accounts: [],
      grants: [],
    });
    const { holders, ...fields } = makeAccount();
    const service = { ...fields, kind: 'service', owner: 'ben', purpose: 'x' } as const;
    expect(ask({ ...clean, accounts: [service], grants: [makeGrant()] })).toMatchObject({
      accounts: [{ state: 'overdue' }],
      grants: [],
    });
    expect(ask({ ...clean, accounts: [{ ...fields, kind: 'shared', holders }] })).toMatchObject({
      accounts: [{ id: 'ACC-1' }],
      grants: [],
    });
  });

  it('knows when a grant is gone', () => {
    const grants = (grant: Parameters<typeof makeGrant>[0], account: object = {}) =>
      ask({ ...clean, accounts: [makeAccount(account)], grants: [makeGrant(grant)] }).grants.map(
        ({ state, doneOn }) => `${state} ${doneOn}`,
      );
    expect(grants({ until: '2026-11-20' })).toEqual(['done 2026-11-21']);
    expect(grants({ until: '2026-11-21' })).toEqual(['overdue null']);
    expect(grants({ revokedOn: '2026-11-21' })).toEqual(['done 2026-11-21']);
    expect(grants({ revokedOn: '2026-11-22' })).toEqual(['overdue null']);
    expect(grants({ revokedOn: '2024-03-01' })).toEqual([]);
    expect(grants({ revokedOn: '2026-11-20' }, { closedOn: '2026-11-14' })).toEqual(['done 2026-11-14']);
    expect(grants({}, { closedOn: '2026-11-22' })).toEqual(['overdue null']);
    expect(grants({ account: 'ACC-9' })).toEqual([]);
  });

  it('does not know whose right it is where it does not know the account', () => {
    const accounts = clean.accounts;
    const stray = (grant: Parameters<typeof makeGrant>[0]) =>
      ask({ ...clean, accounts, grants: [makeGrant({ account: 'ACC-9', ...grant })] });
    expect(stray({})).toMatchObject({ state: 'unknown', unknown: ['accounts'], grants: [] });
    expect(stray({ until: '2026-11-21' })).toMatchObject({ state: 'unknown' });
    expect(stray({ until: '2026-11-20' })).toMatchObject({ state: 'done', unknown: [] });
    expect(stray({ revokedOn: '2024-03-01' })).toMatchObject({ state: 'done', unknown: [] });
    expect(ask({ accounts: [], grants: [makeGrant()], assetAssignments: [] }).state).toBe('unknown');
  });

  it('asks for the assets that the person had by the last day', () => {
    const from = (day: '2026-11-13' | '2026-11-14') =>
      ask({ ...clean, assetAssignments: [{ ...laptop, from: day }] }).assignments.map(({ state }) => state);
    expect(from('2026-11-13')).toEqual(['overdue']);
    expect(from('2026-11-14')).toEqual([]);
    expect(ask({ assetAssignments: [{ ...laptop, returnedOn: '2026-11-22' }] }).assignments[0]?.state).toBe('overdue');
    expect(ask({ assetAssignments: [{ ...laptop, person: 'cy' }] }).assignments).toEqual([]);
  });

  it('asks for no asset that cannot come back', () => {
    const since = (entry: AssetEntry, assignment: Partial<AssignmentFacts> = {}) => {
      const assets = [makeAsset({ id: 'NB-17', history: [{ state: 'in-use', enteredOn: '2024-03-01' }, entry] })];
      return ask({ ...clean, assetAssignments: [{ ...laptop, ...assignment }], assets }).assignments[0];
    };
    expect(since({ state: 'lost', enteredOn: '2026-11-12' })).toMatchObject({ state: 'done', doneOn: '2026-11-12' });
    expect(since({ state: 'lost', enteredOn: '2026-11-22' })).toMatchObject({ state: 'overdue', doneOn: null });
    expect(since({ state: 'disposed', enteredOn: '2026-11-21', disposal: 'DS-1' })).toMatchObject({ state: 'done' });
    expect(since({ state: 'retired', enteredOn: '2026-11-12' })).toMatchObject({ state: 'overdue' });
    expect(since({ state: 'lost', enteredOn: '2026-11-12' }, { returnedOn: '2026-11-20' })).toMatchObject({
      state: 'done',
      doneOn: '2026-11-20',
    });
    expect(() => ask({ assets: [{ id: 'NB-17' } as never] })).toThrow(/^registers.assets\[0\].history must be a list/);
  });

  it('throws for a person, registers and options that cannot be read', () => {
    expect(() => ask({}, {}, 1 as never)).toThrow(new RangeError('person must be an object, got 1'));
    expect(() => ask({ assetAssignments: [{ id: 'AA-1' } as never] })).toThrow(
      new RangeError('registers.assetAssignments[0].asset must be a text, got undefined'),
    );
    expect(() => ask({}, { returnWithin: undefined })).toThrow(/^returnWithin must be a period/);
  });
});

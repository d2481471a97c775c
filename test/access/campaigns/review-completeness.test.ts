import { describe, expect, it } from 'vitest';
import { type ReviewCampaign, reviewCompleteness, type ReviewDecision } from '../../../src/access/index.ts';
import { makeAccount, makeGrant, makeReviewCampaign, makeReviewItem } from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';
const keep = (by: string, on: ReviewDecision['on'] = '2026-11-10'): ReviewDecision => ({ kind: 'keep', by, on });
const escalate = (by: string, to: string, on: ReviewDecision['on'] = '2026-11-09'): ReviewDecision => ({
  kind: 'escalate',
  by,
  to,
  on,
  note: 'On leave',
});

function judge(decisions: readonly ReviewDecision[], campaign: Partial<ReviewCampaign> = {}, options: object = {}) {
  const items = [makeReviewItem({ decisions })];
  return reviewCompleteness(makeReviewCampaign({ items, ...campaign }), { asOf, ...options });
}

describe('reviewCompleteness', () => {
  it('counts a final decision of the reviewer', () => {
    expect(judge([keep('cy')])).toEqual({
      state: 'complete',
      decided: { counted: 1, of: 1, excluded: 0, unknown: 0, share: 1 },
      items: [
        {
          item: 'AR-1/1',
          state: 'decided',
          outcome: 'keep',
          by: 'cy',
          decidedOn: '2026-11-10',
          settledOn: '2026-11-10',
          void: [],
        },
      ],
      unread: [],
      missing: [],
      later: [],
      unplaced: [],
    });
    const others: readonly ReviewDecision[] = [
      { kind: 'revoke', by: 'cy', on: '2026-11-11', note: 'x' },
      { kind: 'change', by: 'cy', on: '2026-11-12', note: 'x', to: { kind: 'role', role: 'reader' } },
    ];
    expect(judge(others).items[0]).toMatchObject({
      outcome: 'change',
      decidedOn: '2026-11-12',
      settledOn: '2026-11-11',
    });
  });

  it('takes the decisions by their days, of one day as they are recorded', () => {
    const revoke = (on: ReviewDecision['on']): ReviewDecision => ({ kind: 'revoke', by: 'cy', on, note: 'x' });
    expect(judge([revoke('2026-11-12'), keep('cy', '2026-11-05'), keep('eve', '2026-11-04')]).items[0]).toMatchObject({
      outcome: 'revoke',
      decidedOn: '2026-11-12',
      settledOn: '2026-11-05',
      void: [{ index: 2, reason: 'not-the-reviewer' }],
    });
    expect(judge([revoke('2026-11-12'), keep('cy', '2026-11-12')]).items[0]).toMatchObject({ outcome: 'keep' });
  });

  it('knows no decision of a later day', () => {
    expect(judge([keep('cy', asOf)]).state).toBe('complete');
    expect(judge([keep('cy', '2026-11-22')])).toMatchObject({
      state: 'incomplete',
      decided: { counted: 0, of: 1, unknown: 1, share: 0 },
      items: [{ state: 'open', outcome: null, by: null, decidedOn: null, void: [] }],
    });
  });

  it('says why a decision does not count', () => {
    const reasons = (decision: ReviewDecision) => judge([decision]).items[0]?.void.map(({ reason }) => reason);
    expect(reasons(keep('ben'))).toEqual(['own-access']);
    expect(reasons(keep('eve'))).toEqual(['not-the-reviewer']);
    expect(reasons(keep('cy', '2026-11-02'))).toEqual(['before-opening']);
    expect(reasons(keep('cy', '2026-11-03'))).toEqual([]);
    expect(reasons({ kind: 'keep', by: 'cy', on: '2026-11-10', isDefault: true })).toEqual(['default']);
    expect(reasons({ kind: 'keep', on: '2026-11-10' })).toEqual(['default']);
    const unassigned = [makeReviewItem({ reviewer: undefined })];
    expect(judge([], { items: unassigned }).items[0]?.void).toEqual([{ index: 0, reason: 'not-the-reviewer' }]);
  });

  it('lets a delegate decide in the days of the delegation', () => {
    const until = (end: '2026-11-09' | '2026-11-10') => ({
      delegations: [{ reviewer: 'cy', delegate: 'dee', from: '2026-11-10', until: end } as const],
    });
    expect(judge([keep('dee')], until('2026-11-10')).state).toBe('complete');
    expect(judge([keep('dee')], until('2026-11-09')).state).toBe('incomplete');
    expect(judge([keep('dee')], { delegations: [{ reviewer: 'cy', delegate: 'dee', from: '2026-11-11' }] }).state).toBe(
      'incomplete',
    );
    expect(judge([keep('dee')], { delegations: [{ reviewer: 'cy', delegate: 'dee', from: '2026-11-10' }] }).state).toBe(
      'complete',
    );
  });

  it('does not count passing it on, and lets the other person decide', () => {
    expect(judge([escalate('cy', 'fay')])).toMatchObject({
      state: 'incomplete',
      decided: { counted: 0, unknown: 1 },
      items: [{ state: 'escalated' }],
    });
    expect(judge([escalate('cy', 'fay'), keep('fay')]).state).toBe('complete');
    const again = [keep('cy', '2026-11-04'), escalate('cy', 'fay'), keep('fay', '2026-11-12')];
    expect(judge(again.slice(0, 2)).items[0]).toMatchObject({ settledOn: null });
    expect(judge(again).items[0]).toMatchObject({ settledOn: '2026-11-12' });
    expect(judge([escalate('cy', 'fay'), keep('cy')]).items[0]).toMatchObject({
      state: 'escalated',
      void: [{ index: 1, reason: 'not-the-reviewer' }],
    });
    expect(judge([escalate('cy', 'ben'), keep('ben')]).items[0]?.void).toEqual([{ index: 1, reason: 'own-access' }]);
  });

  it('knows an own access by the register of accounts, too', () => {
    const holders = (until: '2026-11-09' | '2026-11-10') => ({
      accounts: [makeAccount({ holders: [{ person: 'cy', from: '2024-03-01', until }] })],
    });
    const unknown = { items: [makeReviewItem({ persons: [] })] };
    expect(judge([], unknown, holders('2026-11-09')).state).toBe('complete');
    expect(judge([], unknown, holders('2026-11-10')).items[0]?.void).toEqual([{ index: 0, reason: 'own-access' }]);
  });

  it('stays as it is once it is closed', () => {
    const items = [makeReviewItem(), makeReviewItem({ id: 'AR-1/2', account: 'ACC-2', decisions: [] })];
    const history = [
      ...makeReviewCampaign().history,
      { state: 'carried-out', enteredOn: '2026-11-17' },
      { state: 'closed', enteredOn: '2026-11-18' },
    ] as const;
    const closedOn = (day: '2026-11-18' | '2026-11-19') =>
      judge([], { items, history }, { accounts: [makeAccount({ id: 'ACC-2', closedOn: day })] });
    expect(closedOn('2026-11-18')).toMatchObject({ state: 'complete', decided: { counted: 1, of: 1, excluded: 1 } });
    expect(closedOn('2026-11-19')).toMatchObject({ state: 'incomplete', decided: { counted: 1, of: 2, excluded: 0 } });
  });

  it('leaves out accounts that were gone before a decision, and grants that began later', () => {
    const gone = (closedOn: '2026-11-10' | '2026-11-11') => ({ accounts: [makeAccount({ closedOn })] });
    expect(judge([keep('cy')], {}, gone('2026-11-11')).items[0]?.state).toBe('decided');
    expect(judge([keep('cy')], {}, gone('2026-11-10'))).toMatchObject({
      state: 'complete',
      decided: { counted: 0, of: 0, excluded: 1, share: null },
      items: [{ state: 'account-gone', settledOn: '2026-11-10' }],
    });
    expect(judge([], {}, gone('2026-11-11')).state).toBe('complete');
    expect(judge([], {}, { accounts: [makeAccount({ closedOn: '2026-11-22' })] }).state).toBe('incomplete');
    const later = [
      makeReviewItem({ from: '2026-11-04', decisions: [] }),
      makeReviewItem({ id: 'AR-1/2', from: '2026-11-03' }),
    ];
    expect(judge([], { items: later })).toMatchObject({
      state: 'complete',
      decided: { counted: 1, of: 1, excluded: 1 },
      items: [{ state: 'later', settledOn: null }, { state: 'decided' }],
    });
  });

  it('is never complete with a system that was not read', () => {
    const sources = (outcome: 'partial' | 'failed') => [{ system: 'crm', fetchedOn: '2026-11-02', outcome } as const];
    expect(judge([keep('cy')], { sources: sources('failed') })).toMatchObject({
      state: 'population-unknown',
      unread: [{ system: 'crm', outcome: 'failed' }],
    });
    expect(judge([keep('cy')], { sources: sources('partial') }).state).toBe('population-unknown');
    expect(judge([keep('cy')], { scope: { systems: ['crm', 'erp', 'erp'], covers: 'all' } }).unread).toEqual([
      { system: 'erp', outcome: 'missing' },
    ]);
    const readOn = (fetchedOn: '2026-11-21' | '2026-11-22') =>
      judge([keep('cy')], { sources: [{ system: 'crm', fetchedOn, outcome: 'complete' }] });
    expect(readOn('2026-11-21').state).toBe('complete');
    expect(readOn('2026-11-22')).toMatchObject({
      state: 'population-unknown',
      unread: [{ system: 'crm', outcome: 'missing' }],
    });
  });

  it('lists the grants that it should have, and those that began later', () => {
    const accounts = [makeAccount(), makeAccount({ id: 'ACC-2', system: 'erp' })];
    const grants = [
      makeGrant(),
      makeGrant({ id: 'GR-2', from: '2026-11-03' }),
      makeGrant({ id: 'GR-3', from: '2026-11-04' }),
      makeGrant({ id: 'GR-4', account: 'ACC-2' }),
      makeGrant({ id: 'GR-6', until: '2026-11-02' }),
      makeGrant({ id: 'GR-7', privileged: true }),
    ];
    expect(judge([keep('cy')], {}, { accounts, grants })).toMatchObject({
      state: 'incomplete',
      missing: ['GR-2', 'GR-7'],
      later: ['GR-3'],
    });
    const privileged = { scope: { systems: ['crm'], covers: 'privileged' } } as const;
    expect(judge([keep('cy')], privileged, { accounts, grants })).toMatchObject({ missing: ['GR-7'], later: [] });
  });

  it('does not know its population where it does not know the account of a grant', () => {
    const grants = [
      makeGrant(),
      makeGrant({ id: 'GR-2', account: 'ACC-9', from: '2026-11-03' }),
      makeGrant({ id: 'GR-3', account: 'ACC-9', from: '2026-11-04' }),
    ];
    const unknown = { state: 'population-unknown', missing: [], later: [], unplaced: ['GR-2'] };
    expect(judge([keep('cy')], {}, { grants })).toMatchObject(unknown);
    expect(judge([keep('cy')], {}, { grants, accounts: [makeAccount()] })).toMatchObject(unknown);
    const privileged = { scope: { systems: ['crm'], covers: 'privileged' } } as const;
    expect(judge([keep('cy')], privileged, { grants })).toMatchObject({ state: 'complete', unplaced: [] });
  });

  it('asks for no grant of an account that was closed', () => {
    const outside = (closedOn: '2026-11-03' | '2026-11-04' | '2026-11-05') => {
      const grants = [
        makeGrant(),
        makeGrant({ id: 'GR-2', account: 'ACC-2' }),
        makeGrant({ id: 'GR-3', account: 'ACC-2', from: '2026-11-04' }),
      ];
      return judge([keep('cy')], {}, { grants, accounts: [makeAccount(), makeAccount({ id: 'ACC-2', closedOn })] });
    };
    expect(outside('2026-11-03')).toMatchObject({ state: 'complete', missing: [], later: [] });
    expect(outside('2026-11-04')).toMatchObject({ state: 'incomplete', missing: ['GR-2'], later: [] });
    expect(outside('2026-11-05')).toMatchObject({ missing: ['GR-2'], later: ['GR-3'] });
  });

  it('has no items before the opening, and ends with a cancellation', () => {
    const draft = { history: [{ state: 'draft', enteredOn: '2026-11-02' }] } as const;
    expect(judge([keep('cy')], draft, { accounts: [makeAccount()], grants: [makeGrant()] })).toMatchObject({
      state: 'not-opened',
      items: [],
      missing: [],
    });
    const cancelled = {
      history: [
        { state: 'draft', enteredOn: '2026-11-02' },
        { state: 'open', enteredOn: '2026-11-03' },
        { state: 'cancelled', enteredOn: asOf },
      ],
    } as const;
    expect(judge([keep('cy')], cancelled).state).toBe('cancelled');
    expect(judge([keep('cy')], { history: [{ state: 'draft', enteredOn: '2026-12-01' }] }).state).toBe('not-opened');
  });

  it('throws for a review and options that cannot be read', () => {
    expect(() => reviewCompleteness(1 as never, { asOf })).toThrow(new RangeError('campaign must be an object, got 1'));
    expect(() => judge([{ kind: 'keep', by: 1, on: asOf } as never])).toThrow(
      new RangeError('campaign.items[0].decisions[0].by must be a text, got 1'),
    );
    expect(() => judge([], { history: [] })).toThrow(/^campaign.history must be a list with at least one item/);
    expect(() => judge([], {}, { asOf: 'now' })).toThrow(/^asOf must/);
  });
});

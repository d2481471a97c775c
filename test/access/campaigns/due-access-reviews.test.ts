import { describe, expect, it } from 'vitest';
import { accessDueItems, checkAccess, dueAccessReviews, type ReviewCampaign } from '../../../src/access/index.ts';
import {
  makeAccessReviewPlan,
  makeAccount,
  makeGrant,
  makePerson,
  makeReviewCampaign,
  makeReviewItem,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const quarterly = makeAccessReviewPlan({ cadence: { every: 'P3M', mode: 'fixed', anchor: '2026-05-31' } });

function done(campaign: Partial<ReviewCampaign>, plan = quarterly, options: object = {}) {
  return dueAccessReviews([plan], [makeReviewCampaign(campaign)], { asOf, ...options })[0];
}

describe('dueAccessReviews', () => {
  it('counts fixed plans from their anchor, month ends not chained', () => {
    expect(dueAccessReviews([quarterly], [], { asOf: '2026-08-31' })).toEqual([
      {
        plan: 'ARP-1',
        system: 'crm',
        covers: 'all',
        dueOn: '2026-08-31',
        state: 'due-soon',
        missed: 0,
        lastOn: null,
        lastCampaign: null,
        running: [],
      },
    ]);
    expect(dueAccessReviews([quarterly], [], { asOf: '2026-09-01' })[0]).toMatchObject({ state: 'overdue', missed: 1 });
    expect(done({})).toMatchObject({ lastOn: '2026-11-16', lastCampaign: 'AR-1', dueOn: '2026-11-30' });
  });

  it('counts only reviews that are decided, complete and read for the system', () => {
    const open = { history: makeReviewCampaign().history.slice(0, 2) };
    expect(done(open)).toMatchObject({ lastOn: null, running: ['AR-1'] });
    expect(done({ items: [makeReviewItem({ decisions: [] })] })).toMatchObject({ lastOn: null });
    expect(
      done({ items: [makeReviewItem({ decisions: [] })] }, quarterly, {
        accounts: [makeAccount({ closedOn: '2026-11-11' })],
      }),
    ).toMatchObject({ lastOn: '2026-11-16' });
    expect(done({ sources: [] })).toMatchObject({ lastOn: null });
    expect(done({ sources: [{ system: 'crm', fetchedOn: '2026-11-02', outcome: 'partial' }] })).toMatchObject({
      lastOn: null,
    });
    expect(done({ history: [...makeReviewCampaign().history, { state: 'cancelled', enteredOn: asOf }] })).toMatchObject(
      { lastOn: null },
    );
    const note = { kind: 'escalate', by: 'cy', to: 'dee', on: '2026-11-10', note: 'x' } as const;
    expect(done({ items: [makeReviewItem({ decisions: [note] })] })).toMatchObject({ lastOn: null });
  });

  it('counts no review that lacks a grant', () => {
    const accounts = [makeAccount(), makeAccount({ id: 'ACC-2', system: 'erp' })];
    const lacks = (grant: Parameters<typeof makeGrant>[0]) =>
      done({}, quarterly, { accounts, grants: [makeGrant(), makeGrant({ id: 'GR-2', ...grant })] });
    expect(lacks({})).toMatchObject({ lastOn: null });
    expect(lacks({ account: 'ACC-9' })).toMatchObject({ lastOn: null });
    expect(lacks({ account: 'ACC-2' })).toMatchObject({ lastOn: '2026-11-16' });
    expect(lacks({ from: '2026-11-04' })).toMatchObject({ lastOn: '2026-11-16' });
    const plan = makeAccessReviewPlan({ cadence: { every: 'P6M', mode: 'fixed', anchor: '2026-05-16' } });
    const registers = { accessReviewPlans: [plan], reviewCampaigns: [makeReviewCampaign()], accounts };
    const grants = [makeGrant(), makeGrant({ id: 'GR-2' })];
    expect(checkAccess({ ...registers, grants: grants.slice(0, 1) }, { asOf })).toEqual([]);
    expect(codesOf(checkAccess({ ...registers, grants }, { asOf }))).toEqual([
      'access-review-overdue',
      'access-review-incomplete',
    ]);
    const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;
    expect(accessDueItems({ ...registers, grants }, window)).toMatchObject([{ state: 'overdue' }]);
  });

  it('counts a review from its last decision where that came after the state', () => {
    const decided = (...on: readonly ('2026-11-16' | '2026-11-17' | '2026-11-20')[]) =>
      done({ items: [makeReviewItem({ decisions: on.map((day) => ({ kind: 'keep', by: 'cy', on: day })) })] })?.lastOn;
    expect(decided('2026-11-16')).toBe('2026-11-16');
    expect(decided('2026-11-17')).toBe('2026-11-17');
    expect(decided('2026-11-17', '2026-11-20')).toBe('2026-11-17');
    const gone = { accounts: [makeAccount({ closedOn: '2026-11-19' })] };
    expect(done({ items: [makeReviewItem({ decisions: [] })] }, quarterly, gone)?.lastOn).toBe('2026-11-19');
    const two = [makeReviewItem({ decisions: [] }), makeReviewItem({ id: 'AR-1/2' })];
    expect(done({ items: two })?.lastOn).toBeNull();
    const later = [makeReviewItem({ from: '2026-11-04', decisions: [] })];
    expect(done({ items: later })?.lastOn).toBe('2026-11-16');
    expect(done({ history: makeReviewCampaign().history.toSpliced(1, 1) })?.lastOn).toBeNull();
    const unread = { sources: [{ system: 'crm', fetchedOn: '2026-11-22', outcome: 'complete' }] } as const;
    expect(done(unread)?.lastOn).toBeNull();
  });

  it('judges each system of a review alone', () => {
    const campaign = {
      scope: { systems: ['crm', 'erp'], covers: 'all' },
      sources: [
        { system: 'crm', fetchedOn: '2026-11-02', outcome: 'complete' },
        { system: 'erp', fetchedOn: '2026-11-02', outcome: 'complete' },
      ],
      items: [makeReviewItem(), makeReviewItem({ id: 'AR-1/2', system: 'erp', decisions: [] })],
    } as const;
    expect(done(campaign)?.lastOn).toBe('2026-11-16');
    expect(done(campaign, { ...quarterly, system: 'erp' })?.lastOn).toBeNull();
    expect(done(campaign, { ...quarterly, system: 'hr' })).toMatchObject({ lastOn: null, running: [] });
  });

  it('serves a plan for privileged rights by a review of all, not the other way round', () => {
    const privileged = makeAccessReviewPlan({ ...quarterly, covers: 'privileged' });
    expect(done({}, privileged)?.lastOn).toBe('2026-11-16');
    expect(done({ scope: { systems: ['crm'], covers: 'privileged' } }, privileged)?.lastOn).toBe('2026-11-16');
    expect(done({ scope: { systems: ['crm'], covers: 'privileged' } })?.lastOn).toBeNull();
  });

  it('takes the latest of several reviews', () => {
    const earlier = makeReviewCampaign({
      id: 'AR-0',
      history: [
        { state: 'draft', enteredOn: '2026-05-02' },
        { state: 'open', enteredOn: '2026-05-03' },
        { state: 'decided', enteredOn: '2026-05-16' },
      ],
      items: [],
    });
    for (const campaigns of [
      [earlier, makeReviewCampaign()],
      [makeReviewCampaign(), earlier],
    ])
      expect(dueAccessReviews([quarterly], campaigns, { asOf })[0]?.lastCampaign).toBe('AR-1');
  });

  it('throws for plans and reviews that cannot be read', () => {
    expect(() => dueAccessReviews(1 as never, [], { asOf })).toThrow(new RangeError('plans must be a list, got 1'));
    expect(() => dueAccessReviews([], [null as never], { asOf })).toThrow(
      new RangeError('campaigns[0] must be an object, got null'),
    );
  });
});

describe('checkAccess on reviews', () => {
  const find = (campaign: Partial<ReviewCampaign>, registers: object = {}) =>
    checkAccess({ reviewCampaigns: [makeReviewCampaign(campaign)], ...registers }, { asOf });
  const undecided = { items: [makeReviewItem({ decisions: [] })] };
  const open = { history: makeReviewCampaign().history.slice(0, 2) };

  it('finds overdue plans', () => {
    const plan = (anchor: '2026-05-20' | '2026-05-21') =>
      checkAccess(
        { accessReviewPlans: [makeAccessReviewPlan({ cadence: { every: 'P6M', mode: 'fixed', anchor } })] },
        { asOf },
      );
    expect(plan('2026-05-21')).toEqual([]);
    expect(plan('2026-05-20')).toEqual([
      {
        code: 'access-review-overdue',
        severity: 'error',
        requirements: ['A.5.18'],
        message: 'The rights in "crm" (all) were to be reviewed by 2026-11-20; the last complete review: none.',
        subject: { kind: 'access-review-plan', id: 'ARP-1' },
        path: ['accessReviewPlans', 0],
        params: { plan: 'ARP-1', system: 'crm', covers: 'all', dueOn: '2026-11-20', lastOn: 'none' },
      },
    ]);
    const cadence = { every: 'P6M', mode: 'fixed', anchor: '2025-05-31' } as const;
    const registers = { accounts: [makeAccount()], grants: [makeGrant()], reviewCampaigns: [makeReviewCampaign()] };
    const later = { asOf: '2027-06-01' } as const;
    expect(checkAccess({ ...registers, accessReviewPlans: [makeAccessReviewPlan({ cadence })] }, later)).toMatchObject([
      { code: 'access-review-overdue', params: { dueOn: '2026-11-30', lastOn: '2026-11-16' } },
    ]);
  });

  it('finds reviews that are over without all decisions', () => {
    expect(find({ ...undecided, ...open, dueOn: asOf })).toEqual([]);
    expect(find({ ...undecided, ...open, dueOn: '2026-11-20' })).toMatchObject([
      {
        code: 'access-review-incomplete',
        message:
          'The review "AR-1" was to be decided by 2026-11-20, and 1 of 1 rights have no decision that counts; grants without an item: 0.',
        path: ['reviewCampaigns', 0, 'items'],
      },
    ]);
    expect(codesOf(find({ ...undecided, dueOn: '2026-12-31' }))).toEqual(['access-review-incomplete']);
    const grants = [makeGrant(), makeGrant({ id: 'GR-2' })];
    expect(find({}, { accounts: [makeAccount()], grants })).toMatchObject([{ params: { open: 0, missing: 1 } }]);
  });

  it('finds unread systems and decisions on own rights', () => {
    const scope = { systems: ['crm', 'erp'], covers: 'all' } as const;
    expect(find({ scope })).toMatchObject([
      {
        code: 'access-review-population-unknown',
        message: 'The review "AR-1" was opened without all rights of "erp", so nobody knows what it left out.',
      },
    ]);
    const draft = { history: makeReviewCampaign().history.slice(0, 1) };
    expect(find({ scope, ...draft })).toEqual([]);
    const own = { kind: 'keep', by: 'ben', on: '2026-11-09' } as const;
    const other = { kind: 'keep', by: 'eve', on: '2026-11-09' } as const;
    const items = [makeReviewItem({ decisions: [other, own, ...makeReviewItem().decisions] })];
    expect(find({ items })).toMatchObject([
      {
        code: 'access-review-own-access',
        message: '"ben" decided in the review "AR-1" on "clerk" of the own account "ACC-1".',
        path: ['reviewCampaigns', 0, 'items', 0, 'decisions', 1],
      },
    ]);
  });

  it('finds unknown records and events in the future', () => {
    const campaign = {
      owner: 'o',
      sources: [{ system: 'crm', fetchedOn: '2026-11-22', outcome: 'complete' }],
      delegations: [{ reviewer: 'r', delegate: 'd', from: '2026-11-01' }],
      items: [makeReviewItem({ decisions: [{ kind: 'keep', by: 'x', on: '2026-11-22' }], reviewer: 'v' })],
      history: [...makeReviewCampaign().history, { state: 'carried-out', enteredOn: '2026-11-22' }],
      dueOn: '2026-11-30',
    } as const;
    const findings = find(campaign, { people: [makePerson()], accounts: [], grants: [] });
    expect(findings.map(({ code, path }) => `${code.replace('access-', '')} ${path.slice(2).join('.')}`)).toEqual([
      'event-in-future history.3.enteredOn',
      'event-in-future sources.0.fetchedOn',
      'reference-unknown owner',
      'reference-unknown delegations.0.reviewer',
      'reference-unknown delegations.0.delegate',
      'reference-unknown items.0.grant',
      'reference-unknown items.0.account',
      'reference-unknown items.0.persons.0',
      'reference-unknown items.0.reviewer',
      'reference-unknown items.0.decisions.0.by',
      'event-in-future items.0.decisions.0.on',
      'review-population-unknown sources',
      'review-incomplete items',
    ]);
  });
});

describe('accessDueItems on reviews', () => {
  const window = { from: '2026-11-01', through: '2026-12-31', asOf } as const;

  it('lists the reviews of plans and the decisions of open reviews', () => {
    const open = makeReviewCampaign({ history: makeReviewCampaign().history.slice(0, 2) });
    const reviewCampaigns = [
      open,
      makeReviewCampaign({ id: 'AR-2', owner: undefined, history: open.history }),
      makeReviewCampaign({ id: 'AR-3' }),
    ];
    const accessReviewPlans = [
      makeAccessReviewPlan(),
      makeAccessReviewPlan({ id: 'ARP-2', covers: 'privileged', owner: undefined }),
    ];
    const items = accessDueItems({ accessReviewPlans, reviewCampaigns: reviewCampaigns.slice(0, 2) }, window);
    expect(items[0]).toEqual({
      kind: 'access-review',
      subject: { kind: 'access-review-plan', id: 'ARP-1' },
      title: 'Review the rights in "crm"',
      owner: 'ciso',
      dueOn: '2026-11-30',
      dueAt: null,
      state: 'due-soon',
      requirement: 'A.5.18',
      rule: 'cadence',
    });
    expect(items.slice(1).map(({ title, owner }) => `${title} ${owner}`)).toEqual([
      'Review the privileged rights in "crm" null',
      'Decide the rights in the review "AR-1" cy',
      'Decide the rights in the review "AR-2" null',
    ]);
    expect(accessDueItems({ accessReviewPlans, reviewCampaigns, accounts: [makeAccount()] }, window)).toHaveLength(4);
  });
});

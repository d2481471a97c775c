import { describe, expect, it } from 'vitest';
import type { ReviewCampaign } from '../../../src/access/index.ts';
import { makeAccount, makeGrant, makePerson, makeReviewCampaign, makeReviewItem } from '../../../src/fixtures/index.ts';
import { type MoverRegisters, moverState } from '../../../src/people/index.ts';

const ben = makePerson({ id: 'ben' });
const registers = { accounts: [makeAccount()], grants: [makeGrant()] };

function ask(overrides: MoverRegisters = {}, options: object = {}) {
  return moverState(
    ben,
    { ...registers, ...overrides },
    { movedOn: '2026-11-07', asOf: '2026-11-21', within: 'P14D', ...options },
  );
}

function kept(
  on: '2026-11-06' | '2026-11-10' | '2026-11-19' | '2026-11-07' | '2026-11-08' | '2026-11-22',
  id = 'AR-1',
) {
  return makeReviewCampaign({ id, items: [makeReviewItem({ decisions: [{ kind: 'keep', by: 'cy', on }] })] });
}

describe('moverState', () => {
  it('asks for a decision on each right from before the move, the last good day included', () => {
    expect(ask()).toEqual({
      person: 'ben',
      state: 'open',
      movedOn: '2026-11-07',
      grants: [{ id: 'GR-1', state: 'open', dueOn: '2026-11-21', doneOn: null, confirmedBy: null }],
      unknown: [],
    });
    expect(ask({}, { asOf: '2026-11-22' }).state).toBe('overdue');
    expect(ask({}, { asOf: '2026-11-06' }).state).toBe('not-yet');
    expect(ask({}, { asOf: '2026-11-07' }).state).toBe('open');
  });

  it('leaves out rights of the new work and rights that were gone before', () => {
    const grants = (grant: Parameters<typeof makeGrant>[0]) => ask({ grants: [makeGrant(grant)] });
    expect(grants({ from: '2026-11-07' })).toMatchObject({ state: 'done', grants: [] });
    expect(grants({ from: '2026-11-06' }).grants).toHaveLength(1);
    expect(grants({ until: '2026-11-06' }).grants).toEqual([]);
    expect(grants({ until: '2026-11-07' }).grants).toMatchObject([
      { state: 'done', doneOn: '2026-11-08', confirmedBy: null },
    ]);
  });

  it('takes a decision to keep from the day of the move on, the first one', () => {
    const confirmed = (...reviewCampaigns: readonly ReturnType<typeof kept>[]) => ask({ reviewCampaigns }).grants[0];
    expect(confirmed(kept('2026-11-06'))).toMatchObject({ state: 'open' });
    expect(confirmed(kept('2026-11-07'))).toMatchObject({ state: 'done', doneOn: '2026-11-07', confirmedBy: 'AR-1' });
    expect(confirmed(kept('2026-11-22'))).toMatchObject({ state: 'open' });
    expect(confirmed(kept('2026-11-08'), kept('2026-11-07', 'AR-2'), kept('2026-11-08', 'AR-3'))).toMatchObject({
      confirmedBy: 'AR-2',
    });
    const decisions = [{ kind: 'revoke', by: 'cy', on: '2026-11-10', note: 'x' }] as const;
    expect(confirmed(makeReviewCampaign({ items: [makeReviewItem({ decisions })] }))).toMatchObject({ state: 'open' });
    const own = [makeReviewItem({ decisions: [{ kind: 'keep', by: 'ben', on: '2026-11-10' }] })];
    expect(confirmed(makeReviewCampaign({ items: own }))).toMatchObject({ state: 'open' });
  });

  it('asks about rights by shared accounts, too, but by none that the person got later', () => {
    const { holders: _holders, ...fields } = makeAccount();
    const shared = (from: '2026-11-06' | '2026-11-07') =>
      ask({
        accounts: [
          {
            ...fields,
            kind: 'shared',
            holders: [
              { person: 'cy', from: '2024-03-01' },
              { person: 'ben', from },
            ],
          },
        ],
      });
    expect(shared('2026-11-06')).toMatchObject({ state: 'open', grants: [{ id: 'GR-1', state: 'open' }] });
    expect(shared('2026-11-07')).toMatchObject({ state: 'done', grants: [] });
    const service = { ...fields, kind: 'service', owner: 'ben', purpose: 'x' } as const;
    expect(ask({ accounts: [service] }).grants).toEqual([]);
  });

  it('takes no decision of a cancelled review, and none that a later one takes back', () => {
    const history = makeReviewCampaign().history.slice(0, 2);
    const cancelled = (enteredOn: '2026-11-21' | '2026-11-22') => ({
      ...kept('2026-11-10'),
      history: [...history, { state: 'cancelled', enteredOn } as const],
    });
    expect(ask({ reviewCampaigns: [cancelled('2026-11-22')] }).state).toBe('done');
    expect(ask({ reviewCampaigns: [cancelled('2026-11-21')] }).state).toBe('open');
    const revoke = (on: '2026-11-10' | '2026-11-18' | '2026-11-22', kind: 'revoke' | 'change' = 'revoke') =>
      makeReviewCampaign({
        id: `AR ${on}`,
        items: [
          makeReviewItem({
            decisions: [{ kind, by: 'cy', on, note: 'x', to: { kind: 'role', role: 'reader' } }],
          }),
        ],
      });
    const confirmed = (...reviewCampaigns: readonly ReviewCampaign[]) =>
      ask({ reviewCampaigns }).grants[0]?.confirmedBy;
    expect(confirmed(revoke('2026-11-18'), kept('2026-11-10'))).toBeNull();
    expect(confirmed(revoke('2026-11-18', 'change'), kept('2026-11-10'))).toBeNull();
    expect(confirmed(revoke('2026-11-22'), kept('2026-11-10'))).toBe('AR-1');
    expect(confirmed(kept('2026-11-10'), revoke('2026-11-10'))).toBeNull();
    expect(confirmed(revoke('2026-11-10'), kept('2026-11-10'))).toBeNull();
    expect(confirmed(kept('2026-11-10'), revoke('2026-11-18'), kept('2026-11-19', 'AR-2'))).toBe('AR-2');
  });

  it('knows the own access of the person who decides by the accounts', () => {
    const campaign = makeReviewCampaign({
      items: [
        makeReviewItem({ persons: [], reviewer: 'ben', decisions: [{ kind: 'keep', by: 'ben', on: '2026-11-10' }] }),
      ],
    });
    expect(ask({ reviewCampaigns: [campaign] }).state).toBe('open');
  });

  it('is unknown where a right from before names an account that is not known', () => {
    const stray = (from: '2026-11-06' | '2026-11-07') => ask({ grants: [makeGrant({ account: 'ACC-9', from })] });
    expect(stray('2026-11-06')).toMatchObject({ state: 'unknown', unknown: ['accounts'] });
    expect(stray('2026-11-07')).toMatchObject({ state: 'done', unknown: [] });
  });

  it('is unknown where a register is not given', () => {
    const options = { movedOn: '2026-11-07', asOf: '2026-11-21', within: 'P14D' } as const;
    expect(moverState(ben, {}, options)).toMatchObject({ state: 'unknown', unknown: ['accounts', 'grants'] });
    expect(moverState(ben, { accounts: [makeAccount()] }, options)).toMatchObject({
      state: 'unknown',
      unknown: ['grants'],
    });
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => ask({ reviewCampaigns: [1 as never] })).toThrow(
      new RangeError('registers.reviewCampaigns[0] must be an object, got 1'),
    );
    expect(() => ask({}, { movedOn: 'May' })).toThrow(/^movedOn must be a calendar date/);
  });
});

import { describe, expect, it } from 'vitest';
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

function kept(on: '2026-11-06' | '2026-11-07' | '2026-11-08' | '2026-11-22', id = 'AR-1') {
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../../src/core/index.ts';
import { makeException } from '../../../src/fixtures/index.ts';
import { type Exception, type ExceptionEntry, exceptionState } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const sound = makeException();

function ended(state: ExceptionEntry['state'], enteredOn: ExceptionEntry['enteredOn']): Exception {
  return makeException({ history: [...sound.history, { state, enteredOn }] });
}

describe('exceptionState', () => {
  it('says all about an active exception', () => {
    expect(exceptionState(sound, { asOf })).toEqual({
      state: 'active',
      approvedOn: '2026-03-27',
      granted: { from: '2026-04-01', through: '2026-12-31' },
      daysLeft: 40,
      chain: ['EX-1'],
      isCircular: false,
      totalDays: 275,
    });
  });

  it.each([
    ['2026-03-19', 'not-yet-requested', null],
    ['2026-03-20', 'requested', null],
    ['2026-03-26', 'requested', null],
    ['2026-03-27', 'scheduled', null],
    ['2026-03-31', 'scheduled', null],
    ['2026-04-01', 'active', 274],
    ['2026-12-31', 'active', 0],
    ['2027-01-01', 'expired', null],
  ] as const)('on %s is %s with %s days left', (day, state, daysLeft) => {
    expect(exceptionState(sound, { asOf: day })).toMatchObject({ state, daysLeft });
  });

  it('begins with its approval, even where an earlier day is set', () => {
    const late = makeException({ from: '2026-03-01' });
    expect(exceptionState(late, { asOf }).granted).toEqual({ from: '2026-03-27', through: '2026-12-31' });
    expect(exceptionState(late, { asOf: '2026-03-26' })).toMatchObject({
      state: 'requested',
      granted: null,
      totalDays: 0,
    });
  });

  it('is over on the day on which it is revoked or closed', () => {
    for (const state of ['revoked', 'closed'] as const) {
      expect(exceptionState(ended(state, '2026-11-21'), { asOf })).toMatchObject({
        state,
        approvedOn: '2026-03-27',
        granted: { from: '2026-04-01', through: '2026-11-20' },
        daysLeft: null,
        totalDays: 234,
      });
      expect(exceptionState(ended(state, '2026-11-22'), { asOf }).state).toBe('active');
    }
    expect(exceptionState(ended('revoked', '2026-04-02'), { asOf }).totalDays).toBe(1);
    expect(exceptionState(ended('revoked', '2026-04-01'), { asOf })).toMatchObject({ granted: null, totalDays: 0 });
    expect(exceptionState(ended('closed', '2027-05-01'), { asOf: '2027-05-01' }).granted?.through).toBe('2026-12-31');
  });

  it('grants nothing where it was rejected or never approved', () => {
    const rejected = makeException({ history: [{ state: 'rejected', enteredOn: '2026-03-27' }] });
    expect(exceptionState(rejected, { asOf })).toMatchObject({ state: 'rejected', approvedOn: null, granted: null });
    const revoked = makeException({ history: [{ state: 'revoked', enteredOn: '2026-03-27' }] });
    expect(exceptionState(revoked, { asOf })).toMatchObject({ state: 'revoked', approvedOn: null, granted: null });
  });

  it('has no number of days without an end', () => {
    const open = makeException({ expiresOn: undefined });
    expect(exceptionState(open, { asOf: '2099-01-01' })).toMatchObject({
      state: 'active',
      granted: { from: '2026-04-01', through: null },
      daysLeft: null,
      totalDays: null,
    });
  });

  it('adds up the chain of renewals, each day once', () => {
    const first = makeException({ expiresOn: '2026-06-30' });
    const second = makeException({ id: 'EX-2', renews: 'EX-1', from: '2026-06-01', expiresOn: '2026-08-31' });
    const third = makeException({ id: 'EX-3', renews: 'EX-2', from: '2026-10-01', expiresOn: '2026-10-31' });
    const exceptions = [third, first, second];
    expect(exceptionState(third, { asOf, exceptions })).toMatchObject({
      chain: ['EX-1', 'EX-2', 'EX-3'],
      totalDays: 184,
      isCircular: false,
    });
    expect(exceptionState(second, { asOf, exceptions }).chain).toEqual(['EX-1', 'EX-2']);
    expect(exceptionState(third, { asOf })).toMatchObject({ chain: ['EX-3'], totalDays: 31 });
    const twice = [first, makeException({ id: 'EX-1', renews: 'EX-9' }), second];
    expect(exceptionState(second, { asOf, exceptions: twice }).chain).toEqual(['EX-1', 'EX-2']);
  });

  it('ends the chain where exceptions renew each other in a circle', () => {
    const first = makeException({ renews: 'EX-2' });
    const second = makeException({ id: 'EX-2', renews: 'EX-1' });
    expect(exceptionState(second, { asOf, exceptions: [first, second] })).toMatchObject({
      chain: ['EX-1', 'EX-2'],
      isCircular: true,
    });
    expect(exceptionState(makeException({ renews: 'EX-1' }), { asOf })).toMatchObject({
      chain: ['EX-1'],
      isCircular: true,
    });
  });

  it('never comes back once its last day has passed', () => {
    const order = ['not-yet-requested', 'requested', 'scheduled', 'active', 'expired'];
    const days = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const rank = (count: number) =>
          order.indexOf(exceptionState(sound, { asOf: addPeriod('2026-03-01', `P${count}D`) }).state);
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
      { seed: 20_261_129 },
    );
  });

  it('throws for what it cannot read', () => {
    expect(() => exceptionState({ ...sound, from: 'April' as never }, { asOf })).toThrow(
      new RangeError('exception.from must be a calendar date YYYY-MM-DD, got "April"'),
    );
    expect(() => exceptionState(sound, { asOf, exceptions: [null as never] })).toThrow(
      new RangeError('exceptions[0] must be an object, got null'),
    );
  });
});

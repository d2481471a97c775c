import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCertificate, makeKey } from '../../../src/fixtures/index.ts';
import { checkOperations, type Key, type KeyEntry, rotationDue } from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const active: KeyEntry = { state: 'active', enteredOn: '2026-01-12' };

function judge(overrides: Parameters<typeof makeKey>[0], day: typeof asOf = asOf) {
  return rotationDue(makeKey(overrides), { asOf: day });
}

describe('rotationDue', () => {
  it('counts the originator period from the activation, the recipient period from its end', () => {
    expect(judge({ history: [{ state: 'pre-activation', enteredOn: '2025-12-01' }, active] })).toEqual({
      state: 'scheduled',
      reason: 'originator-period',
      keyState: 'active',
      activatedOn: '2026-01-12',
      dueOn: '2027-01-12',
      daysLeft: 52,
      processThrough: '2030-01-12',
    });
  });

  it.each([
    ['2026-12-12', 'scheduled', 31],
    ['2026-12-13', 'due-soon', 30],
    ['2027-01-12', 'due-soon', 0],
    ['2027-01-13', 'overdue', -1],
  ] as const)('on %s is %s with %i days left', (day, state, daysLeft) => {
    expect(judge({}, day as typeof asOf)).toMatchObject({ state, daysLeft });
  });

  it('is not restarted by a suspension', () => {
    const history: KeyEntry[] = [
      active,
      { state: 'suspended', enteredOn: '2026-06-01' },
      { state: 'active', enteredOn: '2026-07-01' },
    ];
    expect(judge({ history })).toMatchObject({ activatedOn: '2026-01-12', dueOn: '2027-01-12' });
    expect(judge({ history: history.slice(0, 2) })).toMatchObject({ state: 'scheduled', keyState: 'suspended' });
  });

  it('is due at once when the key is compromised, until another key took its place', () => {
    const history: KeyEntry[] = [active, { state: 'compromised', enteredOn: '2026-11-20' }];
    expect(judge({ history })).toMatchObject({
      state: 'overdue',
      reason: 'compromised',
      dueOn: '2026-11-20',
      daysLeft: -1,
      processThrough: '2029-11-20',
    });
    expect(judge({ history }, '2026-11-20' as typeof asOf)).toMatchObject({ state: 'due-soon', daysLeft: 0 });
    expect(judge({ history }, '2026-11-19' as typeof asOf)).toMatchObject({ keyState: 'active', state: 'scheduled' });
    expect(judge({ history, replacedBy: 'K-2' })).toMatchObject({ state: 'none', reason: 'replaced' });
    expect(judge({ replacedBy: 'K-2' })).toMatchObject({ state: 'scheduled', reason: 'originator-period' });
  });

  it('keeps the days of a key that went out of service', () => {
    const history: KeyEntry[] = [active, { state: 'deactivated', enteredOn: '2026-06-30' }];
    const answer = {
      state: 'none',
      reason: 'out-of-service',
      dueOn: '2027-01-12',
      daysLeft: 196,
      processThrough: '2029-06-30',
    };
    expect(judge({ history })).toMatchObject(answer);
    expect(judge({ history }, '2040-01-01' as typeof asOf)).toMatchObject(answer);
    const late: KeyEntry[] = [active, { state: 'destroyed', enteredOn: '2027-01-14' }];
    expect(judge({ history: late }, '2040-01-01' as typeof asOf)).toMatchObject({
      state: 'none',
      daysLeft: -2,
      processThrough: '2030-01-12',
    });
  });

  it.each([
    [{ history: [] }, 'undecided', 'state-unknown'],
    [{ history: [{ state: 'active', enteredOn: '2026-11-22' }] }, 'undecided', 'state-unknown'],
    [{ history: [{ state: 'suspended', enteredOn: '2026-01-12' }] }, 'undecided', 'activation-unknown'],
    [{ rotation: undefined }, 'undecided', 'period-missing'],
    [{ history: [{ state: 'pre-activation', enteredOn: '2026-01-12' }] }, 'none', 'not-yet-active'],
  ] as const)('on %j is %s: %s', (overrides, state, reason) => {
    expect(judge(overrides)).toMatchObject({ state, reason, dueOn: null, daysLeft: null, processThrough: null });
  });

  it('limits no processing without a recipient period', () => {
    expect(judge({ rotation: { originator: 'P1Y' } })).toMatchObject({ dueOn: '2027-01-12', processThrough: null });
  });

  it('is not moved by any certificate of the key', () => {
    const keys: readonly Key[] = [makeKey({ rotation: { originator: 'P10M' } })];
    const certificates = [
      makeCertificate({ id: 'C-1', key: 'K-1', notAfter: '2026-10-31T23:59:59Z', replacedBy: 'C-2', assets: [] }),
      makeCertificate({ id: 'C-2', key: 'K-1', notBefore: '2026-10-20T00:00:00Z' }),
    ];
    const codes = checkOperations({ keys, certificates }, { asOf }).map(({ code }) => code);
    expect(codes).toEqual(['key-rotation-overdue', 'certificate-outlives-key']);
  });

  it('never has fewer days left for a longer period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (days, more) => {
        const left = (count: number) => Number(judge({ rotation: { originator: `P${count}D` } }).daysLeft);
        expect(left(days + more) - left(days)).toBe(more);
      }),
    );
  });

  it('throws for what cannot be read', () => {
    expect(() => rotationDue({ ...makeKey(), history: 'active' as never }, { asOf })).toThrow(
      new RangeError('key.history must be a list, got "active"'),
    );
    expect(() => rotationDue(makeKey(), { asOf: 1 as never })).toThrow(RangeError);
  });
});

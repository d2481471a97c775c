import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ResourceBackup, worstDataLoss } from '../../../src/continuity/index.ts';

const hourly = { kind: 'copies', interval: 'PT1H', usableAfter: 'PT10M' } as const;
const nightly = { kind: 'copies', interval: 'PT24H', usableAfter: 'PT3H' } as const;
const replica = { kind: 'replica', lag: 'PT5M' } as const;

it.each([
  [[hourly], { kind: 'bounded', minutes: 70, backup: 0 }],
  [[nightly], { kind: 'bounded', minutes: 1620, backup: 0 }],
  [[nightly, hourly], { kind: 'bounded', minutes: 70, backup: 1 }],
  [[replica, nightly], { kind: 'bounded', minutes: 1620, backup: 1 }],
  [[{ ...replica, lag: 'PT1H' }, replica], { kind: 'unbounded', reason: 'replica-only', replicaMinutes: 5 }],
  [[], { kind: 'unbounded', reason: 'no-backup', replicaMinutes: null }],
] as const)('the worst loss with %j is %j', (backups, expected) => {
  expect(worstDataLoss({ holdsData: true, backups })).toEqual(expected);
});

it('a resource that does not state its backups can lose everything', () => {
  expect(worstDataLoss({ holdsData: true })).toEqual({ kind: 'unbounded', reason: 'not-stated', replicaMinutes: null });
});

it('a resource without data can lose none', () => {
  expect(worstDataLoss({ holdsData: false, backups: [] })).toEqual({ kind: 'none' });
});

it('a backup that cannot be read is refused', () => {
  const backups = [{ kind: 'copies', interval: 'P1D', usableAfter: 'PT1H' }] as unknown as readonly ResourceBackup[];
  expect(() => worstDataLoss({ holdsData: true, backups })).toThrow(
    'resource.backups[0].interval must be a period of whole hours and minutes such as PT72H, got "P1D"',
  );
});

it('a further backup never raises the worst loss', () => {
  const hours = fc.integer({ min: 1, max: 48 }).map((each) => `PT${each}H` as const);
  const backup: fc.Arbitrary<ResourceBackup> = fc.oneof(
    fc.record({ kind: fc.constant('copies' as const), interval: hours, usableAfter: hours }),
    fc.record({ kind: fc.constant('replica' as const), lag: hours }),
  );
  const minutesWith = (backups: readonly ResourceBackup[]): number => {
    const loss = worstDataLoss({ holdsData: true, backups });
    return loss.kind === 'bounded' ? loss.minutes : Infinity;
  };
  fc.assert(
    fc.property(fc.array(backup), backup, (backups, further) => {
      expect(minutesWith([...backups, further])).toBeLessThanOrEqual(minutesWith(backups));
    }),
  );
});

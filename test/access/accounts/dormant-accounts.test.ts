import { describe, expect, it } from 'vitest';
import { type Account, dormantAccounts, type LastUse, multiFactorCoverage } from '../../../src/access/index.ts';
import { makeAccount } from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';
const after = 'P90D';

/** The first day on which a use keeps an account in use: 90 days before the day in question. */
const first = '2026-08-23';

function judge(lastUse: LastUse, overrides: object = {}) {
  const { dormant, undecided } = dormantAccounts([makeAccount({ lastUse, ...overrides })], { asOf, after });
  return [...dormant, ...undecided];
}

describe('dormantAccounts', () => {
  it('counts from the last use, the last good day included', () => {
    expect(judge({ kind: 'used', on: first })).toEqual([]);
    expect(judge({ kind: 'used', on: '2026-08-22' })).toEqual([
      {
        account: 'ACC-1',
        system: 'crm',
        reason: 'last-use',
        lastActivityOn: '2026-08-22',
        dormantFrom: asOf,
      },
    ]);
  });

  it('counts from the creation where that is later than the last use', () => {
    const lastUse = { kind: 'used', on: '2026-01-01' } as const;
    expect(judge(lastUse, { createdOn: first })).toEqual([]);
    expect(judge(lastUse, { createdOn: '2026-08-22' })).toMatchObject([{ lastActivityOn: '2026-08-22' }]);
  });

  it('tells never used, unused while observed and no evidence apart', () => {
    expect(judge({ kind: 'never-used', observedSince: '2024-03-01' })).toMatchObject([
      { reason: 'never-used', lastActivityOn: '2024-03-01', dormantFrom: '2024-05-31' },
    ]);
    expect(judge({ kind: 'never-used', observedSince: first })).toEqual([
      { account: 'ACC-1', system: 'crm', reason: 'unused-while-observed', lastActivityOn: null, dormantFrom: asOf },
    ]);
    expect(judge({ kind: 'never-used', observedSince: '2026-08-24' })).toEqual([
      { account: 'ACC-1', system: 'crm', reason: 'observed-too-briefly' },
    ]);
    expect(judge({ kind: 'no-evidence' })).toEqual([{ account: 'ACC-1', system: 'crm', reason: 'no-evidence' }]);
    expect(judge({ kind: 'used', on: '2026-11-22' })).toMatchObject([{ reason: 'used-later' }]);
  });

  it('has no doubt about a young account', () => {
    expect(judge({ kind: 'no-evidence' }, { createdOn: first })).toEqual([]);
    expect(judge({ kind: 'no-evidence' }, { createdOn: '2026-08-22' })).toHaveLength(1);
  });

  it('asks about open accounts that are not sealed, and repeats the time', () => {
    const sealed: Account = {
      ...makeAccount({ id: 'ACC-4' }),
      kind: 'break-glass',
      lastUse: { kind: 'never-used', observedSince: '2024-03-01' },
    } as never;
    const accounts = [
      makeAccount(),
      makeAccount({ id: 'ACC-2', closedOn: asOf, lastUse: { kind: 'no-evidence' } }),
      makeAccount({ id: 'ACC-3', createdOn: '2026-11-22' }),
      sealed,
      makeAccount({ id: 'ACC-5', lastUse: { kind: 'no-evidence' } }),
    ];
    const result = dormantAccounts(accounts, { asOf, after });
    expect(result.after).toBe('P90D');
    expect(result.inUse).toEqual({ counted: 1, of: 2, excluded: 3, unknown: 1, share: 0.5 });
  });

  it('throws for accounts and options that cannot be read', () => {
    expect(() => dormantAccounts(1 as never, { asOf, after })).toThrow(
      new RangeError('accounts must be a list, got 1'),
    );
    expect(() => dormantAccounts([], { asOf } as never)).toThrow(/^after must be a period/);
  });
});

describe('multiFactorCoverage', () => {
  it('counts enforced second factors of open accounts', () => {
    const mfas = ['enforced', 'available', 'none', 'unknown'] as const;
    const accounts = mfas.map((mfa, index) => makeAccount({ id: `ACC-${index}`, mfa }));
    const closed = makeAccount({ id: 'ACC-9', closedOn: asOf });
    expect(multiFactorCoverage([...accounts, closed], { asOf })).toEqual({
      counted: 1,
      of: 4,
      excluded: 1,
      unknown: 1,
      share: 0.25,
    });
    expect(multiFactorCoverage([], { asOf }).share).toBeNull();
  });
});

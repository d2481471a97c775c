import { describe, expect, it } from 'vitest';
import { addPeriod, daysBetween } from '../../../src/core/index.ts';
import { lastTraceOfCopies, lastTraceOn } from '../../../src/retention/index.ts';

describe('lastTraceOn', () => {
  it('is 120 days after termination for 90 days to delete and 30 days of backups', () => {
    const terminatedOn = '2026-03-01';
    const gone = lastTraceOn({ deleteBy: addPeriod(terminatedOn, 'P90D'), backupWindow: 'P30D' });
    expect(gone).toBe('2026-06-29');
    expect(daysBetween(terminatedOn, gone)).toBe(120);
  });

  it('counts months to the last day of a shorter one', () => {
    expect(lastTraceOn({ deleteBy: '2026-01-31', backupWindow: 'P1M' })).toBe('2026-02-28');
  });
});

describe('lastTraceOfCopies', () => {
  const database = { store: 'database', deleteBy: '2026-05-30', backup: { kind: 'rolling', window: 'P30D' } } as const;
  const search = { store: 'search index', deleteBy: '2026-07-15', backup: { kind: 'none' } } as const;
  const traces = { store: 'traces', deleteBy: '2026-05-30', backup: { kind: 'unknown' } } as const;

  it('waits for the last store', () => {
    expect(lastTraceOfCopies([database, search])).toEqual({
      goneOn: '2026-07-15',
      stores: [
        { store: 'database', goneOn: '2026-06-29' },
        { store: 'search index', goneOn: '2026-07-15' },
      ],
      unknown: [],
    });
    expect(lastTraceOfCopies([search, database]).goneOn).toBe('2026-07-15');
  });

  it('names a store with unknown backups', () => {
    expect(lastTraceOfCopies([database, traces])).toMatchObject({ goneOn: null, unknown: ['traces'] });
  });

  it('throws for a day that no month has, whatever the backups', () => {
    for (const backup of [{ kind: 'none' }, { kind: 'unknown' }, { kind: 'rolling', window: 'P30D' }] as const) {
      expect(() => lastTraceOfCopies([{ store: 'database', deleteBy: '2026-02-30', backup }])).toThrow(
        new RangeError('copies[0].deleteBy must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
      );
    }
    expect(() => lastTraceOn({ deleteBy: '2026-02-30', backupWindow: 'P30D' })).toThrow(/^deleteBy must be/);
    const fraction = 'P1.5D' as 'P1D';
    expect(() => lastTraceOn({ deleteBy: '2026-02-28', backupWindow: fraction })).toThrow(/^backupWindow must be/);
    const backup = { kind: 'rolling', window: fraction } as const;
    expect(() => lastTraceOfCopies([{ store: 'database', deleteBy: '2026-02-28', backup }])).toThrow(
      /^copies\[0\]\.backup\.window must be/,
    );
  });

  it('has no day without stores', () => {
    expect(lastTraceOfCopies([])).toEqual({ goneOn: null, stores: [], unknown: [] });
  });
});

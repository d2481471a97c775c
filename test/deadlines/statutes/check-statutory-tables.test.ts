import { describe, expect, it } from 'vitest';
import { checkStatutoryTables, type StatutoryRow, statutoryTimeLimits } from '../../../src/deadlines/index.ts';

const year = { asOf: '2026-11-29', checkedWithin: 'P1Y' } as const;
const limit = { id: 'L', status: 'in-force', checkedOn: '2026-11-29' } as const;
const found = (...rows: readonly unknown[]) =>
  checkStatutoryTables([rows as readonly StatutoryRow[]], year).map(({ code, path }) =>
    ([code] as (string | number)[]).concat(path),
  );

describe('checkStatutoryTables', () => {
  it('finds in the table of the package what is no law on the day of its check, and nothing old', () => {
    const findings = checkStatutoryTables([statutoryTimeLimits], year);
    expect(findings.map(({ code, subject }) => `${code} ${subject.id}`)).toEqual([
      'statutory-row-not-law gdpr-33-omnibus',
      'statutory-row-not-law uk-csr-bill-1',
      'statutory-row-not-law uk-csr-bill-2',
      'statutory-row-not-yet-in-force aiact-73-1',
      'statutory-row-not-yet-in-force aiact-73-2',
      'statutory-row-not-yet-in-force aiact-73-3',
      'statutory-row-not-law us-circia-72h',
      'statutory-row-not-law us-circia-24h',
      'statutory-row-not-yet-in-force in-dpdp',
    ]);
    const later = checkStatutoryTables([statutoryTimeLimits], { asOf: '2028-12-01', checkedWithin: 'P1Y' });
    expect(later.filter(({ code }) => code === 'statutory-check-old')).toHaveLength(statutoryTimeLimits.length);
  });

  it('takes rows of retention and rows of time limits, and goes by their ids and days', () => {
    const retention = { rule: { id: 'R', validTo: '2026-11-28' }, checkedOn: '2026-11-29', records: 'x' } as const;
    const findings = checkStatutoryTables([[limit], [retention]], year);
    expect(findings).toMatchObject([
      {
        code: 'statutory-row-no-longer-in-force',
        message: '"R" applied until 2026-11-28, before 2026-11-29.',
        subject: { kind: 'statutory-row', id: 'R' },
        path: [1, 0],
      },
    ]);
  });

  it.each([
    [{ checkedOn: '2025-11-29' }, []],
    [{ checkedOn: '2025-11-28' }, ['statutory-check-old']],
    [{ checkedOn: '2026-11-30' }, ['statutory-check-in-future']],
    [{ validFrom: '2026-11-29', validTo: '2026-11-29' }, []],
    [{ validFrom: '2026-11-30' }, ['statutory-row-not-yet-in-force']],
    [{ validFrom: null, validTo: null }, []],
    [{ status: 'pending-final-rule' }, ['statutory-row-not-law']],
  ])('judges %j', (fields, codes) => {
    expect(found({ ...limit, ...fields })).toEqual(codes.map((code) => [code, 0, 0]));
  });

  it.each([
    [null, []],
    [{ id: 'L', status: 'law', checkedOn: '2026-11-29' }, ['status']],
    [{ ...limit, checkedOn: '29.11.2026' }, ['checkedOn']],
    [{ rule: { id: 'R', validFrom: '2026-13-01' }, checkedOn: '2026-11-29' }, ['rule', 'validFrom']],
    [{ rule: null, checkedOn: '2026-11-29' }, ['rule']],
  ])('gives one finding of an unreadable row and goes on: %j', (row, path) => {
    expect(found(row, { ...limit, status: 'proposed' })).toEqual([
      ['deadlines-record-unreadable', 0, 0, ...path],
      ['statutory-row-not-law', 0, 1],
    ]);
  });

  it('names a wrong option', () => {
    expect(() => checkStatutoryTables([], { asOf: '2026-02-30', checkedWithin: 'P1Y' })).toThrow(/^asOf /);
    expect(() => checkStatutoryTables([], { asOf: '2026-11-29' } as never)).toThrow(/^checkedWithin /);
    expect(() => checkStatutoryTables(statutoryTimeLimits as never, year)).toThrow(/^tables\[0\] must be a list/);
  });
});

import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/core/rows/vocabulary.ts';
import { readRetentionRules, type ReadRetentionRulesOptions } from '../../../src/retention/index.ts';
import { retentionHeaders } from '../../../src/retention/rows/retention-columns.ts';

const sound = {
  ID: 'vouchers',
  Category: 'Vouchers',
  Role: 'keep',
  Event: 'voucher-created',
  Period: '10 years',
  Basis: 's.147(3) AO',
  Method: 'shred',
};
const rule = {
  id: 'vouchers',
  category: 'Vouchers',
  role: 'minimum',
  end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
  basis: { citation: 's.147(3) AO' },
  disposal: { method: 'destroy' },
} as const;

function readRow(cells: object, options: ReadRetentionRulesOptions = {}) {
  const { rules, unread, findings } = readRetentionRules([{ ...sound, ...cells }], options);
  return { rule: rules[0], unread, findings: findings.map(({ message }) => message) };
}

const periodOf = (cell: unknown) => {
  const end = readRow({ Period: cell }).rule?.end;
  return end?.kind === 'after' ? end.period : end?.kind;
};

describe('a row of a schedule', () => {
  it('has what a rule must have', () => {
    expect(readRow({})).toEqual({ rule, unread: [], findings: [] });
  });

  it('has every cell in its place', () => {
    const cells = {
      'Cut-off': 'end of the year',
      Jurisdiction: 'DE',
      Note: 'since 2025',
      Within: '90 days',
      Certificate: 'Yes',
      'Valid from': '01.01.2025',
      'Valid to': '31.12.2030',
    };
    expect(readRow(cells)).toEqual({
      rule: {
        ...rule,
        end: { ...rule.end, cutoff: 'calendar-year-end' },
        jurisdiction: 'DE',
        basis: { citation: 's.147(3) AO', note: 'since 2025' },
        disposal: { method: 'destroy', within: 'P90D', certificateRequired: true },
        validFrom: '2025-01-01',
        validTo: '2030-12-31',
      },
      unread: [],
      findings: [],
    });
    expect(readRow({ Certificate: 'no' }).rule?.disposal).toEqual({ method: 'destroy', certificateRequired: false });
  });

  it.each([
    ['ID', 'id', 'rule'],
    ['Category', 'category', 'rule'],
    ['Role', 'role', 'rule'],
    ['Event', 'event', 'period'],
    ['Period', 'period', 'rule'],
    ['Basis', 'citation', 'rule'],
    ['Method', 'method', 'rule'],
  ])('without a cell in %s is not read', (header, field, whole) => {
    const { rule: read, unread, findings } = readRow({ [header]: '' });
    expect([read, unread.map(({ row }) => row)]).toEqual([undefined, [2]]);
    expect(findings).toEqual([`Row 2 has no ${field}; a retention ${whole} must have one.`]);
  });

  it.each([['Role'], ['Method'], ['Period']])('with an unknown word in %s is not read', (header) => {
    const { rule: read, unread, findings } = readRow({ [header]: 'odd' });
    expect([read, unread, findings.length]).toEqual([undefined, [{ row: 2, cells: { ...sound, [header]: 'odd' } }], 1]);
  });

  it.each([
    ['Cut-off', 'end of the term'],
    ['Within', 'soon'],
    ['Certificate', 'perhaps'],
    ['Valid from', 'soon'],
    ['Valid to', '31.02.2026'],
    ['Jurisdiction', '=A1'],
    ['Note', '=A1'],
  ])('of which %s cannot be read is another rule and not read', (header, cell) => {
    const { rule: read, unread, findings } = readRow({ [header]: cell });
    expect([read, unread, findings.length]).toEqual([undefined, [{ row: 2, cells: { ...sound, [header]: cell } }], 1]);
  });

  it('of a sheet with a column that was not found is not read', () => {
    const { rule: read, findings } = readRow({}, { columns: { cutoff: 'Cutoff' } });
    expect([read, findings]).toEqual([undefined, [expect.stringContaining('The column "Cutoff", given for cutoff')]]);
  });

  it('is not read where the days of its validity contradict each other', () => {
    const cells = { 'Valid from': '2025-01-02', 'Valid to': '2025-01-01' };
    expect(readRow(cells)).toEqual({
      rule: undefined,
      unread: [{ row: 2, cells: { ...sound, ...cells } }],
      findings: ['Row 2 has the validTo "2025-01-01", which contradicts the validFrom "2025-01-02".'],
    });
    const day = { validFrom: '2025-01-01', validTo: '2025-01-01' };
    expect(readRow({ 'Valid from': '2025-01-01', 'Valid to': '2025-01-01' }).rule).toEqual({ ...rule, ...day });
    expect(readRow({ 'Valid to': '2025-01-01' }).rule).toEqual({ ...rule, validTo: '2025-01-01' });
  });

  it('is read by the words of the user', () => {
    expect(readRow({ Method: 'Bin' }, { words: { Bin: 'purge' } }).rule?.disposal).toEqual({ method: 'purge' });
  });
});

describe('the period of a row', () => {
  it.each([
    ['P10Y', 'P10Y'],
    ['10 Jahre', 'P10Y'],
    ['1 year', 'P1Y'],
    ['6 yrs.', 'P6Y'],
    ['6 months', 'P6M'],
    ['1 Monat', 'P1M'],
    ['2 Wochen', 'P2W'],
    ['90days', 'P90D'],
    ['030 Tage', 'P30D'],
    ['1 Jahr und 6 Monate', 'P1Y6M'],
    ['1 year, 6 months and 3 days', 'P1Y6M3D'],
    ['permanently', 'permanent'],
    ['unbefristet', 'permanent'],
    ['sofort', undefined],
  ])('%j is read as %s', (cell, period) => {
    expect([periodOf(cell), readRow({ Period: cell }).findings.filter((text) => text.includes('read'))]).toEqual([
      period,
      [],
    ]);
  });

  it.each([
    ['10'],
    [10],
    ['72 hours'],
    ['0 days'],
    ['6 months 1 year'],
    ['1 year 2 weeks'],
    ['201 years'],
    ['ten years'],
    ['as long as needed'],
    ['10 years or so'],
  ])('%j is not read', (cell) => {
    const { rule: read, findings } = readRow({ Period: cell });
    expect([read, findings]).toEqual([
      undefined,
      [`The cell in row 2, column "Period", has the period "${cell}", which cannot be read.`],
    ]);
  });

  it('that is permanent leaves its event under custom', () => {
    const { rule: read, findings } = readRow({ Period: 'forever' });
    expect(read).toEqual({ ...rule, end: { kind: 'permanent' }, custom: { Event: 'voucher-created' } });
    expect(findings).toHaveLength(1);
  });

  it('that is the event itself has no length', () => {
    expect(readRow({ Period: 'immediately' }).rule?.end).toEqual({ kind: 'after', event: 'voucher-created' });
  });
});

it('no usual header stands for two fields', () => {
  const headers = Object.values(retentionHeaders).flat().map(folded);
  expect(new Set(headers).size).toBe(headers.length);
});

import { describe, expect, it } from 'vitest';
import { readStatementRows } from '../../../src/controls/index.ts';
import { codesOf } from '../../codes-of.ts';

const messagesOf = (rows: unknown, options = {}) =>
  readStatementRows(rows as readonly object[], options).findings.map(({ message }) => message);

describe('the rows', () => {
  it('may be objects by header or, below a list of headers, lists of cells', () => {
    const entry = { control: 'A.5.1', applicability: 'undecided' };
    const objects = readStatementRows([{ Control: 'A.5.1', Applicable: 'open' }]);
    const lists = readStatementRows([
      ['Control', 'Applicable'],
      ['A.5.1', 'open'],
    ]);
    expect(objects).toEqual({ entries: [entry], unread: [], findings: [] });
    expect(lists).toEqual({ entries: [entry], unread: [], findings: [] });
  });

  it('may be none, and headers without rows, without a finding', () => {
    expect(readStatementRows([])).toEqual({ entries: [], unread: [], findings: [] });
    expect(readStatementRows([['Control']])).toEqual({ entries: [], unread: [], findings: [] });
  });

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['A.5.1', '"A.5.1"'],
    [{ Control: 'A.5.1' }, 'an object'],
  ])('that are no list but %j give one finding', (rows, value) => {
    expect(messagesOf(rows)).toEqual([`The rows must be a list of objects or of lists, not ${value}.`]);
  });

  it('count from 2 below the headers unless the first row has another number', () => {
    const rows = [{ Control: 'A.5.1' }, { Control: 'B' }];
    const [finding] = readStatementRows(rows).findings;
    expect(finding).toEqual({
      code: 'cell-control-unreadable',
      severity: 'error',
      message: 'The cell in row 3, column "Control", names the control "B", which Annex A does not have.',
      requirements: [],
      subject: { kind: 'row', id: '3' },
      path: [1, 'Control'],
      params: { row: 3, column: 'Control', value: 'B' },
    });
    expect(readStatementRows(rows, { firstRow: 1 }).unread).toEqual([{ row: 2, cells: { Control: 'B' } }]);
    const lists = readStatementRows([['Control'], ['A.5.1'], ['B']], { firstRow: 11 });
    expect(lists.findings.map(({ path, params }) => [path, params['row']])).toEqual([[[2, 'Control'], 12]]);
  });

  it('that have another form than the first one give a finding each and no record', () => {
    const read = readStatementRows([{ Control: 'A.5.1' }, null, 'x', ['A.5.2']] as never);
    expect(read.entries).toHaveLength(1);
    expect(read.unread).toEqual([3, 4, 5].map((row) => ({ row, cells: {} })));
    expect(read.findings.map(({ message }) => message)).toEqual([
      'Row 3 must be an object of cells by header, not null.',
      'Row 4 must be an object of cells by header, not "x".',
      'Row 5 must be an object of cells by header, not a list.',
    ]);
    expect(messagesOf([['Control'], { Control: 'A.5.1' }])).toEqual(['Row 2 must be a list of cells, not an object.']);
  });

  it('that are empty are skipped and keep their number', () => {
    const rows = [{ Control: 'A.5.1' }, {}, { Control: ' ', Applicable: null }, { Control: 'B' }];
    const read = readStatementRows(rows);
    expect(read.entries).toHaveLength(1);
    expect(read.unread).toEqual([{ row: 5, cells: { Control: 'B' } }]);
  });

  it('are read up to the limit, and no farther', () => {
    const rows = [{ Control: 'A.5.1' }, { Control: 'A.5.2' }];
    expect(codesOf(readStatementRows(rows, { limits: { rows: 2 } }).findings)).toEqual([]);
    const { entries, findings } = readStatementRows(rows, { limits: { rows: 1 } });
    expect(entries.map(({ control }) => control)).toEqual(['A.5.1']);
    expect(findings.map(({ message }) => message)).toEqual(['Of 2 rows only the first 1 were read; rows not read: 1.']);
    const lists = readStatementRows([['Control'], ['A.5.1'], ['A.5.2'], ['A.5.3']], { limits: { rows: 1 } });
    expect(lists.findings[0]?.params).toEqual({ count: 3, limit: 1, unread: 2 });
    expect(codesOf(readStatementRows(Array.from({ length: 100_001 }, () => ({}))).findings)).toEqual([
      'row-limit-exceeded',
    ]);
  });

  it('have columns up to the limit, and no more', () => {
    const row = { Control: 'A.5.1', Applicable: 'yes', Owner: 'CISO' };
    expect(codesOf(readStatementRows([row], { limits: { columns: 3 } }).findings)).toEqual([]);
    const { entries, findings } = readStatementRows([row], { limits: { columns: 2 } });
    expect(entries[0]).not.toHaveProperty('owner');
    expect(findings.map(({ message }) => message)).toEqual([
      'Of 3 columns only the first 2 were read; columns not read: 1.',
    ]);
    const late = { Control: 'A.5.1', Status: 'Done', Applicable: 'no' };
    const [entry] = readStatementRows([late], { limits: { columns: 2 } }).entries;
    expect(entry).toEqual({ control: 'A.5.1', applicability: 'undecided', custom: { Status: 'Done' } });
    const wide = Object.fromEntries(Array.from({ length: 256 }, (_, index) => [`c${index}`, '']));
    expect(codesOf(readStatementRows([{ ...wide, Control: 'A.5.1' }]).findings)).toContain('column-limit-exceeded');
  });
});

describe('the headers of a table', () => {
  it('go by their place where they are missing, and where a row is longer than the headers', () => {
    const { entries } = readStatementRows([
      ['Control', null, ' ', 4],
      ['A.5.1', 'a', 'b', 'c', 'd'],
    ]);
    expect(entries[0]?.custom).toEqual({ 'Column 2': 'a', 'Column 3': 'b', 4: 'c', 'Column 5': 'd' });
  });

  it('have a number behind them where they repeat another', () => {
    const table = [
      ['Control', 'Owner', 'Owner', 'Owner', 'Applicable'],
      ['A.5.1', 'CISO', 'CTO', 'CEO', 'yes'],
    ];
    const { entries, findings } = readStatementRows(table);
    expect(entries[0]?.custom).toEqual({ Owner: 'CISO', 'Owner (2)': 'CTO', 'Owner (3)': 'CEO' });
    expect(findings.map(({ message }) => message)).toEqual([
      'The columns "Owner", "Owner (2)", "Owner (3)" have one header but for case, blanks and marks; a field gets the one that is named exactly.',
    ]);
    const named = readStatementRows(table, { columns: { owner: 'Owner (2)' } });
    expect(named.entries[0]).toMatchObject({ owner: 'CTO', custom: { Owner: 'CISO', 'Owner (3)': 'CEO' } });
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsvRows } from '../../../src/tables/index.ts';

/** What a spreadsheet would be given for one text. */
function cellOf(text: string): unknown {
  return toCsvRows({ columns: ['Text'], rows: [[text]] })[1]?.[0];
}

/** CSV as RFC 4180 has it, with every cell quoted. */
function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map((cells) => `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');
}

describe('toCsvRows', () => {
  it('begins with the headings', () => {
    expect(toCsvRows({ columns: ['=A', 'B'], rows: [['x', 1]] })).toEqual([
      ["'=A", 'B'],
      ['x', 1],
    ]);
  });

  it.each(['=1+1', '+49 30 1234', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1', '＋1', '－1', '＠A'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it.each(['1=1', "'=1", '', ' =1', 'A.5.1', '–1', '2026-11-30', '𝟏'])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it('keeps numbers, negative ones too, and makes an empty text of an empty cell', () => {
    expect(toCsvRows({ columns: ['A', 'B', 'C'], rows: [[-400, 0, null]] })[1]).toEqual([-400, 0, '']);
  });

  it('throws for a number that is none', () => {
    expect(() => toCsvRows({ columns: ['A'], rows: [[NaN]] })).toThrow(
      new RangeError('table.rows[0][0] must be a text, a number or null, got NaN'),
    );
  });

  it('gives back every text through CSV, and none that begins like a formula', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n",;\'aé1 ')) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, (cells) => {
        const columns = cells.map((_, index) => `c${index}`);
        const [, read] = parse(csvOf(toCsvRows({ columns, rows: [cells] })), { recordDelimiter: '\r\n' });
        expect(read?.map((cell, index) => (cell === cells[index] ? cell : cell.replace(/^'/, '')))).toEqual(cells);
        expect(read?.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
      { seed: 4180 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/tables/index.ts';

const rows: readonly { readonly id: string; readonly count: number | null; readonly note?: string }[] = [
  { id: 'a', count: 2, note: 'first' },
  { id: 'b', count: null },
];

describe('tableOf', () => {
  it('has the chosen fields in the order of the headings', () => {
    expect(tableOf(rows, { note: 'Note', id: 'Id' })).toEqual({
      columns: ['Note', 'Id'],
      rows: [
        ['first', 'a'],
        [null, 'b'],
      ],
    });
  });

  it('keeps numbers, and null for an empty cell', () => {
    expect(tableOf(rows, { count: 'Count' }).rows).toEqual([[2], [null]]);
  });

  it('does not read what an object inherits', () => {
    const [row] = tableOf([{} as { toString: string }], { toString: 'Text' }).rows;
    expect(row).toEqual([null]);
  });

  it.each<[message: string, rows: unknown, columns: unknown]>([
    ['columns must be an object, got null', rows, null],
    ['columns.id must be a text, got 1', rows, { id: 1 }],
    ['rows must be a list, got "x"', 'x', { id: 'Id' }],
    ['rows[1] must be an object, got 7', [{}, 7], { id: 'Id' }],
    ['rows[0].id must be a text, a number or null, got a list', [{ id: [] }], { id: 'Id' }],
  ])('throws: %s', (message, given, columns) => {
    expect(() => tableOf(given as typeof rows, columns as { id: string })).toThrow(new RangeError(message));
  });
});

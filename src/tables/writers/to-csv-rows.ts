import { requireTable, type Table } from '../table/table.ts';

/** The beginnings that a spreadsheet takes for a formula; the wide forms count as the narrow ones do. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * Prepares a table for a CSV or spreadsheet writer. A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP
 * advises against CSV injection; a number stays a number, an empty cell becomes an empty text. The headings are the first row.
 *
 * The writer of CSV quotes separators, quotation marks and line breaks (RFC 4180). Let it quote every cell: a spreadsheet that splits at
 * semicolons would find a formula behind one.
 *
 * @param table - The table.
 * @returns The headings and the rows.
 * @throws RangeError when the table has no column, a row has more or fewer cells than columns, or a cell is neither a text, a number nor null.
 *
 * @example
 * ```ts
 * import { toCsvRows } from 'isms-kit/tables';
 *
 * const table = { columns: ['Risk', 'Loss', 'Note'], rows: [['R-1', -400, '=HYPERLINK("x")']] };
 * toCsvRows(table); // => [['Risk', 'Loss', 'Note'], ['R-1', -400, '\'=HYPERLINK("x")']]
 * ```
 */
export function toCsvRows(table: Table): readonly (readonly (string | number)[])[] {
  requireTable(table);
  return [table.columns, ...table.rows].map((cells) =>
    cells.map((cell) => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : (cell ?? ''))),
  );
}

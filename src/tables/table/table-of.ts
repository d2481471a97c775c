import { anObject, aText, aMapOf, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { aCell, type Table, type TableCell } from './table.ts';

/** A heading for each field that becomes a column; the fields that can be a cell are allowed. */
export type TableColumns<Row> = {
  readonly [Field in keyof Row as Row[Field] extends TableCell | undefined ? Field : never]?: string;
};

/**
 * Makes a table of flat rows, such as those of `statementTable` and `findingRows`. The headings choose the columns and their order, in any language.
 *
 * @param rows - The rows.
 * @param columns - The heading of each field that becomes a column, in the order of the columns.
 * @returns The table; a field that is absent is an empty cell.
 * @throws RangeError when a row is no object, a heading no text, or a chosen field neither a text, a number nor null.
 *
 * @example
 * ```ts
 * import { statementTable } from 'isms-kit/controls';
 * import { tableOf } from 'isms-kit/tables';
 *
 * const rows = statementTable({ entries: [{ control: 'A.7.4', applicability: 'undecided' }] });
 * const table = tableOf(rows, { control: 'Maßnahme', title: 'Titel', status: 'Umsetzung' });
 * table.columns; // => ['Maßnahme', 'Titel', 'Umsetzung']
 * table.rows; // => [['A.7.4', 'Physical security monitoring', null]]
 * ```
 */
export function tableOf<Row extends object>(rows: readonly Row[], columns: TableColumns<Row>): Table {
  requireReadable('columns', columns, aMapOf(aText));
  const fields = Object.keys(columns);
  requireReadable('rows', rows, listOf(anObject(Object.fromEntries(fields.map((field) => [field, maybe(aCell)])))));
  return {
    columns: fields.map((field) => (columns as Readonly<Record<string, string>>)[field] as string),
    rows: (rows as readonly Readonly<Record<string, TableCell>>[]).map((row) =>
      fields.map((field) => (Object.hasOwn(row, field) ? (row[field] ?? null) : null)),
    ),
  };
}

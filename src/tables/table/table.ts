import { shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText, type Guard, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';

/** A cell: a text or a number; null where it is empty. */
export type TableCell = string | number | null;

/** A table as people read it. */
export interface Table {
  /** The headings, one for each column. */
  readonly columns: readonly string[];
  /** The rows, each with a cell for each column. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** @internal */
export const aCell: Guard = (value) =>
  value === null || typeof value === 'string' || Number.isFinite(value)
    ? undefined
    : { path: [], expected: 'a text, a number or null', value };

const aTable: Guard = anObject<Table>({ columns: listOf(aText), rows: listOf(listOf(aCell)) });

/**
 * Throws unless a table has a column, and a cell for each column in every row.
 *
 * @internal
 */
export function requireTable(table: Table): void {
  requireReadable('table', table, aTable);
  const width = table.columns.length;
  if (width === 0) throw new RangeError(`table.columns must have a heading, got ${shownValue(table.columns)}`);
  const uneven = table.rows.findIndex((row) => row.length !== width);
  const cells = table.rows[uneven]?.length;
  if (cells !== undefined) throw new RangeError(`table.rows[${uneven}] must have ${width} cells, got ${cells}`);
}

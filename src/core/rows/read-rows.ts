import { localClock } from '../calendar/time-zone.ts';
import { keptCell } from './cell-content.ts';
import { type Columns, findColumns, type SheetFields } from './columns.ts';
import type { RowFinding } from './findings.ts';
import { objectRows } from './object-rows.ts';
import type { RowReading, RowReadingOptions, UnreadRow } from './reading-options.ts';
import { contentAt, reportOnRow, type RowCells } from './row-cells.ts';

/**
 * The records of a list of rows, with the parts that every answer has.
 *
 * @internal
 */
export interface ReadRows<Made> extends RowReading {
  readonly records: readonly Made[];
}

/**
 * Reads rows into records. Empty rows are skipped. The cells that could not be read, that have no place in the record, or that no field has,
 * are kept in its field `custom`, by their headers.
 *
 * @internal
 */
export function readRows<Made extends object, Field extends string>(
  rows: unknown,
  fields: SheetFields,
  { order, zone, firstRow = 2, limits = {} }: RowReadingOptions,
  recordOf: (row: RowCells<Field>) => Made | undefined,
): ReadRows<Made> {
  const longest = limits.cellLength ?? 32_767;
  const read = objectRows(rows, { rows: limits.rows ?? 100_000, columns: limits.columns ?? 256, firstRow });
  const { headers } = read;
  const columns = findColumns(read, fields);
  const clock = zone === undefined ? undefined : localClock(zone);
  const { headerOf, unresolved } = columns;
  const sheet = { headerOf, unresolved, required: fields.required, order, clock, longest };
  const places = new Map<unknown, number>(headers.map((header, place) => [header, place]));
  const placeOf = ({ path: [, header] }: RowFinding): number => places.get(header) ?? -1;
  const records: Made[] = [];
  const unread: UnreadRow[] = [];
  const findings: RowFinding[] = [...read.findings, ...(headers.length === 0 ? [] : columns.findings)];
  for (const { index, row: number, cells = {}, problem } of read.rows) {
    const row: RowCells<Field> = {
      sheet,
      index,
      row: number,
      cells,
      findings: [],
      placed: new Set(),
      refused: new Set(),
    };
    if (problem !== undefined) reportOnRow(row, 'row-unreadable', problem);
    else if (!headers.some((header) => contentAt(row, header) !== undefined)) continue;
    const record = problem === undefined ? recordOf(row) : undefined;
    const kept = record === undefined ? headers : headers.filter((header) => staysInCustom(row, columns, header));
    const keptCells = cellsKept(row, kept);
    if (record === undefined) unread.push({ row: number, cells: keptCells });
    else records.push(Object.keys(keptCells).length === 0 ? record : { ...record, custom: keptCells });
    for (const finding of row.findings.toSorted((a, b) => placeOf(a) - placeOf(b))) findings.push(finding);
  }
  return { records, unread, findings };
}

function cellsKept({ cells, sheet }: RowCells, headers: readonly string[]): UnreadRow['cells'] {
  const kept: [string, string | number | boolean][] = [];
  for (const header of headers) {
    const value = Object.hasOwn(cells, header) ? keptCell(cells[header], sheet.longest) : undefined;
    if (value !== undefined) kept.push([header, value]);
  }
  return Object.fromEntries(kept);
}

/** Whether a cell was not read, or has no place in the record, or no field has its column; a loss or a left cell gives a finding here. */
function staysInCustom(row: RowCells, { fieldOf }: Columns, header: string): boolean {
  const field = fieldOf.get(header);
  if (field !== undefined && row.refused.has(field)) return true;
  if (field !== undefined && row.placed.has(field)) return false;
  const content = contentAt(row, header);
  if (content === undefined) return false;
  if ('problem' in content && content.problem === 'cell-too-long') {
    const { problem, ...values } = content;
    reportOnRow(row, problem, values, header);
  } else if (field !== undefined) reportOnRow(row, 'cell-unplaced', {}, header);
  return true;
}

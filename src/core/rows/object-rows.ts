import { type FindingParam, reportFinding } from '../findings/finding.ts';
import { shownValue } from '../findings/quotation.ts';
import { hasLoneSurrogate } from '../records/json-nesting.ts';
import { type RowFinding, rowsFindings } from './findings.ts';

/**
 * A row with its cells by their headers; without cells where it is neither an object nor, below a list of headers, a list.
 *
 * @internal
 */
export interface ObjectRow {
  readonly index: number;
  readonly row: number;
  readonly cells?: Readonly<Record<string, unknown>>;
  /** The form that the row lacks; undefined where it has cells. */
  readonly problem?: { readonly demand: string; readonly value: string };
}

/**
 * Rows in one form, with all their headers in the order in which they occur first.
 *
 * @internal
 */
export interface ObjectRows {
  readonly headers: readonly string[];
  /** Whether there are columns beyond the limit. */
  readonly isCut: boolean;
  /** The header as it is written, of each column that repeats the header of another and has a number behind it here. */
  readonly copies: ReadonlyMap<string, string>;
  readonly rows: readonly ObjectRow[];
  readonly findings: readonly RowFinding[];
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
}

/**
 * Brings rows into one form: objects by header, or lists of cells of which the first holds the headers.
 *
 * @internal
 */
export function objectRows(rows: unknown, most: Extent): ObjectRows {
  if (!Array.isArray(rows))
    return {
      headers: [],
      isCut: false,
      copies: new Map(),
      rows: [],
      findings: [report('row-list-unreadable', { value: shownValue(rows) })],
    };
  const isTable = Array.isArray(rows[0]);
  const start = isTable ? 1 : 0;
  const given: readonly unknown[] = rows.slice(start, start + most.rows);
  const copies = new Map<string, string>();
  const names = isTable ? headersOf(rows[0] as readonly unknown[], given, most.columns, copies) : undefined;
  const read = Array.from(given, (value, position) => ({
    index: start + position,
    row: most.firstRow + position,
    ...cellsOf(value, names),
  }));
  const all = names ?? [...headersIn(read)];
  const findings = [...limitFindings(rows.length - start, all.length, most), ...refusedNames(all)];
  return {
    headers: all.slice(0, most.columns).filter(isKeepable),
    isCut: all.length > most.columns,
    copies,
    rows: read,
    findings,
  };
}

function cellsOf(row: unknown, names: readonly string[] | undefined): Pick<ObjectRow, 'cells' | 'problem'> {
  if (typeof row !== 'object' || row === null || Array.isArray(row) !== (names !== undefined)) {
    const demand = names === undefined ? 'an object of cells by header' : 'a list of cells';
    return { problem: { demand, value: shownValue(row) } };
  }
  if (names === undefined) return { cells: row as Readonly<Record<string, unknown>> };
  return { cells: Object.fromEntries(names.map((name, place) => [name, (row as readonly unknown[])[place]])) };
}

function headersIn(rows: readonly ObjectRow[]): ReadonlySet<string> {
  const headers = new Set<string>();
  for (const { cells = {} } of rows) for (const header of Object.keys(cells)) headers.add(header);
  return headers;
}

/** The headers of a table: a column without one goes by its place, and one that repeats another by its place among them. */
function headersOf(
  first: readonly unknown[],
  rows: readonly unknown[],
  most: number,
  copies: Map<string, string>,
): readonly string[] {
  const width = rows.reduce<number>(
    (widest, row) => Math.max(widest, Array.isArray(row) ? row.length : 0),
    first.length,
  );
  const names = new Set<string>();
  for (let place = 0; place < Math.min(width, most + 1); place += 1) {
    const cell = first[place];
    const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    const name = text === '' ? `Column ${place + 1}` : text;
    let unique = name;
    for (let copy = 2; names.has(unique); copy += 1) unique = `${name} (${copy})`;
    if (unique !== name) copies.set(unique, name);
    names.add(unique);
  }
  return [...names];
}

function isKeepable(header: string): boolean {
  return header !== '__proto__' && !hasLoneSurrogate(header);
}

function refusedNames(headers: readonly string[]): readonly RowFinding[] {
  return headers.filter((header) => !isKeepable(header)).map((column) => report('column-name-refused', { column }));
}

function limitFindings(rows: number, columns: number, most: Extent): readonly RowFinding[] {
  return [...beyond('row-limit-exceeded', rows, most.rows), ...beyond('column-limit-exceeded', columns, most.columns)];
}

function beyond(
  code: 'row-limit-exceeded' | 'column-limit-exceeded',
  count: number,
  limit: number,
): readonly RowFinding[] {
  return count > limit ? [report(code, { count, limit, unread: count - limit })] : [];
}

function report(code: RowFinding['code'], params: Readonly<Record<string, FindingParam>>): RowFinding {
  return reportFinding<typeof rowsFindings, RowFinding['code']>(rowsFindings, code, {
    subject: { kind: 'rows', id: '' },
    path: [],
    params: params as never,
  });
}

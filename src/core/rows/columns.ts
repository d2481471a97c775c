import { nearestWords } from '../findings/nearest-words.ts';
import { reportFinding } from '../findings/finding.ts';
import { groupBy } from '../records/references.ts';
import { type RowFinding, rowsFindings } from './findings.ts';
import type { ObjectRows } from './object-rows.ts';
import { folded } from './vocabulary.ts';

/**
 * The fields that the rows of a kind have, and how their columns are found.
 *
 * @internal
 */
export interface SheetFields {
  /** The headers by which a column is recognised without being named, by field; no header stands for two fields. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The fields without a column of which no row gives a record. */
  readonly required: readonly string[];
  /** The headers that the user names, by field. */
  readonly named: Readonly<Record<string, string | undefined>>;
}

/**
 * The columns of a sheet: which one holds which field.
 *
 * @internal
 */
export interface Columns {
  readonly headerOf: ReadonlyMap<string, string>;
  readonly fieldOf: ReadonlyMap<string, string>;
  /** The fields that the sheet seems to have in a column that was not found or not chosen: their absence in a row says nothing. */
  readonly unresolved: ReadonlySet<string>;
  readonly findings: readonly RowFinding[];
}

/** The columns while they are found. */
interface Search {
  readonly headerOf: Map<string, string>;
  readonly fieldOf: Map<string, string>;
  readonly unresolved: Set<string>;
  /** The headers that a finding already names. */
  readonly doubtful: Set<string>;
  readonly findings: RowFinding[];
}

/**
 * Finds the column of each field: the one that the user names, by its header but for case, blanks and marks; else the only one with a known
 * header. A column that is doubtful is not read; of columns with one header, a field has the one that the user names exactly.
 *
 * @internal
 */
export function findColumns(
  { headers, isCut, copies }: Pick<ObjectRows, 'headers' | 'isCut' | 'copies'>,
  { headers: known, required, named }: SheetFields,
): Columns {
  const alike = groupBy(headers, (header) => [folded(copies.get(header) ?? header)]);
  const search: Search = {
    headerOf: new Map(),
    fieldOf: new Map(),
    unresolved: new Set(),
    doubtful: new Set(),
    findings: [],
  };
  const { headerOf, fieldOf, unresolved, doubtful, findings } = search;
  for (const group of alike.values()) if (group.length > 1) doubt(search, 'column-repeated', group, {});
  for (const [field, header] of Object.entries(named)) {
    if (header === undefined) continue;
    const candidates = headers.includes(header) ? [header] : (alike.get(folded(header)) ?? []);
    choose(search, field, candidates);
    if (candidates.length > 0) continue;
    unresolved.add(field);
    findings.push(report('column-unknown', header, { column: header, field, known: nearestWords(header, headers) }));
  }
  for (const [field, texts] of Object.entries(known)) {
    if (named[field] !== undefined) continue;
    const candidates = new Set(texts.flatMap((text) => alike.get(folded(text)) ?? []));
    choose(
      search,
      field,
      [...candidates].filter((header) => !fieldOf.has(header)),
    );
  }
  for (const field of required.filter((each) => !headerOf.has(each) && !unresolved.has(each)))
    findings.push(report('column-missing', field, { field }));
  if (isCut) for (const field of Object.keys(known)) if (!headerOf.has(field)) unresolved.add(field);
  for (const column of headers.filter((header) => !fieldOf.has(header) && !doubtful.has(header)))
    findings.push(report('column-unmapped', column, { column }));
  return { headerOf, fieldOf, unresolved, findings };
}

/** Gives a field the only candidate; of several it gets none. */
function choose(search: Search, field: string, candidates: readonly string[]): void {
  const { headerOf, fieldOf, unresolved, doubtful, findings } = search;
  const [header] = candidates;
  if (header === undefined) return;
  if (candidates.length > 1) {
    unresolved.add(field);
    // Columns with one header have a finding of their own.
    if (!candidates.every((each) => doubtful.has(each))) doubt(search, 'column-ambiguous', candidates, { field });
    return;
  }
  const first = fieldOf.get(header);
  if (first === undefined) {
    headerOf.set(field, header);
    fieldOf.set(header, field);
  } else {
    unresolved.add(field);
    findings.push(report('column-shared', header, { column: header, field: first, other: field }));
  }
}

function doubt(
  { doubtful, findings }: Search,
  code: 'column-repeated' | 'column-ambiguous',
  columns: readonly string[],
  params: Readonly<Record<string, string>>,
): void {
  for (const header of columns) doubtful.add(header);
  findings.push(report(code, String(columns[0]), { columns, ...params } as never));
}

function report<Code extends keyof typeof rowsFindings>(
  code: Code,
  column: string,
  params: Parameters<typeof reportFinding<typeof rowsFindings, Code>>[2]['params'],
): RowFinding {
  return reportFinding<typeof rowsFindings, Code>(rowsFindings, code, {
    subject: { kind: 'column', id: column },
    path: [],
    params,
  });
}

import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.ts';
import { type DateOrder, readCalendarDate } from '../calendar/read-calendar-date.ts';
import type { LocalClock } from '../calendar/time-zone.ts';
import { type FindingParam, reportFinding } from '../findings/finding.ts';
import { type CellContent, cellContent } from './cell-content.ts';
import { type RowFinding, rowsFindings } from './findings.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The part of a sheet that all its rows share.
 *
 * @internal
 */
export interface Sheet {
  readonly headerOf: ReadonlyMap<string, string>;
  /** The fields whose column was not found or not chosen, which is a finding: their absence in a row says nothing. */
  readonly unresolved: ReadonlySet<string>;
  /** The fields that every row must have; a missing column of theirs has a finding of its own. */
  readonly required: readonly string[];
  readonly order: DateOrder | undefined;
  /** The clock of the zone in which `Date` objects are read; undefined where none is stated. */
  readonly clock: LocalClock | undefined;
  readonly longest: number;
}

/**
 * A row on its way to a record: its cells, and what was read of them so far. The functions on it find a cell by its field; a cell that they
 * cannot read gives a finding, once, and stays with the record.
 *
 * @internal
 */
export interface RowCells<Field extends string = string> {
  readonly sheet: Sheet;
  readonly index: number;
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly findings: RowFinding[];
  /** The fields whose cell has its place in the record. */
  readonly placed: Set<Field>;
  /** The fields whose cell could not be read. */
  readonly refused: Set<Field>;
}

type ReadContent = Extract<CellContent, { readonly text: string }>;

type CellCode = Extract<RowFinding['code'], `cell-${string}`>;

/**
 * Reports on a row, or on a cell of it.
 *
 * @internal
 */
export function reportOnRow(
  { index, row, findings }: RowCells,
  code: RowFinding['code'],
  params: Readonly<Record<string, FindingParam>>,
  header?: string,
): void {
  findings.push(
    reportFinding<typeof rowsFindings, RowFinding['code']>(rowsFindings, code, {
      subject: { kind: 'row', id: String(row) },
      path: header === undefined ? [index] : [index, header],
      params: (header === undefined ? { row, ...params } : { row, column: header, ...params }) as never,
    }),
  );
}

/**
 * Reports that a row lacks a field which its record, or a part of it, must have.
 *
 * @internal
 */
export function reportMissing<Field extends string>(row: RowCells<Field>, field: Field, whole: string): void {
  reportOnRow(row, 'row-field-missing', { field, whole }, row.sheet.headerOf.get(field));
}

/**
 * Reports a cell that cannot be read; only the first problem of a cell counts.
 *
 * @internal
 */
export function refuseCell<Field extends string>(
  row: RowCells<Field>,
  field: Field,
  code: CellCode,
  params: Readonly<Record<string, FindingParam>>,
): undefined {
  if (row.refused.has(field)) return;
  row.refused.add(field);
  reportOnRow(row, code, params, row.sheet.headerOf.get(field));
}

/**
 * Keeps a cell that was read under `custom` after all, because the record has no place for it; a finding on the row says why.
 *
 * @internal
 */
export function keepCell<Field extends string>({ refused }: RowCells<Field>, field: Field): void {
  refused.add(field);
}

/**
 * Keeps some cells and all that were not read under `custom`, because a finding on the row already says that they were not used.
 *
 * @internal
 */
export function keepRest<Field extends string>(row: RowCells<Field>, fields: readonly Field[]): void {
  for (const field of fields) keepCell(row, field);
  for (const field of row.sheet.headerOf.keys()) if (!row.placed.has(field as Field)) keepCell(row, field as Field);
}

/**
 * Takes back that a cell has its place in the record, although it was read.
 *
 * @internal
 */
export function leaveCell<Field extends string>({ placed }: RowCells<Field>, field: Field): void {
  placed.delete(field);
}

/**
 * The content of a cell of the row; undefined where it is empty.
 *
 * @internal
 */
export function contentAt({ cells, sheet }: RowCells, header: string | undefined): CellContent | undefined {
  if (header === undefined || !Object.hasOwn(cells, header)) return undefined;
  return cellContent(cells[header], sheet.longest);
}

function contentIn<Field extends string>(row: RowCells<Field>, field: Field): ReadContent | undefined {
  const content = contentAt(row, row.sheet.headerOf.get(field));
  row.placed.add(field);
  if (content === undefined || 'text' in content) return content;
  const { problem, ...values } = content;
  return refuseCell(row, field, problem, values);
}

/**
 * Reports whether the cell of a field has any content, be it readable or not.
 *
 * @internal
 */
export function isFilled<Field extends string>(row: RowCells<Field>, field: Field): boolean {
  return contentAt(row, row.sheet.headerOf.get(field)) !== undefined;
}

/**
 * The text of a cell, of a number and a date, too.
 *
 * @internal
 */
export function textIn<Field extends string>(row: RowCells<Field>, field: Field): string | undefined {
  const content = contentIn(row, field);
  return content?.date === undefined ? content?.text : dateOfObject(row, field, content.date);
}

/**
 * The number of a cell that holds a number and not its text.
 *
 * @internal
 */
export function numberIn<Field extends string>(row: RowCells<Field>, field: Field): number | undefined {
  return contentIn(row, field)?.number;
}

/**
 * The text of a cell without which there is no record, or no such part of it: a missing one is a finding.
 *
 * @internal
 */
export function demandedText<Field extends string>(
  row: RowCells<Field>,
  field: Field,
  whole: string,
): string | undefined {
  const text = textIn(row, field);
  const { headerOf, required } = row.sheet;
  const isReported = row.refused.has(field) || (required.includes(field) && !headerOf.has(field));
  if (text === undefined && !isReported) reportMissing(row, field, whole);
  return text;
}

/**
 * The items of a cell, which semicolons or line breaks separate, each once.
 *
 * @internal
 */
export function itemsIn<Field extends string>(row: RowCells<Field>, field: Field): readonly string[] {
  return splitText(textIn(row, field) ?? '', /[;\n\r]/);
}

/**
 * The parts of a text without the blanks around them, each once; empty parts are left out.
 *
 * @internal
 */
export function splitText(text: string, separator: RegExp): readonly string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
}

/**
 * The word of the library that a cell stands for; an unknown one is a finding.
 *
 * @internal
 */
export function wordIn<Field extends string, Word extends string>(
  row: RowCells<Field>,
  field: Field,
  vocabulary: Vocabulary<Word>,
): Word | undefined {
  const text = textIn(row, field);
  if (text === undefined) return undefined;
  return vocabulary.wordFor(text) ?? refuseWord(row, field, text, vocabulary);
}

/**
 * The words of the library that the items of a cell stand for; an unknown one is a finding.
 *
 * @internal
 */
export function wordsIn<Field extends string, Word extends string>(
  row: RowCells<Field>,
  field: Field,
  vocabulary: Vocabulary<Word>,
): readonly Word[] {
  const text = textIn(row, field);
  if (text === undefined) return [];
  const whole = vocabulary.wordFor(text);
  if (whole !== undefined) return [whole];
  const words = new Set<Word>();
  for (const item of splitText(text, /[;,/+&\n\r]|\s(?:and|und)\s/)) {
    const word = vocabulary.wordFor(item) ?? refuseWord(row, field, item, vocabulary);
    if (word !== undefined) words.add(word);
  }
  return [...words];
}

function refuseWord<Field extends string>(
  row: RowCells<Field>,
  field: Field,
  value: string,
  vocabulary: Vocabulary<string>,
): undefined {
  return refuseCell(row, field, 'cell-word-unknown', { value, known: vocabulary.nearest(value) });
}

/**
 * The day of a cell; one that cannot be read is a finding.
 *
 * @internal
 */
export function dateIn<Field extends string>(row: RowCells<Field>, field: Field): CalendarDate | undefined {
  const content = contentIn(row, field);
  if (content === undefined) return undefined;
  if (content.date !== undefined) return dateOfObject(row, field, content.date);
  const reading = readCalendarDate(content.number ?? content.text, { order: row.sheet.order });
  if ('date' in reading) return reading.date;
  return refuseCell(row, field, 'cell-date-unreadable', { value: content.text, reason: reading.message });
}

function dateOfObject<Field extends string>(row: RowCells<Field>, field: Field, value: Date): CalendarDate | undefined {
  const date: string | undefined = row.sheet.clock?.dateAt(value.getTime());
  if (isCalendarDate(date)) return date;
  const reason =
    date === undefined
      ? 'the day of a Date object depends on the time zone, which the option zone must name.'
      : `the year of ${date} is not between 1900 and 2999.`;
  return refuseCell(row, field, 'cell-date-unreadable', { value: value.toISOString(), reason });
}

/**
 * The fields that have a value, for an object that leaves out those without.
 *
 * @internal
 */
export function present<Fields extends object>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

import type { DateOrder } from '../calendar/read-calendar-date.ts';
import type { TimeZone } from '../calendar/time-zone.ts';
import type { RowFinding } from './findings.ts';
import { aCount, aMapOf, anObject, aTimeZone, type Guard, maybe, oneOf } from '../guards/guard.ts';

/** The most that is read of a file. What lies beyond gives a finding that says how much was not read. */
export interface RowLimits {
  /** The most rows; 100,000 when absent. */
  readonly rows?: number;
  /** The most columns; 256 when absent. */
  readonly columns?: number;
  /** The most characters of a cell; 32,767 when absent, as many as a cell of a spreadsheet can hold. */
  readonly cellLength?: number;
}

/** The options of every function that reads rows. */
export interface RowReadingOptions {
  /** The order of day, month and year in dates such as `03/02/2026`; such a date is not read without it. */
  readonly order?: DateOrder;
  /** The time zone in which the day of a `Date` object is read: `'UTC'` for most libraries that read XLSX files. Without it a `Date` object is not read. */
  readonly zone?: TimeZone;
  /** The number that the spreadsheet gives to the first row below the headers; 2 when absent. */
  readonly firstRow?: number;
  /** The most that is read. */
  readonly limits?: RowLimits;
}

/** A row that gave no record, with its cells as they were. */
export interface UnreadRow {
  /** The number of the row in the spreadsheet. */
  readonly row: number;
  /** The cells that are not empty, by their headers. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
}

/** The parts of the answer of every function that reads rows, besides the records. */
export interface RowReading {
  /** The rows that gave no record. */
  readonly unread: readonly UnreadRow[];
  /** What could not be read, or not with certainty: on columns first, then by row and column. */
  readonly findings: readonly RowFinding[];
}

/**
 * The guards of the options that every function that reads rows has.
 *
 * @internal
 */
export const readingGuards = {
  order: maybe(oneOf(['dmy', 'mdy', 'ymd'])),
  zone: maybe(aTimeZone),
  firstRow: maybe(aCount),
  limits: maybe(anObject<RowLimits>({ rows: maybe(aCount), columns: maybe(aCount), cellLength: maybe(aCount) })),
} as const;

/**
 * A guard of the option `columns`: a header for each field, and no field that is not known.
 *
 * @internal
 */
export function headersOf(fields: readonly string[], guards: Readonly<Record<string, Guard>> = {}): Guard {
  const aHeader: Guard = maybe((value) =>
    typeof value === 'string' ? undefined : { path: [], expected: 'the header of a column', value },
  );
  const known = anObject<Record<string, unknown>>({
    ...Object.fromEntries(fields.map((field) => [field, aHeader])),
    ...guards,
  });
  const names = [...fields, ...Object.keys(guards)];
  return (value) => {
    const problem = known(value);
    if (problem !== undefined) return problem;
    const unknown = Object.entries(value as object).find(([name]) => !names.includes(name));
    if (unknown === undefined) return undefined;
    return { path: [unknown[0]], expected: `absent, since the fields are ${names.join(', ')}`, value: unknown[1] };
  };
}

/**
 * A guard of the options of a function that reads rows: beside those that all have, a header for each field and a word for each text.
 *
 * @internal
 */
export function readingOptionsGuard(fields: readonly string[], words: readonly string[]): Guard {
  return anObject<Record<string, unknown>>({
    ...readingGuards,
    columns: maybe(headersOf(fields)),
    words: maybe(meaningsIn(words)),
  });
}

/**
 * A guard of the option `words`: a word of the library for each text.
 *
 * @internal
 */
export function meaningsIn(words: readonly string[]): Guard {
  return aMapOf(oneOf(words));
}

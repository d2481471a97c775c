import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { isInstant } from '../../core/calendar/instant.ts';
import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { recordsFindings } from './findings.ts';

/**
 * A field of a record that its schema would refuse.
 *
 * @internal
 */
export interface UnreadableField {
  /** The keys and indexes from the record to the field, joined by dots. */
  readonly field: string;
  /** The form that the value must have. */
  readonly form: string;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The first field that is not a calendar date.
 *
 * @internal
 */
export function unreadableDate(dates: Fields): UnreadableField | undefined {
  return unreadable(dates, isCalendarDate, 'a calendar date YYYY-MM-DD');
}

/**
 * The first field that is not an instant.
 *
 * @internal
 */
export function unreadableInstant(instants: Fields): UnreadableField | undefined {
  return unreadable(instants, isInstant, 'an instant in UTC');
}

/**
 * The first field that is not an object.
 *
 * @internal
 */
export function unreadableObject(objects: Fields): UnreadableField | undefined {
  return unreadable(objects, (value) => typeof value === 'object' && value !== null, 'an object');
}

/**
 * The first field that is not a list.
 *
 * @internal
 */
export function unreadableList(lists: Fields): UnreadableField | undefined {
  return unreadable(lists, Array.isArray, 'a list');
}

/**
 * The first field that is not one of the words.
 *
 * @internal
 */
export function unreadableWord(fields: Fields, words: readonly string[]): UnreadableField | undefined {
  return unreadable(fields, (value) => words.some((word) => word === value), `one of ${words.join(', ')}`);
}

function unreadable(
  fields: Fields,
  isReadable: (value: unknown) => boolean,
  form: string,
): UnreadableField | undefined {
  for (const [field, value] of Object.entries(fields)) {
    if (!isReadable(value)) return { field, form, value };
  }
  return undefined;
}

/**
 * Throws where a field is unreadable; the message begins with its path below the parameter.
 *
 * @internal
 */
export function requireReadable(parameter: string, unreadableField: UnreadableField | undefined): void {
  if (unreadableField === undefined) return;
  const { field, form, value } = unreadableField;
  throw new RangeError(`${parameter}.${field} must be ${form}, got ${JSON.stringify(value)}`);
}

/**
 * Makes the finding of a record with an unreadable field.
 *
 * @internal
 */
export function reportUnreadable(
  subject: FindingSubject,
  place: FindingPath,
  { field, form, value }: UnreadableField,
): FindingOf<typeof recordsFindings> {
  return reportFinding(recordsFindings, 'deadlines-record-unreadable', {
    subject,
    path: [...place, ...field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))],
    params: { record: subject.id, field, form, value: String(value) },
  });
}

/**
 * Makes the finding of a record of a list that cannot be read; undefined where it can.
 *
 * @internal
 */
export function unreadableRecord<T extends { readonly id: string }>(
  kind: string,
  record: T,
  index: number,
  fieldOf: (record: T) => UnreadableField | undefined,
): FindingOf<typeof recordsFindings> | undefined {
  const noObject = unreadableObject({ [index]: record });
  if (noObject !== undefined) return reportUnreadable({ kind, id: String(index) }, [], noObject);
  const field = fieldOf(record);
  return field && reportUnreadable({ kind, id: record.id }, [index], field);
}

import { shownValue } from '../../core/findings/quotation.ts';
import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { readPeriod } from '../../core/calendar/period.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import { placeText } from '../../core/findings/refusal.ts';
import type { RetentionRecord } from './retention-record.ts';

/**
 * The first field of a record that its schema would refuse and that judging the record needs; the path is empty for the record itself.
 *
 * @internal
 */
export interface UnreadableField {
  readonly path: FindingPath;
  /** The demand on the value, such as `'must be an object'`. */
  readonly demand: string;
  readonly value: unknown;
}

/** @internal */
export function unreadableObject(path: FindingPath, value: unknown): UnreadableField | undefined {
  return typeof value === 'object' && value !== null ? undefined : { path, demand: 'must be an object', value };
}

/** @internal */
export function unreadableList(path: FindingPath, value: unknown): UnreadableField | undefined {
  return Array.isArray(value) ? undefined : { path, demand: 'must be a list', value };
}

/** @internal */
export function unreadableDate(path: FindingPath, value: unknown): UnreadableField | undefined {
  return isCalendarDate(value) ? undefined : { path, demand: 'must be a calendar date YYYY-MM-DD', value };
}

/** @internal */
export function unreadablePeriod(path: FindingPath, value: unknown): UnreadableField | undefined {
  return typeof value === 'string' && 'parts' in readPeriod(value)
    ? undefined
    : { path, demand: 'must be a period of whole days, weeks, months or years', value };
}

/** @internal */
export function unreadableWord(
  path: FindingPath,
  value: unknown,
  words: readonly string[],
): UnreadableField | undefined {
  return words.some((word) => word === value)
    ? undefined
    : { path, demand: `must be one of ${words.join(', ')}`, value };
}

/**
 * The first field of a record under retention that its schema would refuse.
 *
 * @internal
 */
export function unreadableRecordField({ events, disposedOn }: RetentionRecord): UnreadableField | undefined {
  const field =
    unreadableObject(['events'], events) ??
    (disposedOn === undefined ? undefined : unreadableDate(['disposedOn'], disposedOn));
  if (field !== undefined) return field;
  for (const [event, day] of Object.entries(events)) {
    const unreadable = unreadableDate(['events', event], day);
    if (unreadable !== undefined) return unreadable;
  }
  return undefined;
}

/**
 * Throws where a field is unreadable; the message begins with its place below the parameter.
 *
 * @internal
 */
export function requireReadable(parameter: string, field: UnreadableField | undefined): void {
  if (field === undefined) return;
  const place = placeText([parameter, ...field.path]);
  throw new RangeError(`${place} ${field.demand}, got ${shownValue(field.value)}`);
}

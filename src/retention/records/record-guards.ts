import { readPeriod } from '../../core/calendar/period.ts';
import { aDate, aMapOf, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { disposalMethods } from './disposal-methods.ts';
import type { RetentionRecord } from './retention-record.ts';

/** @internal */
export const aFlag: Guard = (value) =>
  typeof value === 'boolean' ? undefined : { path: [], expected: 'true or false', value };

/** @internal */
export const aWholePeriod: Guard = (value) =>
  typeof value === 'string' && 'parts' in readPeriod(value)
    ? undefined
    : { path: [], expected: 'a period of whole days, weeks, months or years', value };

/**
 * A list of such parts, at least one.
 *
 * @internal
 */
export function someOf(guard: Guard): Guard {
  const all = listOf(guard);
  return (value) =>
    Array.isArray(value) && value.length === 0
      ? { path: [], expected: 'a list with at least one item', value }
      : all(value);
}

/** @internal */
export const aMethod: Guard = (value) =>
  disposalMethods.some((method) => method === value)
    ? undefined
    : { path: [], expected: `one of ${disposalMethods.join(', ')}`, value };

/** @internal */
export const eventsGuard: Guard = aMapOf(maybe(aDate));

/** The days of a record besides its events, each named alone where a function has one record. */
const daysOfRecord = { archivedOn: maybe(aDate), disposedOn: maybe(aDate) };

/** @internal */
export const recordGuard: Guard = anObject<RetentionRecord>({
  id: aText,
  category: aText,
  events: eventsGuard,
  ...daysOfRecord,
});

/**
 * Throws unless a function can work with one record; the message begins with `record`, or with the field that holds the days.
 *
 * @internal
 */
export function requireRecord(record: RetentionRecord): void {
  requireReadable('record', record, anObject<RetentionRecord>({ id: aText, category: aText }));
  requireReadable('events', record.events, eventsGuard);
  requireReadable('archivedOn', record.archivedOn, daysOfRecord.archivedOn);
  requireReadable('disposedOn', record.disposedOn, daysOfRecord.disposedOn);
}

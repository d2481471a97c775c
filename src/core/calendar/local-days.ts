import { remember } from '../records/references.ts';
import type { CalendarDate } from './calendar-date.ts';
import { epochMilliseconds, type Instant } from './instant.ts';
import { localClock, type TimeZone } from './time-zone.ts';

/**
 * The calendar date of instants in one zone.
 *
 * @internal
 */
export type LocalDays = (instant: Instant) => CalendarDate;

/**
 * Prepares a zone for many instants. An instant in UTC is written with its day, so that zone needs no clock.
 *
 * @internal
 */
export function prepareLocalDays(zone: TimeZone): LocalDays {
  const clock = localClock(zone);
  if (zone === 'UTC') return (instant) => instant.slice(0, 10) as CalendarDate;
  return remember((instant: Instant) => clock.dateAt(epochMilliseconds('instant', instant)));
}

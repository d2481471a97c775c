import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { localClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { remember } from '../../core/records/references.ts';

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

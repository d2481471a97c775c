import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/**
 * The last day that a date could roll to where the holidays are not known: longer than any run of days off, so what is late by then is late.
 *
 * @internal
 */
export function latestRoll(date: CalendarDate): CalendarDate {
  return addPeriod(date, 'P31D');
}

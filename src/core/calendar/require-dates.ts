import { requireCalendarDate } from './require-calendar-date.ts';

/**
 * Refuses what is no real calendar date, under the name that the caller gave it; what is absent is passed over.
 *
 * @internal
 */
export function requireDates(dates: Readonly<Record<string, unknown>>): void {
  for (const [parameter, date] of Object.entries(dates)) {
    if (date !== undefined && date !== null) requireCalendarDate(parameter, date);
  }
}

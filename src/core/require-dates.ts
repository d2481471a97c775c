import type { CalendarDate } from './calendar-date.ts';
import { utcMidnight } from './utc-midnight.ts';

/**
 * Refuses a date that is no real day, under the name that the caller gave it; what is absent is passed over.
 *
 * @internal
 */
export function requireDates(dates: Readonly<Record<string, CalendarDate | null | undefined>>): void {
  for (const [parameter, date] of Object.entries(dates)) {
    if (date !== undefined && date !== null) utcMidnight(parameter, date);
  }
}

import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';

const millisecondsInHour = 3_600_000;

/**
 * Finds the moment, in milliseconds since 1970, at which the clocks of a zone show a full hour of a date; hour 24 is the end of the day.
 *
 * @internal
 */
export function momentAt(date: CalendarDate, hour: number, clock: LocalClock): number {
  const shown = utcMidnight('date', date) + hour * millisecondsInHour;
  return shown - clock.offsetAt(shown - clock.offsetAt(shown));
}

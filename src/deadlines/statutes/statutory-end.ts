import { addHours, type HourPeriod } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';

const millisecondsInHour = 3_600_000;

/**
 * Ends a period of hours by the letter of Regulation (EEC, Euratom) No 1182/71 art. 3(1) and 3(2)(a): the clock hour of the event is not counted, so
 * the period starts with the next full hour on the local clocks, also when the event falls on a full hour.
 *
 * @internal
 */
export function statutoryEnd(start: Instant, period: HourPeriod, clock: LocalClock): Instant {
  const event = epochMilliseconds('start', start);
  const shown = event + clock.offsetAt(event);
  const intoTheHour = ((shown % millisecondsInHour) + millisecondsInHour) % millisecondsInHour;
  return addHours(toInstant(event - intoTheHour + millisecondsInHour), period);
}

import { addHours } from '../../core/calendar/add-hours.ts';
import { epochMilliseconds } from '../../core/calendar/epoch-milliseconds.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/local-clock.ts';
import { toInstant } from '../../core/calendar/to-instant.ts';

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

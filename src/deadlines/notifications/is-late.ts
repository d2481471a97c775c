import { compareInstants, epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import type { DayLimit, HourLimit, OpenLimit } from './notification-stage.ts';

/**
 * Tells whether a limit is over at a moment. The instant of the limit and the whole of its last local day are still in time; without a number nothing
 * is late.
 *
 * @internal
 */
export function isLate({ dueAt, dueOn }: HourLimit | DayLimit | OpenLimit, at: Instant, clock: LocalClock): boolean {
  if (dueAt !== null) return compareInstants(at, dueAt) > 0;
  return dueOn !== null && clock.dateAt(epochMilliseconds('at', at)) > dueOn;
}

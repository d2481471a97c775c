import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import { incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import { isLate } from './is-late.ts';
import { momentAt } from './moment-at.ts';
import type { NotificationStage } from './notification-stage.ts';

/**
 * Where a clock stands. `not-started`: the fact that it counts from is not known; a filing then is neither in time nor late. `running`, then `due-soon`
 * until and at its end, then `overdue`; `met` or `met-late` once filed; `no-numeric-limit` where the law gives no number, filed or not.
 */
export type ClockState = 'not-started' | 'running' | 'due-soon' | 'overdue' | 'met' | 'met-late' | 'no-numeric-limit';

/**
 * Judges a stage at a moment; it is due soon from so many milliseconds of notice before its end, or in its last quarter.
 *
 * @internal
 */
export function clockState(
  { rule, started, sentAt }: NotificationStage,
  now: Instant,
  clock: LocalClock,
  notice: number | null,
): ClockState {
  if (started === null) {
    return sentAt !== null && incidentTimeLimits[rule].period === null ? 'no-numeric-limit' : 'not-started';
  }
  const { anchorAt, limit } = started;
  if (limit.dueAt === null && limit.dueOn === null) return 'no-numeric-limit';
  if (sentAt !== null) return isLate(limit, sentAt, clock) ? 'met-late' : 'met';
  if (isLate(limit, now, clock)) return 'overdue';
  const end = limit.dueOn === null ? epochMilliseconds('dueAt', limit.dueAt) : momentAt(limit.dueOn, 24, clock);
  const dueSoonFrom = notice === null ? lastQuarter(epochMilliseconds('anchorAt', anchorAt), end) : end - notice;
  return epochMilliseconds('now', now) >= dueSoonFrom ? 'due-soon' : 'running';
}

function lastQuarter(start: number, end: number): number {
  return end - (end - start) / 4;
}

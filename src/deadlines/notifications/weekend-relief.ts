import { type CalendarDate, millisecondsInDay, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';
import type { DayLimit, HourLimit } from './stage-limit.ts';

/**
 * Whether an entity uses the relief at weekends of Delegated Regulation (EU) 2025/301 art. 5(4), for all reports or for the final one.
 *
 * @internal
 */
export function usesWeekendRelief(facts: NotificationFacts): boolean {
  return facts.regime === 'dora' && facts.weekendRelief !== undefined && facts.weekendRelief !== false;
}

/**
 * Moves the limit of a stage that falls on a weekend day or a bank holiday to noon of the next working day (Delegated Regulation (EU) 2025/301
 * art. 5(4)). Where it is not known whether the limit falls on one, the limit stays and has `undecidedOn`.
 *
 * @internal
 */
export function applyWeekendRelief<Limit extends HourLimit | DayLimit>(
  stage: NotificationStage<Limit>,
  context: StageContext,
): NotificationStage<Limit | HourLimit> {
  if (stage.started === null) return { ...stage, started: null };
  const { anchorAt, limit } = stage.started;
  return { ...stage, started: { anchorAt, limit: relievedLimit(limit, context) } };
}

function relievedLimit<Limit extends HourLimit | DayLimit>(
  limit: Limit,
  { clock, roll }: StageContext,
): Limit | HourLimit {
  const dueOn = limit.dueOn ?? clock.dateAt(epochMilliseconds('dueAt', limit.dueAt));
  if (roll === null) return { ...limit, undecidedOn: dueOn };
  const rolled = roll(dueOn);
  if ('unknownOn' in rolled) return { ...limit, undecidedOn: rolled.unknownOn };
  if (rolled.workingOn === dueOn) return limit;
  const noon = noonOf(rolled.workingOn, clock);
  return {
    dueAt: noon,
    statutoryDueAt: noon,
    dueOn: null,
    rolledFrom: limit.dueAt ?? dueOn,
    undecidedOn: null,
    clamped: limit.clamped,
    applied: [...limit.applied, 'dora-noon'],
  };
}

/** The instant at which the clocks of a zone show noon. */
function noonOf(date: CalendarDate, clock: LocalClock): Instant {
  const shown = utcMidnight('date', date) + millisecondsInDay / 2;
  return toInstant(shown - clock.offsetAt(shown - clock.offsetAt(shown)));
}

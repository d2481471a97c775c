import type { CalendarDate } from '../core/calendar-date.ts';
import { epochMilliseconds } from '../core/epoch-milliseconds.ts';
import { subtractPeriod } from '../core/subtract-period.ts';
import { toInstant } from '../core/to-instant.ts';
import { momentAt } from './moment-at.ts';
import type { DayLimit, HourLimit, NotificationStage, StageContext } from './notification-stage.ts';

/**
 * Moves the limit of a stage that falls on a weekend day or a bank holiday to noon of the next working day (Delegated Regulation (EU) 2025/301
 * art. 5(4)). Where nobody can tell whether it falls on one, it stays and says so.
 *
 * With `possibleFrom`, the first day on which an earlier anchor could have ended the limit, one on the morning after such a day moves to noon, too:
 * had it ended earlier, it would have ended no earlier.
 *
 * @internal
 */
export function relieve<Limit extends HourLimit | DayLimit>(
  stage: NotificationStage<Limit>,
  context: StageContext,
  possibleFrom?: CalendarDate,
): NotificationStage<Limit | HourLimit> {
  if (stage.started === null) return { ...stage, started: null };
  const { anchorAt, limit } = stage.started;
  return { ...stage, started: { anchorAt, limit: relievedLimit(limit, context, possibleFrom) } };
}

function relievedLimit<Limit extends HourLimit | DayLimit>(
  limit: Limit,
  { clock, roll }: StageContext,
  possibleFrom: CalendarDate | undefined,
): Limit | HourLimit {
  const dueOn = limit.dueOn ?? clock.dateAt(epochMilliseconds('dueAt', limit.dueAt));
  if (roll === null) return { ...limit, undecidedOn: dueOn };
  const noonOf = (date: CalendarDate): number => momentAt(date, 12, clock);
  let movedFrom = dueOn;
  let rolled = roll(dueOn);
  const isBeforeNoon = limit.dueAt !== null && epochMilliseconds('dueAt', limit.dueAt) < noonOf(dueOn);
  if (
    'workingOn' in rolled &&
    rolled.workingOn === dueOn &&
    isBeforeNoon &&
    possibleFrom !== undefined &&
    possibleFrom < dueOn
  ) {
    movedFrom = subtractPeriod(dueOn, 'P1D');
    rolled = roll(movedFrom);
  }
  if ('unknownOn' in rolled) return { ...limit, undecidedOn: rolled.unknownOn };
  if (rolled.workingOn === movedFrom) return limit;
  const noon = toInstant(noonOf(rolled.workingOn));
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

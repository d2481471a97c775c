import { epochMilliseconds, toInstant } from '../../core/calendar/instant.ts';
import { momentAt } from './moment-at.ts';
import type { DayLimit, HourLimit, NotificationStage, StageContext } from './notification-stage.ts';

/**
 * Moves the limit of a stage that falls on a weekend day or a bank holiday to noon of the next working day (Delegated Regulation (EU) 2025/301
 * art. 5(4)). Where nobody can tell whether it falls on one, it stays and says so.
 *
 * @internal
 */
export function relieve<Limit extends HourLimit | DayLimit>(
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
  const noon = toInstant(momentAt(rolled.workingOn, 12, clock));
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

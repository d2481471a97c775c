import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { latestBy } from '../records/history-reading.ts';
import { nonconformityLifecycle, type NonconformityStatus } from './nonconformity-lifecycle.ts';
import type { EffectivenessEvaluation, Nonconformity } from './nonconformity.ts';

/**
 * The days of a nonconformity that its history says as of a day.
 *
 * @internal
 */
export interface NonconformityDays {
  /** The day it was raised, also when that lies after the day in question. */
  readonly raisedOn: CalendarDate;
  /** The state; undefined where it was not yet raised. */
  readonly status: NonconformityStatus | undefined;
  /** The day it entered the state. */
  readonly since: CalendarDate;
  /** The reason for the state. */
  readonly reason: string | undefined;
  /** Whether nothing more is to be done. */
  readonly isEnded: boolean;
  /** The day it was closed; undefined where it is not, or ended in another way. */
  readonly closedOn: CalendarDate | undefined;
}

/**
 * Reads the history of a nonconformity as of a day.
 *
 * @internal
 */
export function nonconformityDays({ history }: Pick<Nonconformity, 'history'>, asOf: CalendarDate): NonconformityDays {
  const raisedOn = history[0]?.enteredOn as CalendarDate;
  const entry = entryOn(history, asOf);
  const status = entry?.state;
  return {
    raisedOn,
    status,
    since: entry?.enteredOn ?? raisedOn,
    reason: entry?.reason,
    isEnded: status !== undefined && nonconformityLifecycle.final.includes(status),
    closedOn: status === 'closed' ? entry?.enteredOn : undefined,
  };
}

/**
 * The day on which the last of the corrective actions was done that were done by a day; undefined where none was.
 *
 * @internal
 */
export function lastDoneOn({ actions }: Pick<Nonconformity, 'actions'>, by: CalendarDate): CalendarDate | undefined {
  const done = actions.flatMap(({ action }) => (action.status === 'done' ? [action] : []));
  return latestBy(done, ({ doneOn }) => doneOn, by)?.doneOn;
}

/**
 * The evaluation of the effect that was the last by a day; of several on one day the one recorded last. Undefined where there is none.
 *
 * @internal
 */
export function lastEvaluation(
  { effectiveness }: Pick<Nonconformity, 'effectiveness'>,
  by: CalendarDate,
): EffectivenessEvaluation | undefined {
  return latestBy(effectiveness, ({ evaluatedOn }) => evaluatedOn, by);
}

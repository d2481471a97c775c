import { stateOfAction } from '../../core/actions/action-state.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { lastEvaluation, nonconformityDays } from './nonconformity-days.ts';
import { nonconformityGuard } from './nonconformity-guard.ts';
import type { NonconformityStatus } from './nonconformity-lifecycle.ts';
import type { Nonconformity } from './nonconformity.ts';
import { recurrences } from './recurrences.ts';

/** The options of `nonconformityState`. */
export interface NonconformityStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The register, in which an earlier nonconformity with the same requirement and cause is looked for. */
  readonly nonconformities?: readonly Nonconformity[];
}

/** Where a nonconformity stands on a day. */
export interface NonconformityState {
  /** The state that its history says. */
  readonly status: NonconformityStatus | 'not-yet-raised';
  /** The day it entered that state; the day on which it will be raised while it is not. */
  readonly since: CalendarDate;
  /** The day it was raised. */
  readonly raisedOn: CalendarDate;
  /** The days from its raising to its end, or to the day in question; null before it was raised. The day of raising is 0. */
  readonly ageInDays: number | null;
  /** The earliest due date among the actions that are not done; null where there is none, or nothing more is to be done. */
  readonly dueOn: CalendarDate | null;
  /** The days by which that due date has passed; 0 while it has not. */
  readonly overdueDays: number;
  /**
   * The actions done by the due date that was agreed first, of all that are done or should be by then. Those without a due date are unknown;
   * those given up or not yet due are excluded.
   */
  readonly onTime: Tally;
  /** The result of the last evaluation of the effect; null where there was none. */
  readonly effectiveness: 'effective' | 'ineffective' | null;
  /** The number of evaluations so far. */
  readonly rounds: number;
  /**
   * The id of the nonconformity with the same requirement and cause that was closed last before this one was raised; null where there is none
   * or no register is given.
   */
  readonly recurrenceOf: string | null;
}

const optionsGuard = /* @__PURE__ */ anObject<NonconformityStateOptions>({
  asOf: aDate,
  nonconformities: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(nonconformityGuard)),
});

/**
 * Says where a nonconformity stands on a day (10.2): its state and age, its earliest open action, whether actions came on time, whether they
 * work, and whether it came back. What lies after the day has not happened.
 *
 * @param nonconformity - The nonconformity.
 * @param options - The day in question, and the register.
 * @returns The state with the days that decide it.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeNonconformity } from 'isms-kit/fixtures';
 * import { nonconformityState } from 'isms-kit/governance';
 *
 * const state = nonconformityState(makeNonconformity(), { asOf: '2026-05-02' });
 * state.status; // => 'acting'
 * state.ageInDays; // => 61
 * state.overdueDays; // => 2
 * ```
 */
export function nonconformityState(
  nonconformity: Nonconformity,
  options: NonconformityStateOptions,
): NonconformityState {
  requireReadable('nonconformity', nonconformity, nonconformityGuard);
  requireOptions(options, optionsGuard);
  const { asOf, nonconformities = [] } = options;
  const { raisedOn, status, since, isEnded } = nonconformityDays(nonconformity, asOf);
  const others = nonconformities.filter(({ id }) => id !== nonconformity.id);
  const dueOn = isEnded ? null : earliestOpen(nonconformity, asOf);
  const evaluations = nonconformity.effectiveness.filter(({ evaluatedOn }) => evaluatedOn <= asOf);
  return {
    status: status ?? 'not-yet-raised',
    since,
    raisedOn,
    ageInDays: status === undefined ? null : daysBetween(raisedOn, isEnded ? since : asOf),
    dueOn,
    overdueDays: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, asOf)),
    onTime: onTimeTally(nonconformity, asOf),
    effectiveness: lastEvaluation(nonconformity, asOf)?.result ?? null,
    rounds: evaluations.length,
    recurrenceOf: recurrences([nonconformity, ...others], asOf).get(nonconformity.id)?.earlier ?? null,
  };
}

function earliestOpen({ actions }: Nonconformity, asOf: CalendarDate): CalendarDate | null {
  let earliest: CalendarDate | null = null;
  for (const { action } of actions) {
    const isOpen = ['open', 'overdue'].includes(stateOfAction(action, asOf));
    if (isOpen && action.dueOn !== undefined && (earliest === null || action.dueOn < earliest)) earliest = action.dueOn;
  }
  return earliest;
}

function onTimeTally({ actions }: Nonconformity, asOf: CalendarDate): Tally {
  const counts = { counted: 0, of: 0, excluded: 0, unknown: 0 };
  for (const { action, originalDueOn = action.dueOn } of actions) {
    const state = stateOfAction(action, asOf);
    const isDone = action.status === 'done' && state === 'done';
    if (state === 'cancelled' || (!isDone && originalDueOn !== undefined && originalDueOn >= asOf))
      counts.excluded += 1;
    else counts.of += 1;
    if (state !== 'cancelled' && originalDueOn === undefined) counts.unknown += 1;
    if (isDone && originalDueOn !== undefined && action.doneOn <= originalDueOn) counts.counted += 1;
  }
  return tallyOf(counts);
}

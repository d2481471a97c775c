import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../findings/tally.ts';
import { aDate, anObject, anything, listOf } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import { type ActionState, requireActionDates, stateOfAction } from './action-state.ts';
import type { Action } from './action.ts';

/** The options of `actionProgress`. */
export interface ActionProgressOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The number of actions in each state, and the rates that follow. */
export interface ActionProgress {
  /** The actions not done, the overdue ones among them. */
  readonly open: number;
  /** The actions past their due date. */
  readonly overdue: number;
  /** The actions done. */
  readonly done: number;
  /** The actions given up. */
  readonly cancelled: number;
  /** The actions done, of all that are not given up. */
  readonly doneTally: Tally;
  /** The actions overdue, of all not done; those without a due date are unknown. */
  readonly overdueTally: Tally;
}

const optionsGuard = /* @__PURE__ */ anObject<ActionProgressOptions>({ asOf: aDate });
const aList = /* @__PURE__ */ listOf(anything);

/**
 * Counts the actions in each state on a day.
 *
 * @param actions - The actions.
 * @param options - The day in question.
 * @returns The counts and tallies.
 * @throws RangeError if a day is not a calendar date or a status is unknown.
 *
 * @example
 * ```ts
 * import { actionProgress, type Action } from 'isms-kit/core';
 *
 * const actions: Action[] = [
 *   { status: 'done', text: 'Encrypt every laptop', doneOn: '2026-05-02' },
 *   { status: 'open', text: 'Encrypt every phone', dueOn: '2026-06-30' },
 * ];
 * actionProgress(actions, { asOf: '2026-07-01' }).doneTally.share; // => 0.5
 * actionProgress(actions, { asOf: '2026-07-01' }).overdue; // => 1
 * ```
 */
export function actionProgress(actions: readonly Action[], options: ActionProgressOptions): ActionProgress {
  requireOptions(options, optionsGuard);
  requireReadable('actions', actions, aList);
  const { asOf } = options;
  const counts: Record<ActionState, number> = { open: 0, overdue: 0, done: 0, cancelled: 0 };
  let undated = 0;
  for (const [index, action] of actions.entries()) {
    requireActionDates(['actions', index], action);
    const state = stateOfAction(action, asOf);
    counts[state] += 1;
    if (state === 'open' && action.dueOn === undefined) undated += 1;
  }
  const { overdue, done, cancelled } = counts;
  const open = counts.open + overdue;
  return {
    open,
    overdue,
    done,
    cancelled,
    doneTally: tallyOf({ counted: done, of: open + done, excluded: cancelled }),
    overdueTally: tallyOf({ counted: overdue, of: open, unknown: undated }),
  };
}

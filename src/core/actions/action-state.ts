import type { CalendarDate } from '../calendar/calendar-date.ts';
import { placeText } from '../findings/refusal.ts';
import { aDate, anObject } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import { actionGuard } from './action-guard.ts';
import type { Action } from './action.ts';

/** The state of an action on a day: not done and in time, not done and past its due date, done by then, or given up. */
export type ActionState = 'open' | 'overdue' | 'done' | 'cancelled';

/** The options of `actionState`. */
export interface ActionStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

const optionsGuard = /* @__PURE__ */ anObject<ActionStateOptions>({ asOf: aDate });

/**
 * Returns the state of an action on a day. An action due on that day is in time. An action that was done later is not done yet; an action
 * that is given up is so on every day, because its record has no day of that.
 *
 * @param action - The action.
 * @param options - The day in question.
 * @returns The state.
 * @throws RangeError if a day is not a calendar date or the status is unknown.
 *
 * @example
 * ```ts
 * import { actionState, type Action } from 'isms-kit/core';
 *
 * const action: Action = { status: 'done', text: 'Encrypt every laptop', dueOn: '2026-06-30', doneOn: '2026-07-02' };
 * actionState(action, { asOf: '2026-06-30' }); // => 'open'
 * actionState(action, { asOf: '2026-07-01' }); // => 'overdue'
 * actionState(action, { asOf: '2026-07-02' }); // => 'done'
 * ```
 */
export function actionState(action: Action, options: ActionStateOptions): ActionState {
  requireOptions(options, optionsGuard);
  requireActionDates(['action'], action);
  return stateOfAction(action, options.asOf);
}

/**
 * The state of an action whose days were checked at their own place.
 *
 * @internal
 */
export function stateOfAction(action: Action, asOf: CalendarDate): ActionState {
  if (action.status === 'cancelled') return 'cancelled';
  if (action.status === 'done' && action.doneOn <= asOf) return 'done';
  return action.dueOn !== undefined && action.dueOn < asOf ? 'overdue' : 'open';
}

/**
 * Throws unless an action has a known status and its days are calendar dates; the message begins with the place of the action.
 *
 * @internal
 */
export function requireActionDates(place: readonly (string | number)[], action: Action): void {
  if (actionGuard(action) !== undefined) requireReadable(placeText(place), action, actionGuard);
}

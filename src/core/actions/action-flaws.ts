import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { stateOfAction } from './action-state.ts';
import type { Action } from './action.ts';

/**
 * A weakness of an action that is to be done. Each area has codes of its own for them.
 *
 * @internal
 */
export type ActionFlaw =
  | { readonly kind: 'unowned' }
  | { readonly kind: 'undated' }
  | { readonly kind: 'overdue'; readonly dueOn: CalendarDate; readonly days: number };

/**
 * Lists the weaknesses of an action that is neither done nor given up: no owner, no due date, overdue by some days. Without a day in
 * question a done action counts as done, and nothing is overdue.
 *
 * @internal
 */
export function actionFlaws(
  action: Action,
  { asOf }: { readonly asOf?: CalendarDate | undefined } = {},
): readonly ActionFlaw[] {
  const state = asOf === undefined ? action.status : stateOfAction(action, asOf);
  if (state === 'done' || state === 'cancelled') return [];
  const flaws: ActionFlaw[] = [];
  if (action.owner === undefined) flaws.push({ kind: 'unowned' });
  if (action.dueOn === undefined) flaws.push({ kind: 'undated' });
  else if (asOf !== undefined && action.dueOn < asOf)
    flaws.push({ kind: 'overdue', dueOn: action.dueOn, days: daysBetween(action.dueOn, asOf) });
  return flaws;
}

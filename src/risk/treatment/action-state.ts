import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { TreatmentAction } from './treatment-action.ts';

/** How an action stands on a day: not done and in time, not done and past its due date, done by then, or given up. */
export type ActionState = 'open' | 'overdue' | 'done' | 'cancelled';

/**
 * Tells how an action stands on a day; one that was done later is not done yet.
 *
 * @internal
 */
export function actionState(action: TreatmentAction, asOf: CalendarDate): ActionState {
  if (action.status === 'cancelled') return 'cancelled';
  if (action.status === 'done' && action.doneOn <= asOf) return 'done';
  return action.dueOn !== undefined && action.dueOn < asOf ? 'overdue' : 'open';
}

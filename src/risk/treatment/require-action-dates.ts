import { requireDateAt } from '../../core/calendar/calendar-date.ts';
import type { PlacedAction } from './treatment-parts.ts';

/**
 * Refuses actions with a day that no month has.
 *
 * @internal
 */
export function requireActionDates(place: readonly (string | number)[], actions: readonly PlacedAction[]): void {
  for (const { action, path } of actions) {
    if (action.dueOn !== undefined) requireDateAt([...place, ...path, 'dueOn'], action.dueOn);
    if (action.status === 'done') requireDateAt([...place, ...path, 'doneOn'], action.doneOn);
  }
}

import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { readReviews } from './check-management-reviews.ts';
import type { ManagementReview } from './management-review.ts';

/**
 * The management reviews that are not held, and the actions of held ones that are not done and have a day. A review that cannot be read gives
 * no item.
 *
 * @internal
 */
export function managementReviewDueItems(
  managementReviews: readonly ManagementReview[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  return readReviews(managementReviews).listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, plannedOn, heldOn, chair = null, actions } = record;
    const shared = { subject: { kind: 'management-review', id }, dueAt: null } as const;
    if (heldOn === undefined || heldOn > asOf) {
      return [
        {
          kind: 'management-review',
          ...shared,
          title: `Hold the management review "${id}"`,
          owner: chair,
          dueOn: plannedOn,
          state: dueState(plannedOn, asOf),
          requirement: '9.3.1',
          rule: 'planned-on',
        },
      ];
    }
    return actions.flatMap((action): readonly DueItem[] => {
      const { text, owner = null, dueOn } = action;
      if (dueOn === undefined || !['open', 'overdue'].includes(stateOfAction(action, asOf))) return [];
      return [
        {
          kind: 'review-action',
          ...shared,
          title: text,
          owner,
          dueOn,
          state: dueState(dueOn, asOf),
          requirement: '9.3.3',
          rule: 'due-on',
        },
      ];
    });
  });
}

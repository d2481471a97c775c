import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import type { ContinuityPlan } from '../records/continuity-plan.ts';
import type { ContinuityReads } from '../records/continuity-registers.ts';
import { planExercises } from './exercises-due.ts';

/**
 * The next exercises of the plans.
 *
 * @internal
 */
export function exerciseDueItems(reads: ContinuityReads, asOf: CalendarDate): readonly DueItem[] {
  return planExercises(reads, asOf).flatMap(({ plan, owner, dueOn, state, rule }): readonly DueItem[] => {
    if (dueOn === null || rule === null || state === 'not-scheduled') return [];
    const { title } = reads.plans.byId.get(plan) as ContinuityPlan;
    return [
      {
        kind: 'continuity-exercise',
        subject: { kind: 'continuity-plan', id: plan },
        title: `Exercise the plan "${title}"`,
        owner,
        dueOn,
        dueAt: null,
        state,
        requirement: 'A.5.30',
        rule,
      },
    ];
  });
}

/**
 * The open actions that follow from exercises and have a day.
 *
 * @internal
 */
export function exerciseActionDueItems({ exercises }: ContinuityReads, asOf: CalendarDate): readonly DueItem[] {
  return exercises.listed.flatMap(({ record: { id, actions = [] } }) =>
    actions.flatMap((action): readonly DueItem[] => {
      const { dueOn, text, owner = null } = action;
      const state = stateOfAction(action, asOf);
      if (dueOn === undefined || state === 'done' || state === 'cancelled') return [];
      return [
        {
          kind: 'exercise-action',
          subject: { kind: 'exercise', id },
          title: text,
          owner,
          dueOn,
          dueAt: null,
          state: dueState(dueOn, asOf),
          requirement: 'A.5.30',
          rule: 'due-on',
        },
      ];
    }),
  );
}

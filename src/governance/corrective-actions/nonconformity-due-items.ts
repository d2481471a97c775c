import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { lastEvaluation, nonconformityDays } from './nonconformity-days.ts';
import { nonconformityGuard } from './nonconformity-guard.ts';
import type { Nonconformity } from './nonconformity.ts';

/**
 * The corrective actions that are to be done, and the evaluations of their effect. A nonconformity that ended or cannot be read gives no item.
 *
 * @internal
 */
export function nonconformityDueItems(
  nonconformities: readonly Nonconformity[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  const { listed } = readRegister('nonconformities', 'nonconformity', nonconformities, nonconformityGuard);
  return listed.flatMap(({ record }) =>
    nonconformityDays(record, asOf).isEnded ? [] : actionItems(record, asOf).concat(evaluationItems(record, asOf)),
  );
}

function actionItems({ id, actions, owner }: Nonconformity, asOf: CalendarDate): readonly DueItem[] {
  return actions.flatMap(({ action }): readonly DueItem[] => {
    const { text, dueOn } = action;
    const isOpen = ['open', 'overdue'].includes(stateOfAction(action, asOf));
    if (!isOpen || dueOn === undefined) return [];
    return [
      {
        kind: 'nonconformity-action',
        subject: { kind: 'nonconformity', id },
        title: text,
        owner: action.owner ?? owner ?? null,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: '10.2.c',
        rule: 'due-on',
      },
    ];
  });
}

function evaluationItems(nonconformity: Nonconformity, asOf: CalendarDate): readonly DueItem[] {
  const { id, owner = null, effectivenessDueOn: dueOn } = nonconformity;
  if (dueOn === undefined || !isEvaluationAwaited(nonconformity, asOf)) return [];
  return [
    {
      kind: 'effectiveness-evaluation',
      subject: { kind: 'nonconformity', id },
      title: `Evaluate the effect of the actions on the nonconformity "${id}"`,
      owner,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, asOf),
      requirement: '10.2.d',
      rule: 'due-on',
    },
  ];
}

/**
 * Whether the actions are implemented and their effect was not evaluated since.
 *
 * @internal
 */
export function isEvaluationAwaited(nonconformity: Nonconformity, asOf: CalendarDate): boolean {
  const { status, since } = nonconformityDays(nonconformity, asOf);
  if (status !== 'implemented') return false;
  const last = lastEvaluation(nonconformity, asOf);
  return last === undefined || last.evaluatedOn < since;
}

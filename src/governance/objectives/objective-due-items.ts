import { stateOfAction } from '../../core/actions/action-state.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState, noticeDays } from '../../core/due/due-item.ts';
import type { Measure } from './measure.ts';
import type { MeasureStatus } from './measure-status.ts';
import { isOpenObjective, type ObjectiveRegisters, readObjectives } from './objective-status.ts';
import type { Objective } from './objective.ts';

/**
 * The objectives that are agreed, their actions, and the next measurement of each measure. Without a register of measurements the last ones are
 * unknown, and none is asked for; a record that cannot be read gives no item.
 *
 * @internal
 */
export function objectiveDueItems(registers: ObjectiveRegisters, asOf: CalendarDate): readonly DueItem[] {
  const { measures, measurements, objectives, statusOf } = readObjectives(registers, asOf);
  return [
    ...objectives.listed
      .filter(({ record }) => isOpenObjective(record, asOf))
      .flatMap(({ record }) => objectiveItem(record, asOf).concat(actionItems(record, asOf))),
    ...(measurements.isGiven
      ? measures.listed.flatMap(({ record }) => measurementItem(record, statusOf(record.id), asOf))
      : []),
  ];
}

function objectiveItem(objective: Objective, asOf: CalendarDate): readonly DueItem[] {
  const { id, text, owner = null, dueOn } = objective;
  if (dueOn === undefined) return [];
  return [
    {
      kind: 'objective',
      subject: { kind: 'objective', id },
      title: `Achieve the objective "${text}"`,
      owner,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, asOf),
      requirement: '6.2.k',
      rule: 'due-on',
    },
  ];
}

function actionItems({ id, actions }: Objective, asOf: CalendarDate): readonly DueItem[] {
  return actions.flatMap((action): readonly DueItem[] => {
    const { text, owner = null, dueOn } = action;
    const isOpen = ['open', 'overdue'].includes(stateOfAction(action, asOf));
    if (!isOpen || dueOn === undefined) return [];
    return [
      {
        kind: 'objective-action',
        subject: { kind: 'objective', id },
        title: text,
        owner,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: '6.2.h',
        rule: 'due-on',
      },
    ];
  });
}

function measurementItem(measure: Measure, { due }: MeasureStatus, asOf: CalendarDate): readonly DueItem[] {
  if (due === null) return [];
  const { id, what, measuredBy: owner = null } = measure;
  const { from, through, dueOn } = due;
  return [
    {
      kind: 'measurement',
      subject: { kind: 'measure', id },
      title: `Measure "${what}"`,
      owner,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, asOf, noticeDays(daysBetween(from, through))),
      requirement: '9.1.c',
      rule: 'period',
    },
  ];
}

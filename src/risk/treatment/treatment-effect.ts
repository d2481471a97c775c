import type { Action } from '../../core/actions/action.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Treatment } from './treatment.ts';

/**
 * The effect of a treatment on a risk, on a day.
 *
 * @internal
 */
export interface TreatmentEffect {
  /** The treatment has a control, an action or a sharing that is not cancelled. */
  readonly treats: boolean;
  /** Controls, avoidance or sharing lower the risk that remains, be they in place or planned. */
  readonly lowersResidual: boolean;
  /** They lower the risk of today: the actions that put them in place are done or under way at least in part, or no action is needed. */
  readonly lowersCurrent: boolean;
}

/** A retained or undecided risk stays as it is. */
const noEffect: TreatmentEffect = { treats: false, lowersResidual: false, lowersCurrent: false };

/**
 * Determines the effect of a treatment. A plan in which every action is cancelled and an avoidance without an action or with a cancelled one have no effect, and neither has
 * the retention of a risk.
 *
 * @internal
 */
export function treatmentEffect(treatment: Treatment, asOf: CalendarDate): TreatmentEffect {
  switch (treatment.option) {
    case 'modify': {
      const { controls } = treatment;
      const actions = treatment.plan?.actions ?? [];
      const lowersResidual = controls.length > 0 && !isCancelled(actions);
      return {
        treats: lowersResidual || actions.some(isLive),
        lowersResidual,
        lowersCurrent: lowersResidual && hasBegun(actions, asOf),
      };
    }
    case 'share': {
      const actions = treatment.plan?.actions ?? [];
      const shares = !isCancelled(actions);
      return { treats: shares, lowersResidual: shares, lowersCurrent: hasBegun(actions, asOf) };
    }
    case 'avoid': {
      const { action } = treatment;
      if (action === undefined) return noEffect;
      const live = isLive(action);
      return { treats: live, lowersResidual: live, lowersCurrent: hasBegun([action], asOf) };
    }
    case 'combined': {
      const effects = treatment.parts.map((part) => treatmentEffect(part, asOf));
      return {
        treats: effects.some(({ treats }) => treats),
        lowersResidual: effects.some(({ lowersResidual }) => lowersResidual),
        lowersCurrent: effects.some(({ lowersCurrent }) => lowersCurrent),
      };
    }
    case 'retain':
    case 'undecided':
    default:
      return noEffect;
  }
}

function hasBegun(actions: readonly Action[], asOf: CalendarDate): boolean {
  return (
    actions.length === 0 ||
    actions.some((action) => action.status === 'in-progress' || stateOfAction(action, asOf) === 'done')
  );
}

/** A control that is already in place needs no action. */
function isCancelled(actions: readonly Action[]): boolean {
  return actions.length > 0 && !actions.some(isLive);
}

function isLive({ status }: Action): boolean {
  return status !== 'cancelled';
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { TreatmentAction } from './treatment-action.ts';
import type { TreatmentOf } from './treatment-parts.ts';

/**
 * What a treatment does about a risk, as it stands on a day.
 *
 * @internal
 */
export interface TreatmentEffect {
  /** Something that is not given up is done or to be done about the risk. */
  readonly treats: boolean;
  /** Controls, avoidance or sharing lower the risk that remains, be they in place or to come. */
  readonly lowersResidual: boolean;
  /** They lower the risk as it is: what puts them in place is done or under way, at least in part, or nothing needs doing. */
  readonly lowersCurrent: boolean;
}

/**
 * Tells what a treatment does about a risk. A plan in which everything is given up puts nothing in place, an avoidance that is given up
 * avoids nothing, and retaining a risk does nothing about it.
 *
 * @internal
 */
export function treatmentEffect(treatment: TreatmentOf<string>, asOf: CalendarDate): TreatmentEffect {
  if (treatment.option === 'combined') return together(treatment.parts.map((part) => treatmentEffect(part, asOf)));
  if (treatment.option === 'modify') {
    const { controls, plan } = treatment;
    const lowersResidual = controls.length > 0 && !isGivenUp(plan.actions);
    return {
      treats: lowersResidual || plan.actions.some(isLive),
      lowersResidual,
      lowersCurrent: lowersResidual && hasBegun(plan.actions, asOf),
    };
  }
  if (treatment.option === 'share') {
    const actions = treatment.plan?.actions ?? [];
    const shares = !isGivenUp(actions);
    return { treats: shares, lowersResidual: shares, lowersCurrent: hasBegun(actions, asOf) };
  }
  if (treatment.option === 'avoid') {
    const live = isLive(treatment.action);
    return { treats: live, lowersResidual: live, lowersCurrent: hasBegun([treatment.action], asOf) };
  }
  return { treats: false, lowersResidual: false, lowersCurrent: false };
}

function together(parts: readonly TreatmentEffect[]): TreatmentEffect {
  return {
    treats: parts.some(({ treats }) => treats),
    lowersResidual: parts.some(({ lowersResidual }) => lowersResidual),
    lowersCurrent: parts.some(({ lowersCurrent }) => lowersCurrent),
  };
}

function hasBegun(actions: readonly TreatmentAction[], asOf: CalendarDate): boolean {
  const begun = actions.filter((action) => action.status === 'in-progress' || stateOfAction(action, asOf) === 'done');
  return actions.length === 0 || begun.length > 0;
}

/** What is in place already needs no action. */
function isGivenUp(actions: readonly TreatmentAction[]): boolean {
  return actions.length > 0 && !actions.some(isLive);
}

function isLive({ status }: TreatmentAction): boolean {
  return status !== 'cancelled';
}

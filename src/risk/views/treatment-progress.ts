import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { type ActionState, stateOfAction } from '../../core/actions/action-state.ts';
import { requireActionDates } from '../treatment/require-action-dates.ts';
import { type TreatmentOf, treatmentParts } from '../treatment/treatment-parts.ts';

/** What the progress of a treatment is told from; `Risk` fits. */
export interface TreatedRisk {
  /** The id of the risk. */
  readonly id: string;
  /** What is done about it. */
  readonly treatment: TreatmentOf<string>;
}

/** An action of a treatment and how it stands. */
export interface TreatmentActionProgress {
  /** The id of the risk. */
  readonly risk: string;
  /** What is to be done. */
  readonly action: string;
  /** Who sees to it; null when nobody was named. */
  readonly owner: string | null;
  /** The last day on which it is in time; null when there is none. */
  readonly dueOn: CalendarDate | null;
  /** How it stands. */
  readonly state: ActionState;
  /** Whole days past the due date; 0 unless overdue. */
  readonly overdueDays: number;
}

/** How far the treatment of risks has come. */
export interface TreatmentProgress {
  /** The actions not done, the overdue ones among them, in the order of the register. */
  readonly open: readonly TreatmentActionProgress[];
  /** The actions past their due date, in the order of the register. */
  readonly overdue: readonly TreatmentActionProgress[];
  /** The actions done. */
  readonly done: readonly TreatmentActionProgress[];
  /** The actions given up. */
  readonly cancelled: readonly TreatmentActionProgress[];
  /** The actions done, of all that were not given up. */
  readonly doneTally: Tally;
  /** The actions overdue, of all not done; those without a due date are unknown. */
  readonly overdueTally: Tally;
  /** The risks whose treatment is decided, of all. */
  readonly decidedTally: Tally;
}

/**
 * Tells how far the treatment plans have come (8.3), from their actions.
 *
 * @param risks - The risks.
 * @param asOf - The day in question; an action due on it is in time, one done after it is still open.
 * @returns The actions by how they stand, with tallies: how many are done, how many overdue, how many risks have a decided treatment.
 * @throws RangeError when `asOf` or a day of an action is no calendar date.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { treatmentProgress } from 'isms-kit/risk';
 *
 * const progress = treatmentProgress([makeRisk()], '2026-06-30');
 * progress.doneTally; // => { counted: 1, of: 2, excluded: 0, unknown: 0, share: 0.5 }
 * progress.open.map(({ action }) => action); // => ['Enforce disk encryption on every laptop']
 * progress.overdue; // => []
 * ```
 */
export function treatmentProgress(risks: readonly TreatedRisk[], asOf: CalendarDate): TreatmentProgress {
  requireCalendarDate('asOf', asOf);
  const actions = risks.flatMap((risk, index) => actionsOf(risk, index, asOf));
  const byState = (...states: readonly ActionState[]): readonly TreatmentActionProgress[] =>
    actions.filter(({ state }) => states.includes(state));
  const open = byState('open', 'overdue');
  const overdue = byState('overdue');
  const done = byState('done');
  const cancelled = byState('cancelled');
  const undated = open.filter(({ dueOn }) => dueOn === null).length;
  const decided = risks.filter(({ treatment }) => treatment.option !== 'undecided').length;
  return {
    open,
    overdue,
    done,
    cancelled,
    doneTally: tallyOf({ counted: done.length, of: open.length + done.length, excluded: cancelled.length }),
    overdueTally: tallyOf({ counted: overdue.length, of: open.length, unknown: undated }),
    decidedTally: tallyOf({ counted: decided, of: risks.length }),
  };
}

function actionsOf(
  { id, treatment }: TreatedRisk,
  index: number,
  asOf: CalendarDate,
): readonly TreatmentActionProgress[] {
  const { actions } = treatmentParts(treatment, ['treatment']);
  requireActionDates(['risks', index], actions);
  return actions.map(({ action }) => {
    const { text, owner = null, dueOn = null } = action;
    const state = stateOfAction(action, asOf);
    const overdueDays = state === 'overdue' && dueOn !== null ? daysBetween(dueOn, asOf) : 0;
    return { risk: id, action: text, owner, dueOn, state, overdueDays };
  });
}

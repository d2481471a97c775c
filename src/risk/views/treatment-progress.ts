import { actionProgress } from '../../core/actions/action-progress.ts';
import { type ActionState, stateOfAction } from '../../core/actions/action-state.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { anObject, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type ClosedRisksOptions, isClosed } from '../risks/is-closed.ts';
import { riskFieldsGuard } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { flattenTreatment } from '../treatment/flatten-treatment.ts';

/** An action of a treatment with its state. */
export interface TreatmentActionProgress {
  /** The id of the risk. */
  readonly risk: string;
  /** The work to do. */
  readonly action: string;
  /** The person or role that does it; null when it names none. */
  readonly owner: string | null;
  /** The last day on which it is in time; null when there is none. */
  readonly dueOn: CalendarDate | null;
  /** Its state on the day in question. */
  readonly state: ActionState;
  /** Whole days past the due date; 0 unless overdue. */
  readonly overdueDays: number;
}

/** The progress of the treatment of risks. */
export interface TreatmentProgress {
  /** The actions not done, the overdue ones among them, in the order of the register. */
  readonly open: readonly TreatmentActionProgress[];
  /** The actions past their due date, in the order of the register. */
  readonly overdue: readonly TreatmentActionProgress[];
  /** The actions done. */
  readonly done: readonly TreatmentActionProgress[];
  /** The cancelled actions. */
  readonly cancelled: readonly TreatmentActionProgress[];
  /** The actions done, of all that are not cancelled. */
  readonly doneTally: Tally;
  /** The actions overdue, of all not done; those without a due date are unknown. */
  readonly overdueTally: Tally;
  /** The risks whose treatment is decided, of all. */
  readonly decidedTally: Tally;
}

/** The options of `treatmentProgress`. */
export interface TreatmentProgressOptions extends ClosedRisksOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

const treatedRisks = listOf(riskFieldsGuard(['id', 'treatment', 'closed']));

/**
 * Returns the progress of the treatment plans (8.3), from their actions. Risks that are closed by the day are left out unless asked for.
 *
 * @param risks - The risks.
 * @param options - The day in question: an action due on it is in time, one done after it is still open.
 * @returns The actions by their state, with tallies of the actions done, the actions overdue, and the risks whose treatment is decided.
 * @throws RangeError when `asOf` or a date of an action is not a calendar date, or another part of the risks cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { treatmentProgress } from 'isms-kit/risk';
 *
 * const progress = treatmentProgress([makeRisk()], { asOf: '2026-06-30' });
 * progress.doneTally; // => { counted: 1, of: 2, excluded: 0, unknown: 0, share: 0.5 }
 * progress.open.map(({ action }) => action); // => ['Enforce disk encryption on every laptop']
 * progress.overdue; // => []
 * ```
 */
export function treatmentProgress(
  risks: readonly Pick<Risk, 'id' | 'treatment' | 'closed'>[],
  options: TreatmentProgressOptions,
): TreatmentProgress {
  requireReadable('options', options, anObject({}));
  const { asOf, includeClosed = false } = options;
  requireCalendarDate('asOf', asOf);
  requireReadable('risks', risks, treatedRisks);
  const counted = includeClosed ? risks : risks.filter((risk) => !isClosed(risk, asOf));
  const placed = counted.flatMap(({ id, treatment }) =>
    flattenTreatment(treatment).actions.map(({ action }) => ({ risk: id, action })),
  );
  const actions = placed.map(({ risk, action }): TreatmentActionProgress => {
    const { text, owner = null, dueOn = null } = action;
    const state = stateOfAction(action, asOf);
    const overdueDays = state === 'overdue' && dueOn !== null ? daysBetween(dueOn, asOf) : 0;
    return { risk, action: text, owner, dueOn, state, overdueDays };
  });
  const inState = (...states: readonly ActionState[]): readonly TreatmentActionProgress[] =>
    actions.filter(({ state }) => states.includes(state));
  const { doneTally, overdueTally } = actionProgress(
    placed.map(({ action }) => action),
    { asOf },
  );
  const decided = counted.filter(({ treatment }) => treatment.option !== 'undecided').length;
  return {
    open: inState('open', 'overdue'),
    overdue: inState('overdue'),
    done: inState('done'),
    cancelled: inState('cancelled'),
    doneTally,
    overdueTally,
    decidedTally: tallyOf({ counted: decided, of: counted.length }),
  };
}

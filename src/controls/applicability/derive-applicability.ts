import { requireReadable } from '../../core/guards/readable.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import { applicabilityInputGuard } from './applicability-guards.ts';
import type { ApplicabilityInput, Exclusion } from './applicability-input.ts';
import { type ControlDemand, demandingSources, gatherDemands, noDemand, reasonsOf } from './gather-demands.ts';

/** The decision on one control that follows from risks, obligations and exclusions. */
export interface ApplicabilityDecision {
  /** The control. */
  readonly control: StatementControlId;
  /** The decision: `'conflict'` when the control is demanded and excluded, `'undecided'` when no source or only a part of one decides. */
  readonly outcome: 'applicable' | 'excluded' | 'undecided' | 'conflict';
  /** The reasons that demand it, by kind. */
  readonly reasons: readonly InclusionReason[];
  /** The exclusions of the control. */
  readonly exclusions: readonly Pick<Exclusion, 'id' | 'reason' | 'justification'>[];
  /** The question that a person must answer to decide. */
  readonly question?: string;
}

/**
 * Derives which controls are applicable from risks, obligations and exclusions (6.1.3 b to d). A control that treats a risk or meets an
 * obligation is applicable; a control that an exclusion names is excluded; a control on both sides is a conflict; a control that an exclusion
 * touches in part is undecided with its question; every other control is undecided. Nothing is decided by default.
 *
 * @param input - Risks, obligations and exclusions; the cost grows linearly with the controls that they name.
 * @returns 93 decisions in catalogue order, then one for each custom control in the input, in the order of mention.
 * @throws RangeError when a part of the input is unreadable, or names an unknown control.
 *
 * @example
 * ```ts
 * import { deriveApplicability, exclusionProfiles } from 'isms-kit/controls';
 *
 * const decisions = deriveApplicability({
 *   risks: [{ id: 'R-1', controls: ['A.8.13', 'A.8.30'] }],
 *   obligations: [{ id: 'O-1', kind: 'legal', controls: ['A.5.34'] }],
 *   exclusions: [exclusionProfiles.noOutsourcedDevelopment],
 * });
 * const outcomeOf = (id: string) => decisions.find(({ control }) => control === id)?.outcome;
 * outcomeOf('A.8.13'); // => 'applicable'
 * outcomeOf('A.8.30'); // => 'conflict'
 * outcomeOf('A.5.1'); // => 'undecided'
 * ```
 */
export function deriveApplicability(input: ApplicabilityInput): readonly ApplicabilityDecision[] {
  requireReadable('input', input, applicabilityInputGuard);
  const demands = gatherDemands(input);
  const customControls = [...demands.keys()].filter((control) => !isControlId(control));
  return [...controlIds, ...customControls].map((control) => decide(control, demands.get(control) ?? noDemand));
}

function decide(control: StatementControlId, demand: ControlDemand): ApplicabilityDecision {
  const reasons = reasonsOf(demand);
  const exclusions = [...demand.exclusions].map(({ id, reason, justification }) => ({ id, reason, justification }));
  const decision = { control, reasons, exclusions };
  if (reasons.length > 0 && exclusions.length > 0) {
    return { ...decision, outcome: 'conflict', question: conflictQuestion(demand) };
  }
  if (reasons.length > 0) return { ...decision, outcome: 'applicable' };
  if (exclusions.length > 0) return { ...decision, outcome: 'excluded' };
  if (demand.questions.size === 0) return { ...decision, outcome: 'undecided' };
  return { ...decision, outcome: 'undecided', question: [...demand.questions].join(' ') };
}

function conflictQuestion(demand: ControlDemand): string {
  const demanding = demandingSources(demand).join(', ');
  const excluding = [...demand.exclusions].map(({ id }) => id).join(', ');
  return `Demanded by ${demanding}, but excluded by ${excluding}: which side holds?`;
}

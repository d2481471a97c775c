import { controlIds } from '../../standard/control-ids.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import { type ControlDemand, gatherDemands, noDemand, reasonsOf } from './gather-demands.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import { isCustomControlId } from '../control/is-custom-control-id.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';

/** A fact about the organization that leaves controls without anything to do. */
export interface Exclusion {
  /** The id of the exclusion. */
  readonly id: string;
  /** The kind of reason. */
  readonly reason: ExclusionReason;
  /** Why the controls do not count, in a sentence. */
  readonly justification: string;
  /** The controls it leaves nothing to do. */
  readonly controls: readonly StatementControlId[];
  /** The controls it touches in part only; each stays undecided until its question is answered. */
  readonly partly?: readonly PartlyExcludedControl[];
}

/** A control that an exclusion touches in part only. */
export interface PartlyExcludedControl {
  /** The control. */
  readonly control: StatementControlId;
  /** What must be answered to decide. */
  readonly question: string;
}

/** What applicability is derived from. */
export interface ApplicabilityInput {
  /** The risks with the controls that treat them (6.1.3 b). */
  readonly risks: readonly {
    /** The id of the risk. */
    readonly id: string;
    /** The controls that treat it. */
    readonly controls: readonly StatementControlId[];
  }[];
  /** The legal and contractual obligations with the controls that meet them (A.5.31). */
  readonly obligations: readonly {
    /** The id of the obligation. */
    readonly id: string;
    /** What demands it: a law or a contract. */
    readonly kind: 'legal' | 'contractual';
    /** The controls that meet it. */
    readonly controls: readonly StatementControlId[];
  }[];
  /** The facts that leave controls without anything to do; `exclusionProfiles` has common ones. */
  readonly exclusions: readonly Exclusion[];
}

/** What follows for one control. */
export interface ApplicabilityDecision {
  /** The control. */
  readonly control: StatementControlId;
  /** What follows: `'conflict'` when it is demanded and excluded, `'undecided'` when nothing or only a part speaks. */
  readonly outcome: 'applicable' | 'excluded' | 'undecided' | 'conflict';
  /** What demands it, by kind; empty when nothing does. */
  readonly reasons: readonly InclusionReason[];
  /** What excludes it; empty when nothing does. */
  readonly exclusions: readonly {
    /** The id of the exclusion. */
    readonly id: string;
    /** The kind of reason. */
    readonly reason: ExclusionReason;
    /** Why the control does not count. */
    readonly justification: string;
  }[];
  /** What must be answered to decide, where a person has to. */
  readonly question?: string;
}

/**
 * Derives which controls are applicable from what the organization has: a control that treats a risk or meets an obligation is
 * applicable, one that an exclusion leaves nothing to do is excluded, one on both sides is a conflict, one that only a part of an
 * exclusion touches is undecided with its question, any other is undecided (6.1.3 b to d). Nothing is decided by default.
 *
 * @param input - Risks, obligations and exclusions; the cost grows linearly with the controls they name.
 * @returns 93 decisions in catalogue order, then one for each control outside Annex A that the input names, in the order of mention.
 * @throws RangeError when the input names an unknown control, which the types rule out.
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
  const demands = gatherDemands(input);
  const others = [...demands.keys()].filter((control) => !isControlId(control));
  const outside = others.map((control) => {
    if (isCustomControlId(control)) return control;
    throw new RangeError(`controls must be of Annex A or start with custom:, got ${JSON.stringify(control)}`);
  });
  return [...controlIds, ...outside].map((control) => decide(control, demands.get(control) ?? noDemand()));
}

function decide(control: StatementControlId, demand: ControlDemand<Exclusion>): ApplicabilityDecision {
  const reasons = reasonsOf(demand);
  const exclusions = demand.exclusions.map(({ id, reason, justification }) => ({ id, reason, justification }));
  const decision = { control, reasons, exclusions };
  if (reasons.length > 0 && exclusions.length > 0) {
    return { ...decision, outcome: 'conflict', question: conflictQuestion(demand) };
  }
  if (reasons.length > 0) return { ...decision, outcome: 'applicable' };
  if (exclusions.length > 0) return { ...decision, outcome: 'excluded' };
  if (demand.questions.length === 0) return { ...decision, outcome: 'undecided' };
  return { ...decision, outcome: 'undecided', question: [...new Set(demand.questions)].join(' ') };
}

function conflictQuestion({ risks, legal, contractual, exclusions }: ControlDemand<Exclusion>): string {
  const demanding = [...risks, ...legal, ...contractual].join(', ');
  const excluding = exclusions.map(({ id }) => id).join(', ');
  return `Demanded by ${demanding}, but excluded by ${excluding}: which side holds?`;
}

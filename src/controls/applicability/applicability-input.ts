import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';

/** The facts of a risk that applicability follows from (6.1.3 b); `controlsOf` of `isms-kit/risk` gives the controls. */
export interface RiskFacts {
  /** The id of the risk. */
  readonly id: string;
  /** The controls that treat it. */
  readonly controls: readonly StatementControlId[];
}

/** The facts of an obligation that applicability follows from (A.5.31). */
export interface ObligationFacts {
  /** The id of the obligation. */
  readonly id: string;
  /** Whether a law or a contract demands it. */
  readonly kind: 'legal' | 'contractual';
  /** The controls that meet it. */
  readonly controls: readonly StatementControlId[];
}

/** The facts of the acceptance of a risk that a statement is checked against; every `RiskAcceptance` of `isms-kit/risk` fits. */
export interface AcceptanceFacts {
  /** The id of the risk. */
  readonly risk: string;
  /** The signatures with their days. */
  readonly signatures: readonly {
    /** The day of the signature. */
    readonly on: CalendarDate;
  }[];
  /** The last day on which it holds, inclusive; without an end when absent. */
  readonly expiresOn?: CalendarDate;
}

/** A fact about the organization for which controls are excluded. */
export interface Exclusion {
  /** The id of the exclusion. */
  readonly id: string;
  /** The kind of reason. */
  readonly reason: ExclusionReason;
  /** The justification for the exclusion, in a sentence. */
  readonly justification: string;
  /** The controls that are wholly without use because of the fact. */
  readonly controls: readonly StatementControlId[];
  /** The controls that the fact touches in part; each stays undecided until its question is answered. */
  readonly partly?: readonly PartlyExcludedControl[];
}

/** A control that an exclusion touches in part. */
export interface PartlyExcludedControl {
  /** The control. */
  readonly control: StatementControlId;
  /** The question whose answer decides. */
  readonly question: string;
}

/** The input of `deriveApplicability`. */
export interface ApplicabilityInput {
  /** The risks with the controls that treat them. */
  readonly risks: readonly RiskFacts[];
  /** The legal and contractual obligations with the controls that meet them. */
  readonly obligations: readonly ObligationFacts[];
  /** The facts for which controls are excluded; `exclusionProfiles` has common ones. */
  readonly exclusions: readonly Exclusion[];
}

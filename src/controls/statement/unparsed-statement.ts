import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { ExclusionReason } from './exclusion-reasons.ts';
import type { ImplementationStatus } from './implementation.ts';
import type { InclusionReason } from './inclusion-reason.ts';
import type { PolicyCitation } from './policy-citation.ts';
import type { Applicability } from './statement-entry.ts';

/** A reason on an unparsed row; it may lack what its kind requires. */
export interface UnparsedReason {
  /** The kind of reason. */
  readonly kind: InclusionReason['kind'];
  /** The risks that the control treats. */
  readonly risks?: readonly string[];
  /** The obligations that demand the control. */
  readonly obligations?: readonly string[];
  /** The need, the practice or its source. */
  readonly note?: string;
}

/** The implementation on an unparsed row; it may lack what its status requires. */
export interface UnparsedImplementation {
  /** The word for how far the control is implemented. */
  readonly status: ImplementationStatus;
  /** The supplier that operates an inherited control. */
  readonly provider?: string;
  /** The action that completes an unfinished control. */
  readonly action?: Action;
}

/** A row that was not parsed: its control may be any text, and fields that its applicability requires may be missing. */
export interface UnparsedEntry {
  /** The control; `checkStatement` reports an unknown one and one of the 2013 edition. */
  readonly control: string;
  /** Whether the control is applicable. */
  readonly applicability: Applicability;
  /** The organization's own title of the control. */
  readonly title?: string;
  /** The reasons for inclusion. */
  readonly reasons?: readonly UnparsedReason[];
  /** The kind of reason for exclusion. */
  readonly reason?: ExclusionReason;
  /** The justification for inclusion or exclusion. */
  readonly justification?: string;
  /** The risks that are retained instead of being treated by an excluded control. */
  readonly risks?: readonly string[];
  /** How far the control is implemented; not assessed when absent. */
  readonly implementation?: UnparsedImplementation;
  /** The documents that govern the control. */
  readonly policies?: readonly PolicyCitation[];
  /** Evidence that the control operates. */
  readonly evidence?: readonly Evidence[];
  /** The question whose answer decides. */
  readonly question?: string;
}

/**
 * A Statement of Applicability that was not parsed, such as one of the 2013 edition or from another tool. Every `StatementOfApplicability`
 * and every `Statement2013` fits.
 */
export interface UnparsedStatement {
  /** The id of the statement. */
  readonly id: string;
  /** The version. */
  readonly version: string;
  /** The person or role that approved this version. */
  readonly approvedBy?: string;
  /** The day of the approval. */
  readonly approvedOn?: CalendarDate;
  /** The rows. */
  readonly entries: readonly UnparsedEntry[];
}

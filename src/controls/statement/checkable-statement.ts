import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { ExclusionReason } from './exclusion-reasons.ts';
import type { ImplementationAction, ImplementationStatus } from './implementation.ts';
import type { InclusionReason } from './inclusion-reason.ts';
import type { PolicyCitation } from './policy-citation.ts';
import type { Applicability } from './statement-entry.ts';

/** A row as far as `checkStatement` looks at it: any `StatementEntry`, and rows that were not parsed. */
export interface CheckableEntry {
  /** The control; any text, so that a stranger gets a finding. */
  readonly control: string;
  /** Whether the control counts. */
  readonly applicability: Applicability;
  /** The organization's own title of the control. */
  readonly title?: string;
  /** Why the control counts. */
  readonly reasons?: readonly InclusionReason[];
  /** The kind of reason of an exclusion. */
  readonly reason?: ExclusionReason;
  /** Why the control counts or not, in a sentence. */
  readonly justification?: string;
  /** How far it is implemented; not assessed when absent. */
  readonly implementation?: CheckableImplementation;
  /** The documents that govern it. */
  readonly policies?: readonly PolicyCitation[];
  /** What proves that it operates. */
  readonly evidence?: readonly Evidence[];
  /** What must be answered to decide. */
  readonly question?: string;
}

/** An implementation as far as `checkStatement` looks at it: any `Implementation`, and ones that lack what their status needs. */
export interface CheckableImplementation {
  /** The word for how far. */
  readonly status: ImplementationStatus;
  /** The supplier that operates an inherited control. */
  readonly provider?: string;
  /** What finishes or starts an unfinished control. */
  readonly action?: ImplementationAction;
}

/** A statement as far as `checkStatement` looks at it: any `StatementOfApplicability`, and ones that were not parsed. */
export interface CheckableStatement {
  /** The id of the statement. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Who approved this version. */
  readonly approvedBy?: string;
  /** The day it was approved. */
  readonly approvedOn?: CalendarDate;
  /** The rows. */
  readonly entries: readonly CheckableEntry[];
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { ClimateDecision } from './climate-decision.ts';
import {
  climateDecisionGuard,
  contextIssueGuard,
  interestedPartyGuard,
  ismsScopeGuard,
  plannedChangeGuard,
} from './context-guards.ts';
import type { ContextIssue } from './context-issue.ts';
import type { InterestedParty } from './interested-party.ts';
import type { IsmsScope } from './isms-scope.ts';
import type { PlannedChange } from './planned-change.ts';

/** The registers of the context of the organization. */
export interface ContextRegisters {
  /** The internal and external issues. */
  readonly contextIssues?: readonly ContextIssue[];
  /** The decisions whether climate change is relevant. */
  readonly climateDecisions?: readonly ClimateDecision[];
  /** The interested parties with their requirements. */
  readonly interestedParties?: readonly InterestedParty[];
  /** The versions of the scope. */
  readonly ismsScopes?: readonly IsmsScope[];
  /** The changes to the ISMS. */
  readonly plannedChanges?: readonly PlannedChange[];
}

/**
 * The registers of the context as checks read them.
 *
 * @internal
 */
export interface ContextRead {
  readonly issues: RegisterRead<ContextIssue>;
  readonly decisions: RegisterRead<ClimateDecision>;
  readonly parties: RegisterRead<InterestedParty>;
  readonly scopes: RegisterRead<IsmsScope>;
  readonly changes: RegisterRead<PlannedChange>;
}

/**
 * Reads the registers of the context.
 *
 * @internal
 */
export function readContext(registers: ContextRegisters): ContextRead {
  const { contextIssues, climateDecisions, interestedParties, ismsScopes, plannedChanges } = registers;
  return {
    issues: readRegister('contextIssues', 'context-issue', contextIssues, contextIssueGuard),
    decisions: readRegister('climateDecisions', 'climate-decision', climateDecisions, climateDecisionGuard),
    parties: readRegister('interestedParties', 'interested-party', interestedParties, interestedPartyGuard),
    scopes: readRegister('ismsScopes', 'isms-scope', ismsScopes, ismsScopeGuard),
    changes: readRegister('plannedChanges', 'planned-change', plannedChanges, plannedChangeGuard),
  };
}

/**
 * Whether an issue is one on a day: not closed by then.
 *
 * @internal
 */
export function isOpenIssue({ closedOn }: Pick<ContextIssue, 'closedOn'>, on: CalendarDate): boolean {
  return closedOn === undefined || closedOn > on;
}

/**
 * Whether a change is still to be carried out on a day.
 *
 * @internal
 */
export function isPendingChange(
  { doneOn, cancelledOn }: Pick<PlannedChange, 'doneOn' | 'cancelledOn'>,
  on: CalendarDate,
): boolean {
  return [doneOn, cancelledOn].every((day) => day === undefined || day > on);
}

/**
 * The last day on which the effects of a change are reviewed in time; null where it is not carried out by the day, or reviewed by then.
 *
 * @internal
 */
export function changeReviewDue(
  { doneOn, reviewDueOn, reviewedOn }: Pick<PlannedChange, 'doneOn' | 'reviewDueOn' | 'reviewedOn'>,
  on: CalendarDate,
): CalendarDate | null {
  if (doneOn === undefined || doneOn > on) return null;
  return reviewedOn === undefined || reviewedOn > on ? (reviewDueOn ?? doneOn) : null;
}

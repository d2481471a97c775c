import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { isCustomControlId } from '../control/custom-control-id.ts';
import type { UnparsedImplementation, UnparsedReason } from '../statement/unparsed-statement.ts';
import type { EvidenceContext } from '../statement/row-evidence.ts';
import { actionGuard } from '../../core/actions/action-guard.ts';
import { checkEvidenceDates, checkInheritedEvidence, checkOwnEvidence } from './check-evidence.ts';
import { checkRowJustification } from './check-justifications.ts';
import type { ControlsFinding } from './findings.ts';
import { reportOnRow, reportUnreadablePart, type StatementRow } from './statement-row.ts';

/**
 * Checks a row without other records: the decision with its justification, and the implementation (6.1.3 d).
 *
 * @internal
 */
export function checkRow(row: StatementRow, context: EvidenceContext): readonly ControlsFinding[] {
  return [
    ...checkTitle(row),
    ...checkDecision(row),
    ...checkRowJustification(row),
    ...(row.entry.applicability === 'applicable' ? checkImplementation(row, context) : []),
    ...checkEvidenceDates(row, context),
  ];
}

function checkTitle(row: StatementRow): readonly ControlsFinding[] {
  if (!isCustomControlId(row.entry.control) || row.entry.title !== undefined) return [];
  return [reportOnRow(row, 'statement-custom-title-missing', [], {})];
}

function checkDecision(row: StatementRow): readonly ControlsFinding[] {
  const { applicability, justification, question, reasons = [] } = row.entry;
  if (applicability === 'undecided') {
    const params = question === undefined ? {} : { question };
    return [reportOnRow(row, 'statement-control-undecided', ['applicability'], params)];
  }
  if (applicability === 'excluded') return checkExclusion(row);
  if (reasons.length > 0) return reasons.flatMap((reason, position) => checkReason(row, reason, position));
  const code = justification === undefined ? 'statement-inclusion-unjustified' : 'statement-reason-missing';
  return [reportOnRow(row, code, [], {})];
}

/** A kind alone is a label: 6.1.3 d asks for the risks, the obligations or the need that demand the control. */
function checkReason(row: StatementRow, reason: UnparsedReason, position: number): readonly ControlsFinding[] {
  const { kind } = reason;
  if (namesSomething(reason)) return [];
  return [reportOnRow(row, 'statement-reason-names-nothing', ['reasons', position], { kind })];
}

function namesSomething({ kind, risks = [], obligations = [], note }: UnparsedReason): boolean {
  if (kind === 'risk-treatment') return risks.length > 0;
  return kind === 'legal' || kind === 'contractual' ? obligations.length > 0 : note !== undefined;
}

function checkExclusion(row: StatementRow): readonly ControlsFinding[] {
  const { justification, reason, risks = [] } = row.entry;
  const found: ControlsFinding[] = [];
  if (reason === undefined) found.push(reportOnRow(row, 'statement-exclusion-reason-missing', [], {}));
  if (reason === 'risk-retained' && risks.length === 0)
    found.push(reportOnRow(row, 'statement-retained-risk-missing', [], {}));
  if (justification === undefined) found.push(reportOnRow(row, 'statement-exclusion-unjustified', [], {}));
  return found;
}

function checkImplementation(row: StatementRow, context: EvidenceContext): readonly ControlsFinding[] {
  const implementation = row.entry.implementation ?? { status: 'not-assessed' };
  const { status, provider } = implementation;
  if (status === 'not-assessed')
    return [reportOnRow(row, 'statement-implementation-not-assessed', ['implementation'], {})];
  if (status === 'implemented') return checkOwnEvidence(row, context);
  if (status !== 'inherited') return checkAction(row, implementation, context.asOf);
  if (provider !== undefined) return checkInheritedEvidence(row, provider, context);
  return [reportOnRow(row, 'statement-provider-missing', ['implementation'], {})];
}

/** 6.1.3 e demands a plan: the work, the person or role, the day. An overdue action does not change the status of the control. */
function checkAction(
  row: StatementRow,
  { status, action }: UnparsedImplementation,
  asOf: CalendarDate | undefined,
): readonly ControlsFinding[] {
  const path = ['implementation', 'action'];
  const unreadable = action === undefined ? [] : reportUnreadablePart(row, path, action, actionGuard);
  if (unreadable.length > 0) return unreadable;
  if (action === undefined || !isToBeDone(action, asOf))
    return [reportOnRow(row, 'statement-action-missing', ['implementation'], { status })];
  const params = { action: action.text };
  return actionFlaws(action, { asOf }).map((flaw) => {
    if (flaw.kind === 'unowned') return reportOnRow(row, 'statement-action-unowned', path, params);
    if (flaw.kind === 'undated') return reportOnRow(row, 'statement-action-undated', path, params);
    const { dueOn } = flaw;
    return reportOnRow(row, 'statement-action-overdue', [...path, 'dueOn'], { ...params, dueOn, asOf: String(asOf) });
  });
}

function isToBeDone(action: Action, asOf: CalendarDate | undefined): boolean {
  const state = asOf === undefined ? action.status : stateOfAction(action, asOf);
  return state !== 'done' && state !== 'cancelled';
}

import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { actionState } from '../../core/actions/action-state.ts';
import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { reportFinding } from '../../core/findings/finding.ts';
import { isCustomControlId } from '../control/custom-control-id.ts';
import type { UnparsedImplementation } from '../statement/unparsed-statement.ts';
import {
  checkEvidenceDates,
  checkInheritedEvidence,
  checkOwnEvidence,
  type EvidenceContext,
} from './check-evidence.ts';
import { checkRowJustification } from './check-justifications.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { rowDetails, type StatementRow, unreadableDates } from './statement-row.ts';

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
  return [reportFinding(controlsFindings, 'statement-custom-title-missing', rowDetails(row, [], {}))];
}

function checkDecision(row: StatementRow): readonly ControlsFinding[] {
  const { applicability, justification, question, reasons = [] } = row.entry;
  if (applicability === 'undecided') {
    const details = rowDetails(row, ['applicability'], question === undefined ? {} : { question });
    return [reportFinding(controlsFindings, 'statement-control-undecided', details)];
  }
  if (applicability === 'excluded') return checkExclusion(row);
  if (reasons.length > 0) return [];
  const code = justification === undefined ? 'statement-inclusion-unjustified' : 'statement-reason-missing';
  return [reportFinding(controlsFindings, code, rowDetails(row, [], {}))];
}

function checkExclusion(row: StatementRow): readonly ControlsFinding[] {
  const { justification, reason, risks = [] } = row.entry;
  const details = rowDetails(row, [], {});
  const found: ControlsFinding[] = [];
  if (reason === undefined) found.push(reportFinding(controlsFindings, 'statement-exclusion-reason-missing', details));
  if (reason === 'risk-retained' && risks.length === 0)
    found.push(reportFinding(controlsFindings, 'statement-retained-risk-missing', details));
  if (justification === undefined)
    found.push(reportFinding(controlsFindings, 'statement-exclusion-unjustified', details));
  return found;
}

function checkImplementation(row: StatementRow, context: EvidenceContext): readonly ControlsFinding[] {
  const implementation = row.entry.implementation ?? { status: 'not-assessed' };
  const { status, provider } = implementation;
  const details = rowDetails(row, ['implementation'], {});
  if (status === 'not-assessed') {
    return [reportFinding(controlsFindings, 'statement-implementation-not-assessed', details)];
  }
  if (status === 'implemented') return checkOwnEvidence(row, context);
  if (status !== 'inherited') return checkAction(row, implementation, context.asOf);
  if (provider !== undefined) return checkInheritedEvidence(row, provider, context);
  return [reportFinding(controlsFindings, 'statement-provider-missing', details)];
}

/** 6.1.3 e demands a plan: the work, the person or role, the day. An overdue action does not change the status of the control. */
function checkAction(
  row: StatementRow,
  { status, action }: UnparsedImplementation,
  asOf: CalendarDate | undefined,
): readonly ControlsFinding[] {
  const path = ['implementation', 'action'];
  const unreadable = action === undefined ? [] : unreadableDates(row, path, datesOf(action));
  if (unreadable.length > 0) return unreadable;
  if (action === undefined || !isToBeDone(action, asOf)) {
    const details = rowDetails(row, ['implementation'], { status });
    return [reportFinding(controlsFindings, 'statement-action-missing', details)];
  }
  const details = rowDetails(row, path, { action: action.text });
  return actionFlaws(action, { asOf }).map((flaw) => {
    if (flaw.kind === 'unowned') return reportFinding(controlsFindings, 'statement-action-unowned', details);
    if (flaw.kind === 'undated') return reportFinding(controlsFindings, 'statement-action-undated', details);
    const params = { action: action.text, dueOn: flaw.dueOn, asOf: String(asOf) };
    return reportFinding(controlsFindings, 'statement-action-overdue', rowDetails(row, [...path, 'dueOn'], params));
  });
}

function datesOf(action: Action): Readonly<Record<string, CalendarDate | undefined>> {
  return { dueOn: action.dueOn, ...(action.status === 'done' ? { doneOn: action.doneOn } : {}) };
}

function isToBeDone(action: Action, asOf: CalendarDate | undefined): boolean {
  const state = asOf === undefined ? action.status : actionState(action, { asOf });
  return state !== 'done' && state !== 'cancelled';
}

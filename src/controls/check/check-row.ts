import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import {
  checkEvidenceDates,
  checkInheritedEvidence,
  checkOwnEvidence,
  type EvidenceContext,
} from './check-evidence.ts';
import type { CheckableImplementation } from '../statement/checkable-statement.ts';
import { checkRowJustification } from './check-justifications.ts';
import { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';
import { isCustomControlId } from '../control/is-custom-control-id.ts';
import { rowDetails, type StatementRow } from './statement-row.ts';

type ControlsFinding = Finding<ControlsFindingCode>;

/**
 * Checks what a row says by itself: why its control counts or not, and how far it is implemented (6.1.3 d).
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
  const { applicability, justification, question, reason, reasons = [] } = row.entry;
  const details = rowDetails(row, [], {});
  if (applicability === 'undecided') {
    const asked = rowDetails(row, ['applicability'], question === undefined ? {} : { question });
    return [reportFinding(controlsFindings, 'statement-control-undecided', asked)];
  }
  if (applicability === 'applicable') {
    if (reasons.length > 0) return [];
    const code = justification === undefined ? 'statement-inclusion-unjustified' : 'statement-reason-missing';
    return [reportFinding(controlsFindings, code, details)];
  }
  const found: ControlsFinding[] = [];
  if (reason === undefined) found.push(reportFinding(controlsFindings, 'statement-exclusion-reason-missing', details));
  if (justification === undefined) {
    found.push(reportFinding(controlsFindings, 'statement-exclusion-unjustified', details));
  }
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
  if (status !== 'inherited') return checkAction(row, implementation, context);
  if (provider !== undefined) return checkInheritedEvidence(row, provider, context);
  return [reportFinding(controlsFindings, 'statement-provider-missing', details)];
}

/** 6.1.3 e wants a plan: what will be done, by whom, until when. Being overdue says nothing about how far the control is. */
function checkAction(
  row: StatementRow,
  { status, action }: CheckableImplementation,
  { asOf }: EvidenceContext,
): readonly ControlsFinding[] {
  const path = ['implementation', 'action'];
  if (action === undefined) {
    return [
      reportFinding(controlsFindings, 'statement-action-missing', rowDetails(row, ['implementation'], { status })),
    ];
  }
  const { text, owner, dueOn } = action;
  const details = rowDetails(row, path, { action: text });
  const found: ControlsFinding[] = [];
  if (owner === undefined) found.push(reportFinding(controlsFindings, 'statement-action-unowned', details));
  if (dueOn === undefined) found.push(reportFinding(controlsFindings, 'statement-action-undated', details));
  else if (asOf !== undefined && dueOn < asOf) {
    const overdue = rowDetails(row, [...path, 'dueOn'], { action: text, dueOn, asOf });
    found.push(reportFinding(controlsFindings, 'statement-action-overdue', overdue));
  }
  return found;
}

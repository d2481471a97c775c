import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Finding, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import type { CheckableStatement } from '../statement/checkable-statement.ts';
import { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';

/**
 * Checks that a statement was approved (7.5.2 c): by whom and when, not in the future.
 *
 * @internal
 */
export function checkApproval(
  { version, approvedBy, approvedOn }: CheckableStatement,
  subject: FindingSubject,
  asOf: CalendarDate | undefined,
): readonly Finding<ControlsFindingCode>[] {
  if (approvedBy === undefined && approvedOn === undefined) {
    return [reportFinding(controlsFindings, 'statement-unapproved', { subject, path: [], params: { version } })];
  }
  if (approvedBy === undefined || approvedOn === undefined) {
    const params = { version, missing: approvedBy === undefined ? 'a name' : 'a date' };
    return [reportFinding(controlsFindings, 'statement-approval-incomplete', { subject, path: [], params })];
  }
  if (asOf === undefined || approvedOn <= asOf) return [];
  const details = { subject, path: ['approvedOn'], params: { version, approvedOn, asOf } };
  return [reportFinding(controlsFindings, 'statement-approval-in-future', details)];
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { subtractPeriod } from '../../core/calendar/add-period.ts';
import { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { rowDetails, type StatementRow } from './statement-row.ts';

/**
 * What evidence is judged by.
 *
 * @internal
 */
export interface EvidenceContext {
  readonly asOf?: CalendarDate | undefined;
  readonly evidenceValidFor?: Period | undefined;
}

/**
 * Checks that no evidence of a row comes from the future.
 *
 * @internal
 */
export function checkEvidenceDates(
  row: StatementRow,
  { asOf }: EvidenceContext,
): readonly Finding<ControlsFindingCode>[] {
  return (row.entry.evidence ?? []).flatMap(({ collectedOn, reference }, position) => {
    if (asOf === undefined || collectedOn <= asOf) return [];
    const details = rowDetails(row, ['evidence', position, 'collectedOn'], { collectedOn, reference, asOf });
    return [reportFinding(controlsFindings, 'statement-evidence-in-future', details)];
  });
}

/**
 * Checks that an implemented control has evidence that is still valid. Evidence without an end is valid for `evidenceValidFor` after it
 * was collected, or for ever where no such period is given.
 *
 * @internal
 */
export function checkOwnEvidence(row: StatementRow, context: EvidenceContext): readonly Finding<ControlsFindingCode>[] {
  const held = heldEvidence(row, context);
  if (held.length === 0)
    return [reportFinding(controlsFindings, 'statement-evidence-missing', rowDetails(row, [], {}))];
  const { asOf, evidenceValidFor } = context;
  if (asOf === undefined) return [];
  const oldest = evidenceValidFor === undefined ? undefined : subtractPeriod(asOf, evidenceValidFor);
  const isCurrent = ({ collectedOn, validUntil }: Evidence): boolean =>
    validUntil === undefined ? oldest === undefined || collectedOn >= oldest : validUntil >= asOf;
  if (held.some(isCurrent)) return [];
  const details = rowDetails(row, ['evidence'], { asOf, references: held.map(({ reference }) => reference) });
  return [reportFinding(controlsFindings, 'statement-evidence-stale', details)];
}

/**
 * Checks that an inherited control has evidence from its provider that says how long it is valid and still is: what others operate cannot
 * be looked at any day.
 *
 * @internal
 */
export function checkInheritedEvidence(
  row: StatementRow,
  provider: string,
  context: EvidenceContext,
): readonly Finding<ControlsFindingCode>[] {
  const held = heldEvidence(row, context);
  if (held.length === 0) {
    const details = rowDetails(row, [], { provider });
    return [reportFinding(controlsFindings, 'statement-inherited-evidence-missing', details)];
  }
  const ending = held.filter(({ validUntil }) => validUntil !== undefined);
  if (ending.length === 0) {
    const details = rowDetails(row, ['evidence'], { provider });
    return [reportFinding(controlsFindings, 'statement-inherited-evidence-open-ended', details)];
  }
  const { asOf } = context;
  if (asOf === undefined || ending.some(({ validUntil }) => validUntil !== undefined && validUntil >= asOf)) return [];
  const details = rowDetails(row, ['evidence'], {
    provider,
    asOf,
    references: ending.map(({ reference }) => reference),
  });
  return [reportFinding(controlsFindings, 'statement-inherited-evidence-expired', details)];
}

function heldEvidence({ entry }: StatementRow, { asOf }: EvidenceContext): readonly Evidence[] {
  return (entry.evidence ?? []).filter(({ collectedOn }) => asOf === undefined || collectedOn <= asOf);
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { ControlsFinding } from './findings.ts';
import { reportOnRow, type StatementRow, unreadableDates } from './statement-row.ts';

/**
 * The day and the period by which evidence is judged.
 *
 * @internal
 */
export interface EvidenceContext {
  readonly asOf?: CalendarDate | undefined;
  readonly evidenceValidFor?: Period | undefined;
}

/**
 * Checks that the dates of each piece of evidence are calendar dates, and that it was collected by the day in question.
 *
 * @internal
 */
export function checkEvidenceDates(row: StatementRow, { asOf }: EvidenceContext): readonly ControlsFinding[] {
  return (row.entry.evidence ?? []).flatMap((evidence, position) => {
    const { collectedOn, reference } = evidence;
    const unreadable = unreadableEvidence(row, evidence, position);
    if (unreadable.length > 0 || asOf === undefined || collectedOn <= asOf) return unreadable;
    const params = { collectedOn, reference, asOf };
    return [reportOnRow(row, 'statement-evidence-in-future', ['evidence', position, 'collectedOn'], params)];
  });
}

function unreadableEvidence(
  row: StatementRow,
  { collectedOn, validUntil }: Evidence,
  position: number,
): readonly ControlsFinding[] {
  return unreadableDates(row, ['evidence', position], { collectedOn, validUntil });
}

/**
 * Checks that an implemented control has evidence that is still valid.
 *
 * @internal
 */
export function checkOwnEvidence(row: StatementRow, context: EvidenceContext): readonly ControlsFinding[] {
  const held = heldEvidence(row, context);
  if (held.length === 0) return [reportOnRow(row, 'statement-evidence-missing', [], {})];
  const { asOf } = context;
  if (asOf === undefined || held.some((evidence) => isValid(evidence, asOf, context))) return [];
  const references = held.map(({ reference }) => reference);
  return [reportOnRow(row, 'statement-evidence-stale', ['evidence'], { asOf, references })];
}

/**
 * Checks that an inherited control has evidence from its provider that has an end and is still valid: the organization cannot inspect the
 * work of others on any day it likes.
 *
 * @internal
 */
export function checkInheritedEvidence(
  row: StatementRow,
  provider: string,
  context: EvidenceContext,
): readonly ControlsFinding[] {
  const held = heldEvidence(row, context);
  if (held.length === 0) return [reportOnRow(row, 'statement-inherited-evidence-missing', [], { provider })];
  const ending = held.filter(({ validUntil }) => validUntil !== undefined);
  if (ending.length === 0)
    return [reportOnRow(row, 'statement-inherited-evidence-open-ended', ['evidence'], { provider })];
  const { asOf } = context;
  if (asOf === undefined || ending.some((evidence) => isValid(evidence, asOf, context))) return [];
  const references = ending.map(({ reference }) => reference);
  return [reportOnRow(row, 'statement-inherited-evidence-expired', ['evidence'], { provider, asOf, references })];
}

function isValid(evidence: Evidence, asOf: CalendarDate, { evidenceValidFor }: EvidenceContext): boolean {
  return evidenceState(evidence, { asOf, validFor: evidenceValidFor }) === 'valid';
}

/** The readable evidence that was collected by the day in question. */
function heldEvidence(row: StatementRow, { asOf }: EvidenceContext): readonly Evidence[] {
  return (row.entry.evidence ?? []).filter(
    (evidence, position) =>
      unreadableEvidence(row, evidence, position).length === 0 && (asOf === undefined || evidence.collectedOn <= asOf),
  );
}

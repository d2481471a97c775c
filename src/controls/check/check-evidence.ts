import type { Evidence } from '../../core/evidence/evidence.ts';
import { type EvidenceContext, isValidEvidence } from '../statement/row-evidence.ts';
import { evidenceGuard } from '../statement/statement-guards.ts';
import type { ControlsFinding } from './findings.ts';
import { reportOnRow, reportUnreadablePart, type StatementRow } from './statement-row.ts';

/**
 * Checks that each piece of evidence is readable, and that it was collected by the day in question.
 *
 * @internal
 */
export function checkEvidenceDates(row: StatementRow, { asOf }: EvidenceContext): readonly ControlsFinding[] {
  return (row.entry.evidence ?? []).flatMap((evidence, position) => {
    const unreadable = reportUnreadablePart(row, ['evidence', position], evidence, evidenceGuard);
    if (unreadable.length > 0) return unreadable;
    const { collectedOn, reference } = evidence;
    if (asOf === undefined || collectedOn <= asOf) return [];
    const params = { collectedOn, reference, asOf };
    return [reportOnRow(row, 'statement-evidence-in-future', ['evidence', position, 'collectedOn'], params)];
  });
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
  if (asOf === undefined || held.some((evidence) => isValidEvidence(evidence, context))) return [];
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
  if (asOf === undefined || ending.some((evidence) => isValidEvidence(evidence, context))) return [];
  const references = ending.map(({ reference }) => reference);
  return [reportOnRow(row, 'statement-inherited-evidence-expired', ['evidence'], { provider, asOf, references })];
}

/** The readable evidence that was collected by the day in question. */
function heldEvidence(row: StatementRow, { asOf }: EvidenceContext): readonly Evidence[] {
  return (row.entry.evidence ?? []).filter(
    (evidence) => evidenceGuard(evidence) === undefined && (asOf === undefined || evidence.collectedOn <= asOf),
  );
}

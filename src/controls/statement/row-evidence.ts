import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { ApplicableEntry } from './statement-entry.ts';

/**
 * The day and the period by which evidence is judged; without a day, only missing evidence is seen.
 *
 * @internal
 */
export interface EvidenceContext {
  readonly asOf?: CalendarDate | undefined;
  readonly evidenceValidFor?: Period | undefined;
}

/**
 * Whether a piece of evidence is valid on the day in question.
 *
 * @internal
 */
export function isValidEvidence(evidence: Evidence, { asOf, evidenceValidFor }: EvidenceContext): boolean {
  return asOf === undefined || evidenceState(evidence, { asOf, validFor: evidenceValidFor }) === 'valid';
}

/**
 * Whether a row only claims that its control operates: no evidence of it is valid. An inherited control needs evidence with an end, because
 * the organization cannot inspect the work of others on any day it likes.
 *
 * @internal
 */
export function isClaimed({ implementation, evidence = [] }: ApplicableEntry, context: EvidenceContext): boolean {
  const { status } = implementation;
  if (status !== 'implemented' && status !== 'inherited') return false;
  const proving = status === 'implemented' ? evidence : evidence.filter(({ validUntil }) => validUntil !== undefined);
  return !proving.some((piece) => isValidEvidence(piece, context));
}

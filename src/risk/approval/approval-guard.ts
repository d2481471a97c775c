import { shownValue } from '../../core/findings/quotation.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';
import type { TreatmentApproval } from './treatment-approval.ts';

const signaturesGuard: Guard = listOf(anObject({ by: aText, role: maybe(aText), on: aDate }));

/**
 * The parts of an approval on which its state relies.
 *
 * @internal
 */
export const approvalStateGuard: Guard = anObject<TreatmentApproval>({
  signatures: signaturesGuard,
  expiresOn: maybe(aDate),
  snapshot: anObject({}),
});

const approvalIds: Guard = anObject<TreatmentApproval>({ id: aText, risk: aText });

/**
 * The parts of the approval of a treatment on which the checks rely.
 *
 * @internal
 */
export const treatmentApprovalGuard: Guard = (value) => approvalIds(value) ?? approvalStateGuard(value);

const acceptanceEnd: Guard = anObject<RiskAcceptance>({ expiresOn: aDate });

/**
 * The parts of a risk acceptance on which its state relies; it always ends on a day.
 *
 * @internal
 */
export const acceptanceStateGuard: Guard = (value) => approvalStateGuard(value) ?? acceptanceEnd(value);

/**
 * The parts of a risk acceptance on which the checks rely.
 *
 * @internal
 */
export const acceptanceGuard: Guard = (value) => treatmentApprovalGuard(value) ?? acceptanceEnd(value);

/**
 * Throws unless an approval can be made of an id and signatures.
 *
 * @internal
 */
export function requireApprovalOptions({ id, signatures }: Pick<RiskAcceptance, 'id' | 'signatures'>): void {
  requireReadable('id', id, aText);
  requireReadable('signatures', signatures, signaturesGuard);
}

/**
 * Throws where a snapshot holds half of a surrogate pair, which has no digest. JSON writes it as an escape, and whole pairs as they are.
 *
 * @internal
 */
export function requireWholeText(parameter: string, snapshot: { readonly risk: string }): void {
  if (/(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/.test(JSON.stringify(snapshot)))
    throw new RangeError(`${parameter} must hold no half of a surrogate pair, got ${shownValue(snapshot.risk)}`);
}

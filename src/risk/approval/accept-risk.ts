import { shownValue } from '../../core/findings/quotation.ts';
import { approveSnapshot } from '../../core/approvals/approve-snapshot.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { Signature } from '../../core/approvals/signature.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { riskGuard } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { stageToAccept } from '../assessment/evaluate-risk.ts';
import { requireApprovalOptions, requireWholeText } from './approval-guard.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';
import { snapshotRisk } from './snapshot-risk.ts';

/** The options of `acceptRisk`. */
export interface AcceptRiskOptions {
  /** The id of the acceptance. */
  readonly id: string;
  /** The signatures of the roles that accept it, at least one. */
  readonly signatures: readonly Signature[];
  /** The last day on which it holds, inclusive. */
  readonly expiresOn: CalendarDate;
}

/**
 * Accepts a risk as it remains (6.1.3 f): keeps a snapshot of the residual risk, else of the current one, else of the inherent one, with its
 * digest. Whether the roles may accept that level is for `acceptanceState` and `checkRiskRegister`.
 *
 * @param risk - The risk, assessed at one of these stages.
 * @param criteria - The criteria under which it is assessed.
 * @param options - The id, the signatures and the last day.
 * @returns The record, to be kept as documented information.
 * @throws RangeError when `risk` is not assessed under `criteria` or holds half of a surrogate pair, when there is no signature, when a
 *   date is not a calendar date, when it expires before its last signature, or when `id` or a name is empty.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { acceptRisk, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const acceptance = acceptRisk(makeRisk(), riskCriteriaPresets.product5x5, {
 *   id: 'RA-1',
 *   signatures: [{ by: 'A. Roe', role: 'risk-owner', on: '2026-03-02' }],
 *   expiresOn: '2027-03-01',
 * });
 * acceptance.snapshot.level; // => 'medium'
 * ```
 */
export function acceptRisk(risk: Risk, criteria: RiskCriteria, options: AcceptRiskOptions): RiskAcceptance {
  requireReadable('options', options, anObject({}));
  const { id, signatures, expiresOn } = options;
  requireCalendarDate('expiresOn', expiresOn);
  requireApprovalOptions(options);
  requireReadable('risk', risk, riskGuard);
  requireReadable('criteria', criteria, criteriaGuard);
  const snapshot = snapshotRisk(risk, criteria);
  const assessedUnder = stageToAccept(risk)?.analysis.criteria ?? criteria.id;
  if (snapshot === null || assessedUnder !== criteria.id)
    throw new RangeError(`risk must be assessed in levels of the criteria, got ${shownValue(risk.id)}`);
  requireWholeText('risk', snapshot);
  return { ...approveSnapshot(snapshot, { id, signatures, expiresOn }), risk: risk.id, expiresOn };
}

import { type ApprovalState, approvalState } from '../../core/approvals/approval-state.ts';
import { missingSignatures } from '../../core/approvals/missing-signatures.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { evaluateRisk, type RiskVerdict, stageToAccept } from '../assessment/evaluate-risk.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { riskGuard } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { scoreOrNull } from '../scoring/try-score.ts';
import { endOfAcceptance } from './acceptance-term.ts';
import { acceptanceStateGuard } from './approval-guard.ts';
import type { RiskAcceptance } from './risk-acceptance.ts';
import { changesSinceAcceptance, snapshotRisk } from './snapshot-risk.ts';

/** The options of `acceptanceChanges`. */
export interface AcceptanceChangesOptions {
  /** The criteria as they are now. */
  readonly criteria: RiskCriteria;
}

/** The options of `acceptanceState`. */
export interface AcceptanceStateOptions extends AcceptanceChangesOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/**
 * Lists the changes that make an acceptance stale.
 *
 * @param acceptance - The acceptance.
 * @param risk - The risk as it is now.
 * @param options - The criteria as they are now.
 * @returns The changed fields of `snapshot`; `['level']` when the risk can no longer be scored; empty when nothing changed.
 * @throws RangeError when a part of the acceptance, the risk or the criteria cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { acceptanceChanges } from 'isms-kit/risk';
 *
 * const risk = makeRisk({ owner: 'CISO' });
 * acceptanceChanges(makeRiskAcceptance(), risk, { criteria: makeRiskCriteria() }); // => ['owner']
 * ```
 */
export function acceptanceChanges(
  acceptance: Pick<RiskAcceptance, 'snapshot'>,
  risk: Risk,
  options: AcceptanceChangesOptions,
): readonly string[] {
  requireReadable('options', options, anObject({}));
  const { criteria } = options;
  requireReadable('acceptance', acceptance, anObject<RiskAcceptance>({ snapshot: anObject({}) }));
  requireReadable('risk', risk, riskGuard);
  requireReadable('criteria', criteria, criteriaGuard);
  return changesSinceAcceptance(acceptance.snapshot, snapshotRisk(risk, criteria));
}

/**
 * Returns the state of an acceptance on a day.
 *
 * It is stale when the risk, its treatment options and controls, its level or the id of the criteria differ from the snapshot. A review, the
 * progress of actions, a new day of assessment with the same result and the consumer's own fields leave it valid.
 *
 * It is incomplete until its signatures make up one of the approvals that the criteria ask for. Where categories of impact have appetites of
 * their own, the approval for one of them is enough here; `checkRiskRegister` finds the categories without an acceptance.
 *
 * @param acceptance - The acceptance.
 * @param risk - The risk as it is now.
 * @param options - The criteria as they are now, and the day in question.
 * @returns `'stale'` when the snapshot differs, else `'expired'` from the day after `expiresOn` or after the longest term of the criteria, else `'incomplete'` while a signature is
 *   missing, else `'valid'`.
 * @throws RangeError when `asOf` or a date of the acceptance is not a calendar date, or another part of it, the risk or the criteria cannot
 *   be read.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { acceptanceState } from 'isms-kit/risk';
 *
 * const criteria = makeRiskCriteria();
 * const acceptance = makeRiskAcceptance({ expiresOn: '2027-03-01' });
 * acceptanceState(acceptance, makeRisk(), { criteria, asOf: '2027-03-01' }); // => 'valid'
 * acceptanceState(acceptance, makeRisk(), { criteria, asOf: '2027-03-02' }); // => 'expired'
 * acceptanceState(acceptance, makeRisk({ owner: 'CISO' }), { criteria, asOf: '2027-03-01' }); // => 'stale'
 * ```
 */
export function acceptanceState(
  acceptance: Pick<RiskAcceptance, 'signatures' | 'expiresOn' | 'snapshot'>,
  risk: Risk,
  options: AcceptanceStateOptions,
): ApprovalState {
  requireReadable('options', options, anObject({}));
  const { criteria, asOf } = options;
  requireCalendarDate('asOf', asOf);
  requireReadable('acceptance', acceptance, acceptanceStateGuard);
  requireReadable('risk', risk, riskGuard);
  requireReadable('criteria', criteria, criteriaGuard);
  // A risk without a level differs from every snapshot.
  const snapshot = snapshotRisk(risk, criteria) ?? { ...acceptance.snapshot, level: '' };
  const needed = verdictsOn(risk, criteria).filter(({ decision }) => decision === 'needs-approval');
  const expiresOn = endOfAcceptance(acceptance, criteria);
  const state = approvalState({ ...acceptance, expiresOn }, snapshot, { asOf });
  const isComplete = needed.length === 0 || needed.some((verdict) => isApproved(verdict, acceptance.signatures, asOf));
  return state === 'valid' && !isComplete ? 'incomplete' : state;
}

function verdictsOn(risk: Risk, criteria: RiskCriteria): readonly RiskVerdict[] {
  const basis = stageToAccept(risk);
  const score = basis && scoreOrNull(basis.analysis, criteria);
  return basis && score ? evaluateRisk(basis.analysis, score, risk, criteria) : [];
}

/**
 * Reports whether signatures make up one of the approvals of a verdict on a day.
 *
 * @internal
 */
export function isApproved(
  { approvals }: RiskVerdict,
  signatures: RiskAcceptance['signatures'],
  asOf: CalendarDate,
): boolean {
  return approvals.some((limit) => missingSignatures(signatures, { asOf, required: [limit] }).length === 0);
}

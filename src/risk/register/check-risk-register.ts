import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { groupBy, duplicateIndexes } from '../../core/records/references.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { checkAcceptances } from './check-acceptances.ts';
import { checkReferences, type KnownRecords } from './check-references.ts';
import { checkStages } from './check-stages.ts';
import { checkTreatment } from './check-treatment.ts';
import { checkTreatmentApprovals } from './check-treatment-approvals.ts';
import { digestFits } from '../../core/approvals/digest-of.ts';
import type { Identified } from '../scoring/read-score.ts';
import { requireActionDates } from '../treatment/require-action-dates.ts';
import { requireApprovalDates } from '../approval/require-approval-dates.ts';
import { requireRiskDates } from '../risks/require-risk-dates.ts';
import type { RiskAcceptance } from '../approval/risk-acceptance.ts';
import { riskAssessor } from '../assessment/risk-assessor.ts';
import { riskFindings, type RiskFindingCode } from '../soundness/risk-findings.ts';
import { type RegisterCriteria, type RegisterRisk, riskUnderCheck, type RiskUnderCheck } from './risk-under-check.ts';
import type { TreatmentApproval } from '../approval/treatment-approval.ts';

/** What of a Statement of Applicability a register is checked against; `StatementOfApplicability` fits. */
export interface ApplicabilityStatement {
  /** Its rows. */
  readonly entries: readonly {
    /** The control. */
    readonly control: string;
    /** What the statement says about it. */
    readonly applicability: 'applicable' | 'excluded' | 'undecided';
  }[];
}

/** A risk register with what it refers to. Lists that are absent are not checked against. */
export interface RiskRegister {
  /** The criteria in force. */
  readonly criteria: RegisterCriteria;
  /** The risks. */
  readonly risks: readonly RegisterRisk[];
  /** Acceptances of risks as they stay. */
  readonly acceptances: readonly RiskAcceptance[];
  /** The owners' approvals of treatments. */
  readonly approvals?: readonly TreatmentApproval[] | undefined;
  /** The Statement of Applicability. */
  readonly statement?: ApplicabilityStatement | undefined;
  /** The asset inventory. */
  readonly assets?: readonly Identified[] | undefined;
  /** The threats known. */
  readonly threats?: readonly Identified[] | undefined;
}

/** When a register is checked. */
export interface CheckRiskRegisterOptions {
  /** The day in question; what was approved, completed or reviewed after it is not yet; `registerAsOf` gives the analyses of that day. */
  readonly asOf: CalendarDate;
}

/**
 * Finds what a risk register falls short of (6.1.2, 6.1.3, 8.2, 8.3): stages that contradict each other, risks above the criteria without
 * treatment, acceptances and approvals that are missing, expired, stale, altered or by the wrong person, plans without owner or date,
 * overdue actions and reviews, and ids that lead nowhere.
 *
 * @param register - Criteria, risks, acceptances, and the lists to check against. Controls may be any text: strangers and controls of the
 *   2013 edition get findings.
 * @param options - The day in question.
 * @returns The findings, risk by risk in the order of the register, then those of the acceptances and approvals by themselves; empty when
 *   all is well. Cost grows linearly.
 * @throws RangeError when `asOf` or a day in the register is no calendar date: parsed registers have none such.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { checkRiskRegister } from 'isms-kit/risk';
 *
 * const criteria = makeRiskCriteria();
 * const register = { criteria, risks: [makeRisk()], acceptances: [makeRiskAcceptance()] };
 * checkRiskRegister(register, { asOf: '2026-03-31' }); // => []
 * const findings = checkRiskRegister({ ...register, acceptances: [] }, { asOf: '2026-03-31' });
 * findings.map(({ code }) => code); // => ['risk-acceptance-missing']
 * ```
 */
export function checkRiskRegister(
  register: RiskRegister,
  { asOf }: CheckRiskRegisterOptions,
): readonly Finding<RiskFindingCode>[] {
  const { criteria, risks, acceptances, approvals } = register;
  const known = knownRecords(register);
  const assess = riskAssessor(criteria, { asOf });
  requireApprovalDates(['acceptances'], acceptances);
  requireApprovalDates(['approvals'], approvals ?? []);
  const acceptancesOf = groupBy(acceptances, ({ risk }) => [risk]);
  const approvalsOf = groupBy(approvals ?? [], ({ risk }) => [risk]);
  const ids = risks.map(({ id }) => id);
  const again = duplicateIndexes(ids);
  const found: Finding<RiskFindingCode>[] = [];
  for (const [index, risk] of risks.entries()) {
    requireRiskDates(['risks', index], risk);
    const checked = riskUnderCheck(risk, index, criteria, assess(risk), asOf);
    requireActionDates(['risks', index], checked.parts.actions);
    if (again.has(index)) found.push(checked.report('risk-duplicate', ['id'], { risk: risk.id }));
    const all = [
      checkUpkeep(checked),
      checkStages(checked),
      checkTreatment(checked),
      checkAcceptances(checked, acceptancesOf.get(risk.id) ?? []),
      approvals === undefined ? [] : checkTreatmentApprovals(checked, approvalsOf.get(risk.id) ?? []),
      checkReferences(checked, known),
    ];
    // Not `push(...all)`: a call takes only so many arguments.
    for (const finding of all.flat()) found.push(finding);
  }
  const listed = new Set(ids);
  return [...found, ...checkAcceptanceRecords(acceptances, listed), ...checkApprovalRecords(approvals ?? [], listed)];
}

function knownRecords({ statement, assets, threats }: RiskRegister): KnownRecords {
  return {
    assets: assets === undefined ? null : new Set(assets.map(({ id }) => id)),
    threats: threats === undefined ? null : new Set(threats.map(({ id }) => id)),
    applicability:
      statement === undefined
        ? null
        : new Map(statement.entries.map(({ control, applicability }) => [control, applicability])),
  };
}

function checkUpkeep({ risk, asOf, assessment, report }: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const found: Finding<RiskFindingCode>[] = [];
  if (!/\S/.test(risk.owner ?? '')) found.push(report('risk-owner-missing', ['owner'], { risk: risk.id }));
  if (assessment.reviewDueOn !== null && assessment.reviewState === 'overdue') {
    const params = { risk: risk.id, dueOn: assessment.reviewDueOn, days: daysBetween(assessment.reviewDueOn, asOf) };
    found.push(report('risk-review-overdue', [], params));
  }
  return found;
}

function checkAcceptanceRecords(
  acceptances: readonly RiskAcceptance[],
  risks: ReadonlySet<string>,
): readonly Finding<RiskFindingCode>[] {
  const again = duplicateIndexes(acceptances.map(({ id }) => id));
  return acceptances.flatMap(({ id, risk, accepted, digest }, index) => {
    const subject = { kind: 'risk-acceptance', id };
    const details = { subject, path: ['acceptances', index], params: { acceptance: id, risk } };
    return [
      ...(again.has(index) ? [reportFinding(riskFindings, 'risk-acceptance-duplicate', details)] : []),
      ...(risks.has(risk) ? [] : [reportFinding(riskFindings, 'risk-acceptance-of-unknown-risk', details)]),
      ...(digestFits(digest, accepted) ? [] : [reportFinding(riskFindings, 'risk-acceptance-altered', details)]),
    ];
  });
}

function checkApprovalRecords(
  approvals: readonly TreatmentApproval[],
  risks: ReadonlySet<string>,
): readonly Finding<RiskFindingCode>[] {
  const again = duplicateIndexes(approvals.map(({ id }) => id));
  return approvals.flatMap(({ id, risk, approved, digest }, index) => {
    const subject = { kind: 'treatment-approval', id };
    const details = { subject, path: ['approvals', index], params: { approval: id, risk } };
    return [
      ...(again.has(index) ? [reportFinding(riskFindings, 'risk-approval-duplicate', details)] : []),
      ...(risks.has(risk) ? [] : [reportFinding(riskFindings, 'risk-approval-of-unknown-risk', details)]),
      ...(digestFits(digest, approved) ? [] : [reportFinding(riskFindings, 'risk-approval-altered', details)]),
    ];
  });
}

import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import { digestFits } from '../../core/approvals/digest-of.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { reportFinding } from '../../core/findings/finding.ts';
import { duplicateIndexes, groupBy, idsOf } from '../../core/records/references.ts';
import { prepareAssessment } from '../assessment/assess-risk.ts';
import { checkAcceptances } from '../check/check-acceptances.ts';
import { checkReferences, type KnownRecords } from '../check/check-references.ts';
import { checkStages } from '../check/check-stages.ts';
import { checkTreatmentApprovals } from '../check/check-treatment-approvals.ts';
import { checkTreatment } from '../check/check-treatment.ts';
import { checkFindings } from '../check/findings.ts';
import { riskCheckContext, type RiskCheckContext } from '../check/risk-check-context.ts';
import type { RiskFinding } from './findings.ts';
import type { RiskRegister } from './risk-register.ts';
import { unreadableInApproval, unreadableInRisk, type UnreadablePart } from './unreadable-part.ts';

/** The fields of an asset that the check of a risk register reads. */
export interface AssetFacts {
  /** The id. */
  readonly id: string;
}

/** The fields of a threat that the check of a risk register reads. */
export interface ThreatFacts {
  /** The id. */
  readonly id: string;
}

/** The context of `checkRiskRegister`. References are checked only against the registers that are given. */
export interface CheckRiskRegisterContext {
  /** The day in question; later signatures, completions and reviews do not count. `registerAsOf` returns the analyses of that day. */
  readonly asOf: CalendarDate;
  /** The Statement of Applicability. */
  readonly statement?: {
    /** The rows. */
    readonly entries: readonly Pick<StatementEntry, 'control' | 'applicability'>[];
  };
  /** The asset inventory. */
  readonly assets?: readonly AssetFacts[];
  /** The known threats. */
  readonly threats?: readonly ThreatFacts[];
}

/**
 * Finds the weaknesses of a risk register (6.1.2, 6.1.3, 8.2, 8.3): stages that contradict each other, risks above the criteria without
 * treatment, acceptances and approvals that are missing, incomplete, expired, stale, altered or by the wrong person, plans without owner or
 * date, overdue actions and reviews, and unknown ids.
 *
 * @param register - The criteria, the risks and their approvals. It may be unvalidated: an unreadable record gives one finding, and the rest
 *   is checked.
 * @param context - The day in question, and the registers to which the risks refer.
 * @returns The findings, risk by risk in the order of the register, then those of the acceptances and approvals themselves. The cost grows
 *   linearly.
 * @throws RangeError when `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { checkRiskRegister } from 'isms-kit/risk';
 *
 * const register = { criteria: makeRiskCriteria(), risks: [makeRisk()] };
 * const findings = checkRiskRegister(register, { asOf: '2026-03-31' });
 * findings.map(({ code }) => code); // => ['risk-acceptance-missing']
 * checkRiskRegister({ ...register, acceptances: [makeRiskAcceptance()] }, { asOf: '2026-03-31' }); // => []
 * ```
 */
export function checkRiskRegister(
  { criteria, risks, acceptances = [], approvals }: RiskRegister,
  { asOf, statement, assets, threats }: CheckRiskRegisterContext,
): readonly RiskFinding[] {
  requireCalendarDate('asOf', asOf);
  const assess = prepareAssessment(criteria, { asOf });
  const known: KnownRecords = {
    assets: idsOf(assets),
    threats: idsOf(threats),
    applicability:
      statement && new Map(statement.entries.map(({ control, applicability }) => [control, applicability])),
  };
  const acceptancesOf = groupBy(acceptances.filter(isReadable), ({ risk }) => [risk]);
  const approvalsOf = approvals && groupBy(approvals.filter(isReadable), ({ risk }) => [risk]);
  const ids = risks.map(({ id }) => id);
  const duplicates = duplicateIndexes(ids);
  const findings: RiskFinding[] = [];
  for (const [index, risk] of risks.entries()) {
    const unreadable = unreadableInRisk(risk);
    if (unreadable !== undefined) {
      findings.push(reportUnreadable('risk', risk.id, ['risks', index], unreadable));
      continue;
    }
    const context = riskCheckContext(risk, index, { criteria, assessment: assess(risk), asOf });
    const found = [
      duplicates.has(index) ? [context.report('risk-duplicate', ['id'], { risk: risk.id })] : [],
      checkUpkeep(context),
      checkStages(context),
      checkTreatment(context),
      checkAcceptances(context, acceptancesOf.get(risk.id) ?? []),
      approvalsOf === undefined ? [] : checkTreatmentApprovals(context, approvalsOf.get(risk.id) ?? []),
      checkReferences(context, known),
    ];
    // Not `push(...found)`: a call takes only so many arguments.
    for (const finding of found.flat()) findings.push(finding);
  }
  const listed = new Set(ids);
  return [
    ...findings,
    ...checkRecords('acceptance', acceptances, listed),
    ...checkRecords('approval', approvals ?? [], listed),
  ];
}

function checkUpkeep({ risk, asOf, assessment, report }: RiskCheckContext): readonly RiskFinding[] {
  const findings: RiskFinding[] = [];
  if (!/\S/.test(risk.owner ?? '')) findings.push(report('risk-owner-missing', ['owner'], { risk: risk.id }));
  if (assessment.reviewDueOn !== null && assessment.reviewState === 'overdue') {
    const params = { risk: risk.id, dueOn: assessment.reviewDueOn, days: daysBetween(assessment.reviewDueOn, asOf) };
    findings.push(report('risk-review-overdue', [], params));
  }
  return findings;
}

type ApprovalRecord = Pick<
  NonNullable<RiskRegister['acceptances'] | RiskRegister['approvals']>[number],
  'id' | 'risk' | 'signatures' | 'expiresOn' | 'snapshot' | 'digest'
>;

function isReadable(record: ApprovalRecord): boolean {
  return unreadableInApproval(record) === undefined;
}

const recordKinds = {
  acceptance: { kind: 'risk-acceptance', list: 'acceptances' },
  approval: { kind: 'treatment-approval', list: 'approvals' },
} as const;

/** Checks the acceptances or approvals themselves, whatever the risk is. */
function checkRecords(
  noun: keyof typeof recordKinds,
  records: readonly ApprovalRecord[],
  risks: ReadonlySet<string>,
): readonly RiskFinding[] {
  const { kind, list } = recordKinds[noun];
  const duplicates = duplicateIndexes(records.map(({ id }) => id));
  return records.flatMap((record, index) => {
    const { id, risk, snapshot, digest } = record;
    const path = [list, index];
    const unreadable = unreadableInApproval(record);
    const params = { [noun]: id, risk } as Readonly<Record<'acceptance' | 'approval' | 'risk', string>>;
    const details = { subject: { kind, id }, path, params };
    const report = (suffix: 'duplicate' | 'of-unknown-risk' | 'altered'): RiskFinding =>
      reportFinding(checkFindings, `risk-${noun}-${suffix}`, details);
    return [
      ...(unreadable === undefined ? [] : [reportUnreadable(kind, id, path, unreadable)]),
      ...(duplicates.has(index) ? [report('duplicate')] : []),
      ...(risks.has(risk) ? [] : [report('of-unknown-risk')]),
      ...(digestFits(digest, snapshot) ? [] : [report('altered')]),
    ];
  });
}

function reportUnreadable(
  kind: string,
  id: string,
  place: readonly (string | number)[],
  { path, value }: UnreadablePart,
): RiskFinding {
  return reportFinding(checkFindings, 'risk-record-unreadable', {
    subject: { kind, id },
    path: [...place, ...path],
    params: { record: id, field: path.join('.'), value },
  });
}

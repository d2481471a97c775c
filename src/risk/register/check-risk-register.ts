import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import { digestFits } from '../../core/approvals/digest-of.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { anObject, anything, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable, unreadablePart, type UnreadablePart } from '../../core/guards/readable.ts';
import { idIn, reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import { groupBy, idsOf } from '../../core/records/references.ts';
import { acceptanceGuard, treatmentApprovalGuard } from '../approval/approval-guard.ts';
import { prepareAssessment } from '../assessment/assess-risk.ts';
import { checkAcceptances } from '../check/check-acceptances.ts';
import { checkReferences, type KnownRecords } from '../check/check-references.ts';
import { checkStages } from '../check/check-stages.ts';
import { checkTreatmentApprovals } from '../check/check-treatment-approvals.ts';
import { checkTreatment } from '../check/check-treatment.ts';
import { checkFindings } from '../check/findings.ts';
import { riskCheckContext, type RiskCheckContext } from '../check/risk-check-context.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import { isClosed } from '../risks/is-closed.ts';
import { riskGuard } from '../risks/risk-guard.ts';
import type { RiskFinding } from './findings.ts';
import type { RiskRegister } from './risk-register.ts';

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
 * date, overdue actions and reviews, and unknown ids. In a risk that is closed by the day it finds nothing but a repeated id.
 *
 * @param register - The criteria, the risks and their approvals. It may be unvalidated: an unreadable record gives one finding, and the rest
 *   is checked.
 * @param context - The day in question, and the registers to which the risks refer.
 * @returns The findings, risk by risk in the order of the register, then those of the acceptances and approvals themselves. The cost grows
 *   linearly.
 * @throws RangeError when `asOf` is not a calendar date, or a list of the context cannot be read.
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
export function checkRiskRegister(register: RiskRegister, context: CheckRiskRegisterContext): readonly RiskFinding[] {
  requireReadable('register', register, anObject({}));
  requireContext(context);
  const { asOf, statement, assets, threats } = context;
  const { criteria, acceptances, approvals } = register;
  const findings: RiskFinding[] = [];
  const ids = new Set<string>();
  // The findings of acceptances and approvals come last, but their readable ones are needed first.
  const ofAcceptances = readRecords('acceptance', acceptances, acceptanceGuard);
  const ofApprovals = readRecords('approval', approvals, treatmentApprovalGuard);
  const known: KnownRecords = {
    assets: idsOf(assets),
    threats: idsOf(threats),
    applicability:
      statement && new Map(statement.entries.map(({ control, applicability }) => [control, applicability])),
  };
  const acceptancesOf = groupBy(ofAcceptances.readable, ({ risk }) => [risk]);
  const approvalsOf = approvals === undefined ? undefined : groupBy(ofApprovals.readable, ({ risk }) => [risk]);
  const wrongCriteria = unreadablePart(criteria, criteriaGuard);
  if (wrongCriteria !== undefined) findings.push(unreadableIn('risk-criteria', criteria, ['criteria'], wrongCriteria));
  const assess = wrongCriteria === undefined ? prepareAssessment(criteria, { asOf }) : undefined;
  for (const [index, risk] of listed('risks', register.risks, findings).entries()) {
    const id = idIn(risk);
    const isDuplicate = id !== undefined && ids.has(id);
    if (id !== undefined) ids.add(id);
    const unreadable = unreadablePart(risk, riskGuard);
    if (unreadable !== undefined) {
      findings.push(unreadableIn('risk', risk, ['risks', index], unreadable));
      continue;
    }
    if (assess === undefined) continue;
    const checked = riskCheckContext(risk, index, { criteria, assessment: assess(risk), asOf });
    const found = [
      isDuplicate ? [checked.report('risk-duplicate', ['id'], { risk: risk.id })] : [],
      // A closed risk is a record (7.5.3); nothing is to be done about it.
      ...(isClosed(risk, asOf)
        ? []
        : [
            checkUpkeep(checked),
            checkStages(checked),
            checkTreatment(checked),
            checkAcceptances(checked, acceptancesOf.get(risk.id) ?? []),
            approvalsOf === undefined ? [] : checkTreatmentApprovals(checked, approvalsOf.get(risk.id) ?? []),
            checkReferences(checked, known),
          ]),
    ];
    // Not `push(...found)`: a call takes only so many arguments.
    for (const finding of found.flat()) findings.push(finding);
  }
  for (const records of [ofAcceptances, ofApprovals]) {
    for (const finding of records.findingsIn(ids)) findings.push(finding);
  }
  return findings;
}

const identified = listOf(anObject({ id: aText }));

const statementGuard = anObject({
  entries: listOf(anObject({ control: aText, applicability: oneOf(['applicable', 'excluded', 'undecided']) })),
});

function requireContext(context: CheckRiskRegisterContext): void {
  requireReadable('context', context, anObject({}));
  requireCalendarDate('asOf', context.asOf);
  requireReadable('statement', context.statement, maybe(statementGuard));
  requireReadable('assets', context.assets, maybe(identified));
  requireReadable('threats', context.threats, maybe(identified));
}

function unreadableIn(kind: string, record: unknown, place: FindingPath, unreadable: UnreadablePart): RiskFinding {
  const subject = subjectAt(kind, record, String(place.at(-1)));
  return reportUnreadable('risk-record-unreadable', { subject, place }, unreadable);
}

const aList = listOf(anything);

/** The records of a list; none, and a finding, where it is no list. */
function listed<Listed>(name: string, records: readonly Listed[], findings: RiskFinding[]): readonly Listed[] {
  const unreadable = unreadablePart(records, aList);
  if (unreadable === undefined) return records;
  findings.push(unreadableIn('risk-register', undefined, [name], unreadable));
  return [];
}

type ApprovalRecord = Pick<
  NonNullable<RiskRegister['acceptances'] | RiskRegister['approvals']>[number],
  'id' | 'risk' | 'snapshot' | 'digest'
>;

const recordKinds = {
  acceptance: { kind: 'risk-acceptance', list: 'acceptances' },
  approval: { kind: 'treatment-approval', list: 'approvals' },
} as const;

interface ReadRecords<Kept> {
  readonly readable: readonly Kept[];
  /** Checks the records themselves, whatever the risk is, against the ids of the risks. */
  readonly findingsIn: (risks: ReadonlySet<string>) => readonly RiskFinding[];
}

/** Sorts acceptances or approvals into readable and unreadable ones. */
function readRecords<Kept extends ApprovalRecord>(
  noun: keyof typeof recordKinds,
  records: readonly Kept[] = [],
  guard: Guard,
): ReadRecords<Kept> {
  const { kind, list } = recordKinds[noun];
  const unreadable: RiskFinding[] = [];
  const all = listed(list, records, unreadable);
  const problems = new Map<number, UnreadablePart>();
  for (const [index, record] of all.entries()) {
    const problem = unreadablePart(record, guard);
    if (problem !== undefined) problems.set(index, problem);
  }
  const findingsIn = (risks: ReadonlySet<string>): readonly RiskFinding[] => {
    const findings = [...unreadable];
    const ids = new Set<string>();
    for (const [index, record] of all.entries()) {
      const path = [list, index];
      const problem = problems.get(index);
      if (problem !== undefined) findings.push(unreadableIn(kind, record, path, problem));
      const id = idIn(record);
      if (id === undefined) continue;
      const isDuplicate = ids.has(id);
      ids.add(id);
      if (problem !== undefined) continue;
      const { risk, snapshot, digest } = record;
      const params = { [noun]: id, risk } as Readonly<Record<'acceptance' | 'approval' | 'risk', string>>;
      const report = (suffix: 'duplicate' | 'of-unknown-risk' | 'altered'): RiskFinding =>
        reportFinding(checkFindings, `risk-${noun}-${suffix}`, { subject: { kind, id }, path, params });
      if (isDuplicate) findings.push(report('duplicate'));
      if (!risks.has(risk)) findings.push(report('of-unknown-risk'));
      if (!digestFits(digest, snapshot)) findings.push(report('altered'));
    }
    return findings;
  };
  return { readable: all.filter((_record, index) => !problems.has(index)), findingsIn };
}

function checkUpkeep({ risk, asOf, assessment, report }: RiskCheckContext): readonly RiskFinding[] {
  const findings: RiskFinding[] = [];
  if (!/\S/.test(risk.owner ?? '')) findings.push(report('risk-owner-missing', ['owner'], { risk: risk.id }));
  if (risk.identifiedOn === undefined)
    findings.push(report('risk-identified-on-missing', ['identifiedOn'], { risk: risk.id }));
  if (assessment.reviewDueOn !== null && assessment.reviewState === 'overdue') {
    const params = { risk: risk.id, dueOn: assessment.reviewDueOn, days: daysBetween(assessment.reviewDueOn, asOf) };
    findings.push(report('risk-review-overdue', [], params));
  }
  return findings;
}

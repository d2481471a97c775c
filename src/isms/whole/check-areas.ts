import { checkAssets, type CheckAssetsContext } from '../../assets/register/check-assets.ts';
import { checkAccess } from '../../access/register/check-access.ts';
import { checkStatement } from '../../controls/check/check-statement.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Finding, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { idIn } from '../../core/guards/unreadable-record.ts';
import { checkContinuity } from '../../continuity/register/check-continuity.ts';
import { checkDevelopment } from '../../development/register/check-development.ts';
import { checkGovernance } from '../../governance/register/check-governance.ts';
import { checkIncidents } from '../../incidents/register/check-incidents.ts';
import { checkOperations } from '../../operations/register/check-operations.ts';
import { checkPeople } from '../../people/register/check-people.ts';
import { checkPrivacy } from '../../privacy/register/check-privacy.ts';
import { checkSuppliers } from '../../suppliers/register/check-suppliers.ts';
import { checkDisposals } from '../../retention/disposal/check-disposals.ts';
import { checkLegalHolds } from '../../retention/holds/check-legal-holds.ts';
import type { RetentionRecord } from '../../retention/records/retention-record.ts';
import { checkRetentionSchedule } from '../../retention/rules/check-retention-schedule.ts';
import { checkRiskCriteria } from '../../risk/soundness/check-risk-criteria.ts';
import { checkRiskRegister, type CheckRiskRegisterContext } from '../../risk/register/check-risk-register.ts';
import { controlsOfRisk } from '../../risk/risks/controls-of-risk.ts';
import type { Isms } from '../document/isms.ts';
import type { AreaPolicies } from './area-policies.ts';
import { ismsFindings } from './findings.ts';
import type { RecordPlaces } from './record-places.ts';
import { releaseFacts } from './release-facts.ts';

interface AreasContext {
  readonly asOf: CalendarDate;
  /** The statement by which other registers are judged, where all of it can be read. */
  readonly statement: StatementOfApplicability | undefined;
  readonly policies: AreaPolicies;
}

/**
 * The findings of every area, each with its place in the document.
 *
 * @internal
 */
export function checkAreas(
  isms: Isms,
  places: RecordPlaces,
  { asOf, statement, policies }: AreasContext,
): readonly Finding[] {
  const givenStatement = statement && { statement };
  const ofRisks = riskFindings(isms, { asOf, ...givenStatement });
  const areRisksReadable = !ofRisks.some(({ code }) => code === 'risk-record-unreadable');
  return [
    ...ofRisks,
    ...statementFindings(isms, places, { asOf, areRisksReadable }),
    ...retentionFindings(isms, places, asOf),
    ...checkGovernance(isms, { ...policies.governance, asOf, ...givenStatement }),
    ...checkSuppliers(isms, { ...policies.suppliers, asOf }),
    ...checkAssets(isms, { ...policies.assets, asOf, ...registersForAssets(isms) }),
    ...checkAccess(isms, { ...policies.access, asOf }),
    ...checkPeople(isms, { ...policies.people, asOf }),
    ...checkPrivacy(isms, { ...policies.privacy, asOf }),
    ...checkOperations(isms, { ...policies.operations, asOf }),
    ...checkDevelopment(isms, { ...releaseFacts(isms, { asOf, policies }), ...policies.development, asOf }),
    ...checkIncidents(isms, { ...policies.incidents, asOf }),
    ...checkContinuity(isms, { asOf }),
  ];
}

function placed(findings: readonly Finding[], placeOf: (finding: Finding) => FindingPath): readonly Finding[] {
  return findings.map((finding) => Object.assign({}, finding, { path: placeOf(finding) }));
}

function riskFindings(isms: Isms, context: CheckRiskRegisterContext): readonly Finding[] {
  const { organization, riskCriteria: criteria, risks, riskAcceptances: acceptances } = isms;
  const { treatmentApprovals: approvals } = isms;
  if (criteria === undefined) {
    if (risks === undefined) return [];
    const id = idIn(organization) ?? '';
    const details = { subject: { kind: 'isms', id }, path: ['risks'], params: { organization: id } };
    return [reportFinding(ismsFindings, 'risk-criteria-missing', details)];
  }
  const ofCriteria = placed(checkRiskCriteria(criteria), ({ path }) => ['riskCriteria', ...path]);
  if (risks === undefined) return ofCriteria;
  const register = { criteria, risks, ...(acceptances && { acceptances }), ...(approvals && { approvals }) };
  return [
    ...ofCriteria,
    ...placed(checkRiskRegister(register, context), ({ path: [name, ...path] }) => [
      nameInDocument[name as keyof typeof register],
      ...path,
    ]),
  ];
}

const nameInDocument = {
  criteria: 'riskCriteria',
  risks: 'risks',
  acceptances: 'riskAcceptances',
  approvals: 'treatmentApprovals',
} as const;

function statementFindings(
  isms: Isms,
  places: RecordPlaces,
  { asOf, areRisksReadable }: { readonly asOf: CalendarDate; readonly areRisksReadable: boolean },
): readonly Finding[] {
  const { statementOfApplicability: statement, risks, obligations, controlledDocuments: documents } = isms;
  if (statement === undefined) return [];
  const context = {
    asOf,
    // Where a risk cannot be read, the controls that the risks need are not known.
    ...(risks !== undefined &&
      areRisksReadable && {
        risks: risks.map((risk) => ({ id: risk.id, controls: controlsOfRisk(risk) })),
        acceptances: isms.riskAcceptances ?? [],
      }),
    ...(obligations && { obligations }),
    ...(documents && { documents }),
  };
  return placed(checkStatement(statement, context), ({ path, subject }) => {
    const [name, ...rest] = path;
    if (name === 'documents') return ['controlledDocuments', ...rest];
    const isOfContext = name === undefined && subject.kind !== 'statement-of-applicability';
    return isOfContext ? places(subject) : ['statementOfApplicability', ...path];
  });
}

/** The registers of the pillars by which assets are judged; retention only where its rules and records are there. */
function registersForAssets({
  organization: { jurisdictions },
  riskCriteria: criteria,
  risks,
  retentionSchedule: schedule,
  retentionRecords: records,
  legalHolds: holds,
}: Isms): Pick<CheckAssetsContext, 'risks' | 'retention'> {
  return {
    ...(risks && criteria && { risks: { risks, criteria } }),
    ...(records &&
      schedule && {
        retention: { records, schedule, ...(holds && { holds }), ...(jurisdictions && { jurisdictions }) },
      }),
  };
}

const readableRecords = /* @__PURE__ */ maybe(
  /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<RetentionRecord>({ id: aText, category: aText })),
);

function retentionFindings(isms: Isms, places: RecordPlaces, asOf: CalendarDate): readonly Finding[] {
  const { organization, retentionSchedule: schedule, retentionRecords: records, legalHolds: holds } = isms;
  const { disposalRecords: disposals } = isms;
  const jurisdictions = organization.jurisdictions && { jurisdictions: organization.jurisdictions };
  const isUnreadable = readableRecords(records) !== undefined;
  const inRegister = (name: string, findings: readonly Finding[]): readonly Finding[] =>
    placed(findings, ({ path, subject }) => (path.length === 0 ? places(subject) : [name, ...path]));
  return [
    ...(schedule === undefined
      ? []
      : inRegister('retentionSchedule', checkRetentionSchedule(schedule, { asOf, ...jurisdictions }))),
    ...(holds === undefined
      ? []
      : inRegister(
          'legalHolds',
          checkLegalHolds(holds, { ...(schedule && { schedule }), ...(!isUnreadable && records && { records }) }),
        )),
    ...(disposals === undefined || records === undefined || schedule === undefined
      ? []
      : inRegister(
          'disposalRecords',
          checkDisposals(disposals, { records, schedule, ...(holds && { holds }), ...jurisdictions }),
        )),
  ];
}

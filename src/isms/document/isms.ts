import * as z from 'zod';
import {
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from '../../controls/statement/statement-of-applicability.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, type OptionalField, record, type RecordSchema } from '../../core/records/record.ts';
import { AuditProgrammeSchema } from '../../governance/audit-programmes/audit-programme.ts';
import { AuditSchema } from '../../governance/audits/audit.ts';
import { CertificationSchema } from '../../governance/certification/certification.ts';
import { AuthorityContactSchema } from '../../governance/communication/authority-contact.ts';
import { CommunicationSchema } from '../../governance/communication/communication.ts';
import { ClimateDecisionSchema } from '../../governance/context/climate-decision.ts';
import { ContextIssueSchema } from '../../governance/context/context-issue.ts';
import { InterestedPartySchema } from '../../governance/context/interested-party.ts';
import { IsmsScopeSchema } from '../../governance/context/isms-scope.ts';
import { PlannedChangeSchema } from '../../governance/context/planned-change.ts';
import { ControlTestSchema } from '../../governance/control-tests/control-test.ts';
import { NonconformitySchema } from '../../governance/corrective-actions/nonconformity.ts';
import { ControlledDocumentSchema } from '../../governance/documents/controlled-document.ts';
import { ExceptionSchema } from '../../governance/exceptions/exception.ts';
import { MeasureSchema } from '../../governance/objectives/measure.ts';
import { MeasurementSchema } from '../../governance/objectives/measurement.ts';
import { ObjectiveSchema } from '../../governance/objectives/objective.ts';
import { ObligationSchema } from '../../governance/obligations/obligation.ts';
import type { GovernanceRegisters } from '../../governance/register/governance-registers.ts';
import { ManagementReviewSchema } from '../../governance/reviews/management-review.ts';
import { DutyPairSchema } from '../../governance/roles/duty-pair.ts';
import { PersonSchema } from '../../governance/roles/person.ts';
import { RoleAssignmentSchema } from '../../governance/roles/role-assignment.ts';
import { RoleSchema } from '../../governance/roles/role.ts';
import { AcknowledgementSchema } from '../../people/acknowledgements/acknowledgement.ts';
import { CompetenceActionSchema } from '../../people/competence/competence-action.ts';
import { CompetenceRequirementSchema } from '../../people/competence/competence-requirement.ts';
import { HeldCompetenceSchema } from '../../people/competence/held-competence.ts';
import { DisciplinaryCaseSchema } from '../../people/conduct/disciplinary-case.ts';
import { RemoteWorkingAgreementSchema } from '../../people/conduct/remote-working-agreement.ts';
import { PlaybookRunSchema } from '../../people/playbooks/playbook-run.ts';
import { PlaybookSchema } from '../../people/playbooks/playbook.ts';
import type { PeopleRegisters } from '../../people/register/people-registers.ts';
import { AgreementSchema } from '../../people/screening/agreement.ts';
import { GateRequirementSchema } from '../../people/screening/gate-requirement.ts';
import { ScreeningSchema } from '../../people/screening/screening.ts';
import { TrainingCompletionSchema } from '../../people/training/training-completion.ts';
import { TrainingRequirementSchema } from '../../people/training/training-requirement.ts';
import { type DisposalRecord, DisposalRecordSchema } from '../../retention/disposal/disposal-record.ts';
import { type LegalHold, LegalHoldSchema } from '../../retention/holds/legal-hold.ts';
import { type RetentionRecord, RetentionRecordSchema } from '../../retention/records/retention-record.ts';
import { type RetentionSchedule, RetentionScheduleSchema } from '../../retention/rules/retention-schedule.ts';
import { type RiskAcceptance, RiskAcceptanceSchema } from '../../risk/approval/risk-acceptance.ts';
import { type TreatmentApproval, TreatmentApprovalSchema } from '../../risk/approval/treatment-approval.ts';
import { type RiskCriteria, RiskCriteriaSchema } from '../../risk/criteria/risk-criteria.ts';
import { type Risk, RiskSchema } from '../../risk/risks/risk.ts';
import { type AnnexRegisters, annexRegisters } from './annex-registers.ts';
import type { IsmsRegister, RegistersOf } from './isms-register.ts';
import { type Organization, OrganizationSchema } from './organization.ts';

/**
 * The whole ISMS as one document. A register that is absent is kept elsewhere: what it holds is unknown, and records that name its records are not
 * checked against it.
 */
export interface Isms extends GovernanceRegisters, AnnexRegisters, PeopleRegisters {
  /** The version of the form of the document. */
  readonly schemaVersion: 1;
  /** The organization whose ISMS it is. */
  readonly organization: Organization;
  /** The criteria in force, by which all risks are judged. */
  readonly riskCriteria?: RiskCriteria;
  /** The risks. */
  readonly risks?: readonly Risk[];
  /** The acceptances of risks as they remain; there are none when absent. */
  readonly riskAcceptances?: readonly RiskAcceptance[];
  /** The owners' approvals of treatments. */
  readonly treatmentApprovals?: readonly TreatmentApproval[];
  /** The Statement of Applicability. */
  readonly statementOfApplicability?: StatementOfApplicability;
  /** The retention schedule. */
  readonly retentionSchedule?: RetentionSchedule;
  /** The records, or files of records, under the retention schedule. */
  readonly retentionRecords?: readonly RetentionRecord[];
  /** The legal holds; there are none when absent. */
  readonly legalHolds?: readonly LegalHold[];
  /** The disposals. */
  readonly disposalRecords?: readonly DisposalRecord[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** The name of a register in the document. */
export type RegisterName = Exclude<keyof Isms, 'schemaVersion' | 'organization' | 'custom'>;

type Held<Name extends RegisterName> = NonNullable<Isms[Name]>;

/**
 * Every register of the document, the one place where it is declared.
 *
 * @internal
 */
export const ismsRegisters: RegistersOf<Pick<Isms, RegisterName>> = {
  riskCriteria: { kind: 'risk-criteria', holds: 'one', schema: RiskCriteriaSchema },
  risks: { kind: 'risk', holds: 'many', schema: RiskSchema },
  riskAcceptances: { kind: 'risk-acceptance', holds: 'many', schema: RiskAcceptanceSchema },
  treatmentApprovals: { kind: 'treatment-approval', holds: 'many', schema: TreatmentApprovalSchema },
  statementOfApplicability: {
    kind: 'statement-of-applicability',
    holds: 'one',
    schema: StatementOfApplicabilitySchema,
  },
  obligations: { kind: 'obligation', holds: 'many', schema: ObligationSchema },
  people: { kind: 'person', holds: 'many', schema: PersonSchema },
  roles: { kind: 'role', holds: 'many', schema: RoleSchema },
  roleAssignments: { kind: 'role-assignment', holds: 'many', schema: RoleAssignmentSchema },
  dutyPairs: { kind: 'duty-pair', holds: 'many', schema: DutyPairSchema },
  controlledDocuments: { kind: 'controlled-document', holds: 'many', schema: ControlledDocumentSchema },
  contextIssues: { kind: 'context-issue', holds: 'many', schema: ContextIssueSchema },
  climateDecisions: { kind: 'climate-decision', holds: 'many', schema: ClimateDecisionSchema },
  interestedParties: { kind: 'interested-party', holds: 'many', schema: InterestedPartySchema },
  ismsScopes: { kind: 'isms-scope', holds: 'many', schema: IsmsScopeSchema },
  plannedChanges: { kind: 'planned-change', holds: 'many', schema: PlannedChangeSchema },
  communications: { kind: 'communication', holds: 'many', schema: CommunicationSchema },
  authorityContacts: { kind: 'authority-contact', holds: 'many', schema: AuthorityContactSchema },
  measures: { kind: 'measure', holds: 'many', schema: MeasureSchema },
  measurements: { kind: 'measurement', holds: 'many', schema: MeasurementSchema },
  objectives: { kind: 'objective', holds: 'many', schema: ObjectiveSchema },
  exceptions: { kind: 'exception', holds: 'many', schema: ExceptionSchema },
  auditProgrammes: { kind: 'audit-programme', holds: 'many', schema: AuditProgrammeSchema },
  audits: { kind: 'audit', holds: 'many', schema: AuditSchema },
  controlTests: { kind: 'control-test', holds: 'many', schema: ControlTestSchema },
  managementReviews: { kind: 'management-review', holds: 'many', schema: ManagementReviewSchema },
  nonconformities: { kind: 'nonconformity', holds: 'many', schema: NonconformitySchema },
  certifications: { kind: 'certification', holds: 'many', schema: CertificationSchema },
  ...annexRegisters,
  acknowledgements: { kind: 'acknowledgement', holds: 'many', schema: AcknowledgementSchema },
  trainingRequirements: { kind: 'training-requirement', holds: 'many', schema: TrainingRequirementSchema },
  trainingCompletions: { kind: 'training-completion', holds: 'many', schema: TrainingCompletionSchema },
  screenings: { kind: 'screening', holds: 'many', schema: ScreeningSchema },
  agreements: { kind: 'agreement', holds: 'many', schema: AgreementSchema },
  gateRequirements: { kind: 'gate-requirement', holds: 'many', schema: GateRequirementSchema },
  competenceRequirements: { kind: 'competence-requirement', holds: 'many', schema: CompetenceRequirementSchema },
  heldCompetences: { kind: 'held-competence', holds: 'many', schema: HeldCompetenceSchema },
  competenceActions: { kind: 'competence-action', holds: 'many', schema: CompetenceActionSchema },
  playbooks: { kind: 'playbook', holds: 'many', schema: PlaybookSchema },
  playbookRuns: { kind: 'playbook-run', holds: 'many', schema: PlaybookRunSchema },
  disciplinaryCases: { kind: 'disciplinary-case', holds: 'many', schema: DisciplinaryCaseSchema },
  remoteWorkingAgreements: { kind: 'remote-working-agreement', holds: 'many', schema: RemoteWorkingAgreementSchema },
  retentionSchedule: { kind: 'retention-schedule', holds: 'one', schema: RetentionScheduleSchema },
  retentionRecords: { kind: 'retention-record', holds: 'many', schema: RetentionRecordSchema },
  legalHolds: { kind: 'legal-hold', holds: 'many', schema: LegalHoldSchema },
  disposalRecords: { kind: 'disposal', holds: 'many', schema: DisposalRecordSchema },
};

/**
 * The registers with their names, in the order of the document.
 *
 * @internal
 */
export function registerEntries(): readonly (readonly [RegisterName, IsmsRegister])[] {
  return Object.entries<IsmsRegister>(ismsRegisters) as [RegisterName, IsmsRegister][];
}

type RegisterFields = { readonly [Name in RegisterName]-?: OptionalField<Held<Name>> };

function registerFields(): RegisterFields {
  return Object.fromEntries(
    registerEntries().map(([name, { holds, schema }]) => [name, optional(holds === 'many' ? list(schema) : schema)]),
  ) as unknown as RegisterFields;
}

/**
 * Schema of `Isms`. It refuses unknown fields; `parseIsms` and `validateIsms` say so in words, and also refuse a later version of the document.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { IsmsSchema } from 'isms-kit/isms';
 *
 * const isms = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme GmbH' },
 *   riskCriteria: makeRiskCriteria(),
 *   risks: [makeRisk()],
 * };
 * IsmsSchema.safeParse(isms).success; // => true
 * IsmsSchema.safeParse({ ...isms, hazards: [] }).success; // => false
 * ```
 */
export const IsmsSchema: RecordSchema<Isms> = record<Isms>({
  schemaVersion: z.literal(1),
  organization: OrganizationSchema,
  ...registerFields(),
  custom: optional(CustomFieldsSchema),
});

import { AccountSchema } from '../../access/accounts/account.ts';
import { AccessReviewPlanSchema } from '../../access/campaigns/access-review-plan.ts';
import { ReviewCampaignSchema } from '../../access/campaigns/review-campaign.ts';
import { DutyRuleSchema } from '../../access/duties/duty-rule.ts';
import { AccessRoleSchema } from '../../access/grants/access-role.ts';
import { GrantSchema } from '../../access/grants/grant.ts';
import type { AccessRegisters } from '../../access/register/access-registers.ts';
import { EntitlementSnapshotSchema } from '../../access/snapshots/entitlement-snapshot.ts';
import { AssetAssignmentSchema } from '../../assets/assignments/asset-assignment.ts';
import { ClassificationSchemeSchema } from '../../assets/classification/classification-scheme.ts';
import { AssetDisposalSchema } from '../../assets/disposal/asset-disposal.ts';
import { AssetSchema } from '../../assets/inventory/asset.ts';
import { DataSetSchema } from '../../assets/inventory/data-set.ts';
import type { AssetsRegisters } from '../../assets/register/assets-registers.ts';
import { MaintenanceRecordSchema } from '../../assets/sites/maintenance-record.ts';
import { SiteSchema } from '../../assets/sites/site.ts';
import { ContinuityPlanSchema } from '../../continuity/records/continuity-plan.ts';
import type { ContinuityRegisters } from '../../continuity/records/continuity-registers.ts';
import { ExerciseSchema } from '../../continuity/records/exercise.ts';
import { ProcessSchema } from '../../continuity/records/process.ts';
import { ResourceSchema } from '../../continuity/records/resource.ts';
import { SoftwareChangeSchema } from '../../development/changes/software-change.ts';
import { TestRunSchema } from '../../development/changes/test-run.ts';
import { DefectSchema } from '../../development/defects/defect.ts';
import { LifecycleModelSchema } from '../../development/lifecycle/lifecycle-model.ts';
import { PostDeploymentReviewSchema } from '../../development/monitoring/post-deployment-review.ts';
import { QualityGateSchema } from '../../development/quality/quality-gate.ts';
import { QualityMeasureSchema } from '../../development/quality/quality-measure.ts';
import type { DevelopmentRegisters } from '../../development/register/development-registers.ts';
import { ReleaseSchema } from '../../development/releases/release.ts';
import { CodingStandardSchema } from '../../development/standards/coding-standard.ts';
import { PersonalDataBreachSchema } from '../../incidents/breaches/personal-data-breach.ts';
import { IncidentSchema } from '../../incidents/cases/incident.ts';
import { TimelineEntrySchema } from '../../incidents/cases/timeline-entry.ts';
import { DisclosurePolicySchema } from '../../incidents/disclosure/disclosure-policy.ts';
import { DisclosureReportSchema } from '../../incidents/disclosure/disclosure-report.ts';
import { SecurityEventSchema } from '../../incidents/events/security-event.ts';
import { EvidenceItemSchema } from '../../incidents/evidence/evidence-item.ts';
import { PostIncidentReviewSchema } from '../../incidents/lessons/post-incident-review.ts';
import type { IncidentsRegisters } from '../../incidents/register/incidents-registers.ts';
import { BackupExemptionSchema } from '../../operations/backups/backup-exemption.ts';
import { BackupPlanSchema } from '../../operations/backups/backup-plan.ts';
import { BackupRunSchema } from '../../operations/backups/backup-run.ts';
import { RestoreTestSchema } from '../../operations/backups/restore-test.ts';
import { ChangeSchema } from '../../operations/changes/change.ts';
import { CryptographyRuleSchema } from '../../operations/cryptography/cryptography-rule.ts';
import { CryptographyUseSchema } from '../../operations/cryptography/cryptography-use.ts';
import { CertificateSchema } from '../../operations/keys/certificate.ts';
import { KeySchema } from '../../operations/keys/key.ts';
import { AlertSchema } from '../../operations/logging/alert.ts';
import { LogSourceSchema } from '../../operations/logging/log-source.ts';
import { MonitoringRuleSchema } from '../../operations/logging/monitoring-rule.ts';
import { RuleSetSchema } from '../../operations/networks/rule-set.ts';
import { ZoneSchema } from '../../operations/networks/zone.ts';
import type { OperationsRegisters } from '../../operations/register/operations-registers.ts';
import { CapacitySchema } from '../../operations/resources/capacity.ts';
import { ConfigurationBaselineSchema } from '../../operations/resources/configuration-baseline.ts';
import { MalwareProtectionSchema } from '../../operations/resources/malware-protection.ts';
import { ServiceLevelSchema } from '../../operations/service-levels/service-level.ts';
import { VulnerabilitySchema } from '../../operations/vulnerabilities/vulnerability.ts';
import { AssuranceSchema } from '../../suppliers/records/assurance.ts';
import { SubprocessorNoticeSchema } from '../../suppliers/records/subprocessor-notice.ts';
import { SupplierAgreementSchema } from '../../suppliers/records/supplier-agreement.ts';
import { SupplierServiceSchema } from '../../suppliers/records/supplier-service.ts';
import { SupplierSchema } from '../../suppliers/records/supplier.ts';
import type { SuppliersRegisters } from '../../suppliers/records/suppliers-registers.ts';
import type { PrivacyRegisters } from '../../privacy/activities/privacy-registers.ts';
import { ControllerActivitySchema } from '../../privacy/activities/controller-activity.ts';
import { ProcessorActivitySchema } from '../../privacy/activities/processor-activity.ts';
import { ConsentSchema } from '../../privacy/records/consent.ts';
import { DataCopySchema } from '../../privacy/records/data-copy.ts';
import { DataSubjectRequestSchema } from '../../privacy/records/data-subject-request.ts';
import { ImpactAssessmentSchema } from '../../privacy/records/impact-assessment.ts';
import { TransferSchema } from '../../privacy/records/transfer.ts';
import type { GovernanceRegisters } from '../../governance/register/governance-registers.ts';
import type { PeopleRegisters } from '../../people/register/people-registers.ts';
import type { RegistersOf } from './isms-register.ts';

/**
 * The registers for the controls of Annex A: what the organization owns, who may touch it, how it is run and built, who supplies it, what it knows
 * about people, what went wrong, and how it goes on during an interruption.
 */
export interface AnnexRegisters
  extends
    AssetsRegisters,
    AccessRegisters,
    DevelopmentRegisters,
    IncidentsRegisters,
    OperationsRegisters,
    SuppliersRegisters,
    ContinuityRegisters,
    Omit<PrivacyRegisters, 'retentionSchedule'> {}

/**
 * The registers for the controls of Annex A, those of clauses 4 to 10 and of people left out.
 *
 * @internal
 */
export const annexRegisters: RegistersOf<Omit<AnnexRegisters, keyof GovernanceRegisters | keyof PeopleRegisters>> = {
  suppliers: { kind: 'supplier', holds: 'many', schema: SupplierSchema },
  supplierServices: { kind: 'supplier-service', holds: 'many', schema: SupplierServiceSchema },
  assurances: { kind: 'assurance', holds: 'many', schema: AssuranceSchema },
  supplierAgreements: { kind: 'supplier-agreement', holds: 'many', schema: SupplierAgreementSchema },
  subprocessorNotices: { kind: 'subprocessor-notice', holds: 'many', schema: SubprocessorNoticeSchema },
  controllerActivities: { kind: 'controller-activity', holds: 'many', schema: ControllerActivitySchema },
  processorActivities: { kind: 'processor-activity', holds: 'many', schema: ProcessorActivitySchema },
  transfers: { kind: 'transfer', holds: 'many', schema: TransferSchema },
  impactAssessments: { kind: 'impact-assessment', holds: 'many', schema: ImpactAssessmentSchema },
  dataSubjectRequests: { kind: 'data-subject-request', holds: 'many', schema: DataSubjectRequestSchema },
  consents: { kind: 'consent', holds: 'many', schema: ConsentSchema },
  dataCopies: { kind: 'data-copy', holds: 'many', schema: DataCopySchema },
  assets: { kind: 'asset', holds: 'many', schema: AssetSchema },
  dataSets: { kind: 'data-set', holds: 'many', schema: DataSetSchema },
  classificationSchemes: { kind: 'classification-scheme', holds: 'many', schema: ClassificationSchemeSchema },
  assetAssignments: { kind: 'asset-assignment', holds: 'many', schema: AssetAssignmentSchema },
  assetDisposals: { kind: 'asset-disposal', holds: 'many', schema: AssetDisposalSchema },
  sites: { kind: 'site', holds: 'many', schema: SiteSchema },
  maintenanceRecords: { kind: 'maintenance-record', holds: 'many', schema: MaintenanceRecordSchema },
  accounts: { kind: 'account', holds: 'many', schema: AccountSchema },
  accessRoles: { kind: 'access-role', holds: 'many', schema: AccessRoleSchema },
  grants: { kind: 'grant', holds: 'many', schema: GrantSchema },
  dutyRules: { kind: 'duty-rule', holds: 'many', schema: DutyRuleSchema },
  entitlementSnapshots: { kind: 'entitlement-snapshot', holds: 'many', schema: EntitlementSnapshotSchema },
  accessReviewPlans: { kind: 'access-review-plan', holds: 'many', schema: AccessReviewPlanSchema },
  reviewCampaigns: { kind: 'review-campaign', holds: 'many', schema: ReviewCampaignSchema },
  vulnerabilities: { kind: 'vulnerability', holds: 'many', schema: VulnerabilitySchema },
  serviceLevels: { kind: 'service-level', holds: 'many', schema: ServiceLevelSchema },
  changes: { kind: 'change', holds: 'many', schema: ChangeSchema },
  logSources: { kind: 'log-source', holds: 'many', schema: LogSourceSchema },
  monitoringRules: { kind: 'monitoring-rule', holds: 'many', schema: MonitoringRuleSchema },
  alerts: { kind: 'alert', holds: 'many', schema: AlertSchema },
  backupPlans: { kind: 'backup-plan', holds: 'many', schema: BackupPlanSchema },
  backupRuns: { kind: 'backup-run', holds: 'many', schema: BackupRunSchema },
  restoreTests: { kind: 'restore-test', holds: 'many', schema: RestoreTestSchema },
  backupExemptions: { kind: 'backup-exemption', holds: 'many', schema: BackupExemptionSchema },
  zones: { kind: 'zone', holds: 'many', schema: ZoneSchema },
  ruleSets: { kind: 'rule-set', holds: 'many', schema: RuleSetSchema },
  cryptographyRules: { kind: 'cryptography-rule', holds: 'many', schema: CryptographyRuleSchema },
  cryptographyUses: { kind: 'cryptography-use', holds: 'many', schema: CryptographyUseSchema },
  keys: { kind: 'key', holds: 'many', schema: KeySchema },
  certificates: { kind: 'certificate', holds: 'many', schema: CertificateSchema },
  capacities: { kind: 'capacity', holds: 'many', schema: CapacitySchema },
  malwareProtections: { kind: 'malware-protection', holds: 'many', schema: MalwareProtectionSchema },
  configurationBaselines: { kind: 'configuration-baseline', holds: 'many', schema: ConfigurationBaselineSchema },
  lifecycleModels: { kind: 'lifecycle-model', holds: 'many', schema: LifecycleModelSchema },
  qualityGates: { kind: 'quality-gate', holds: 'many', schema: QualityGateSchema },
  qualityMeasures: { kind: 'quality-measure', holds: 'many', schema: QualityMeasureSchema },
  softwareChanges: { kind: 'software-change', holds: 'many', schema: SoftwareChangeSchema },
  testRuns: { kind: 'test-run', holds: 'many', schema: TestRunSchema },
  defects: { kind: 'defect', holds: 'many', schema: DefectSchema },
  releases: { kind: 'release', holds: 'many', schema: ReleaseSchema },
  postDeploymentReviews: { kind: 'post-deployment-review', holds: 'many', schema: PostDeploymentReviewSchema },
  codingStandards: { kind: 'coding-standard', holds: 'many', schema: CodingStandardSchema },
  securityEvents: { kind: 'security-event', holds: 'many', schema: SecurityEventSchema },
  incidents: { kind: 'incident', holds: 'many', schema: IncidentSchema },
  timelineEntries: { kind: 'timeline-entry', holds: 'many', schema: TimelineEntrySchema },
  evidenceItems: { kind: 'evidence-item', holds: 'many', schema: EvidenceItemSchema },
  personalDataBreaches: { kind: 'personal-data-breach', holds: 'many', schema: PersonalDataBreachSchema },
  postIncidentReviews: { kind: 'post-incident-review', holds: 'many', schema: PostIncidentReviewSchema },
  disclosurePolicies: { kind: 'disclosure-policy', holds: 'many', schema: DisclosurePolicySchema },
  disclosureReports: { kind: 'disclosure-report', holds: 'many', schema: DisclosureReportSchema },
  processes: { kind: 'process', holds: 'many', schema: ProcessSchema },
  resources: { kind: 'resource', holds: 'many', schema: ResourceSchema },
  continuityPlans: { kind: 'continuity-plan', holds: 'many', schema: ContinuityPlanSchema },
  exercises: { kind: 'exercise', holds: 'many', schema: ExerciseSchema },
};

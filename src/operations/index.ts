/**
 * The operation of systems: vulnerabilities and the time to remediate them (A.8.8); changes with their approvals, gates and tests (A.8.32); logs, monitoring
 * and clocks (A.8.15 to A.8.17); backups and restores (A.8.13); networks and the filters between them (A.8.20 to A.8.22); cryptography in use, keys
 * and certificates (A.8.24); capacities, the protection against malware and configurations (A.8.6, A.8.7, A.8.9).
 *
 * @module
 */
export { vulnerabilitySeverities, type VulnerabilitySeverity } from './service-levels/vulnerability-severities.ts';
export {
  type DaysTarget,
  type HoursTarget,
  type NoTarget,
  type RemediationTarget,
  type WorkingDaysTarget,
} from './service-levels/remediation-target.ts';
export {
  type RemediationStart,
  type ServiceLevel,
  ServiceLevelSchema,
  type SeverityTargets,
} from './service-levels/service-level.ts';
export { type ServiceLevelPresetId, serviceLevelPresets } from './service-levels/service-level-presets.ts';
export {
  type RemediateAtNextUpgrade,
  type RemediateWithin,
  type RemediationInput,
  type RemediationOutcome,
  type RemediationRow,
  type RemediationTable,
  type RemediationTableId,
  remediationTables,
} from './service-levels/remediation-tables.ts';
export {
  type KnownAnswer,
  type RemediationAnswers,
  type RemediationDecision,
  remediationDecision,
} from './service-levels/remediation-decision.ts';
export { type RemediationDeadline } from './service-levels/remediation-deadline.ts';
export { vulnerabilityLifecycle, type VulnerabilityState } from './vulnerabilities/vulnerability-lifecycle.ts';
export {
  type AgreedDue,
  type AssignedSeverity,
  type DuplicateEntry,
  type ExploitListing,
  type FalsePositiveEntry,
  type NotAffectedEntry,
  type ScannerSeverity,
  type VexJustification,
  type Vulnerability,
  type VulnerabilityEntry,
  type VulnerabilityOpening,
  VulnerabilitySchema,
  type VulnerabilitySource,
  type WorkingEntry,
} from './vulnerabilities/vulnerability.ts';
export {
  type AbsentLimit,
  type AwaitingLimit,
  type DueLimit,
  type JudgedSeverity,
  type LimitSource,
  type NextUpgradeLimit,
  type RemediationAim,
  type RemediationChoices,
  type RemediationLimit,
  type UndecidedLimit,
} from './vulnerabilities/remediation-limits.ts';
export {
  type RemediationDue,
  type RemediationPolicy,
  type RemediationState,
} from './vulnerabilities/remediation-standing.ts';
export { remediationDue, type RemediationDueOptions } from './vulnerabilities/remediation-due.ts';
export {
  type OldestVulnerability,
  type OpenByAge,
  type OpenBySeverity,
  type RemediationBacklog,
  remediationBacklog,
  type RemediationBacklogOptions,
  type UndatedVulnerability,
} from './vulnerabilities/remediation-backlog.ts';
export { type VulnerabilityRules } from './vulnerabilities/read-vulnerabilities.ts';
export { changeLifecycle, type ChangeState } from './changes/change-lifecycle.ts';
export {
  type Change,
  type ChangeApproval,
  type ChangeEntry,
  type ChangeEnvironment,
  type ChangeFields,
  type ChangeRollback,
  ChangeSchema,
  type ChangeTest,
  type ChangeTestData,
  type ChangeWindow,
  type EmergencyChange,
  type ChangeGateResult,
  type IrreversibleChange,
  type MaskedTestData,
  type NormalChange,
  type ProcedureRollback,
  type ProductionTestData,
  type StandardChange,
  type SyntheticTestData,
  type VersionRollback,
} from './changes/change.ts';
export { type ChangeKind, type ChangePolicy, type FreezePeriod } from './changes/change-policy.ts';
export { type ChangeJudgement, type ChangeReason } from './changes/change-reason.ts';
export { type ChangeVerdict } from './changes/judge-change.ts';
export { changeVerdict, type ChangeVerdictOptions } from './changes/change-verdict.ts';
export { changeSuccess, type ChangeSuccessOptions } from './changes/change-success.ts';
export { type ChangeRegisterRules } from './changes/check-changes.ts';
export { type AlertOutcome, type LogCategory, type LogField, type LogProtection } from './logging/log-words.ts';
export {
  type ClockMeasurement,
  type LogClock,
  type LogKeptForPeriod,
  type LogKeptUntilEvent,
  type LogRetention,
  type LogSource,
  LogSourceSchema,
} from './logging/log-source.ts';
export { type MonitoringRule, MonitoringRuleSchema } from './logging/monitoring-rule.ts';
export { type AcknowledgedAlert, type Alert, AlertSchema, type ClosedAlert, type OpenAlert } from './logging/alert.ts';
export { type LoggedAssetFacts, type LoggingPolicy } from './logging/read-logging.ts';
export {
  type BackupMethod,
  type CopyIsolation,
  type RestoreOutcome,
  type RestoreScope,
} from './backups/backup-words.ts';
export { type CoveredAsset, type CoveredDataSet, type CoveredResource } from './backups/covered-resource.ts';
export {
  type BackupCopy,
  type BackupFrequency,
  type BackupObjectives,
  type BackupOriginal,
  type BackupPlan,
  BackupPlanSchema,
  type CalendarFrequency,
  type ContinuousFrequency,
  type CopyEncryption,
  type EncryptedCopy,
  type EventFrequency,
  type HourlyFrequency,
  type QualitativeObjective,
  type QualitativeTimeObjective,
  type QuantifiedObjective,
  type QuantifiedTimeObjective,
  type RecoveryPointObjective,
  type RecoveryTimeObjective,
  type UnencryptedCopy,
} from './backups/backup-plan.ts';
export {
  type BackupRun,
  BackupRunSchema,
  type CompleteBackupRun,
  type FailedBackupRun,
  type PartialBackupRun,
  type ReachedCopy,
} from './backups/backup-run.ts';
export { type RestoreTest, RestoreTestSchema } from './backups/restore-test.ts';
export { type BackupExemption, BackupExemptionSchema } from './backups/backup-exemption.ts';
export { type CountedCopies } from './recovery/run-arrivals.ts';
export {
  type LossState,
  type RecoveryPoint,
  recoveryPoint,
  type RecoveryPointOptions,
} from './recovery/recovery-point.ts';
export { type RestoreStanding, type RestoreState } from './recovery/restore-standing.ts';
export {
  type BackupRecords,
  type BackupStanding,
  backupStanding,
  type BackupStandingOptions,
  type LossStanding,
  type MissedRun,
  type ObservedLoss,
  type PromisedLoss,
} from './recovery/backup-standing.ts';
export { type CopyRule, type CopyRuleLack, type PlanGap } from './recovery/plan-gaps.ts';
export {
  type BackupGaps,
  backupGaps,
  type BackupGapsOptions,
  type BackupPolicy,
  type BackupRegisters,
  type BackupResourceFacts,
  type BackupRules,
  type DeletionCeiling,
  type GapResource,
  type ResourceGap,
} from './recovery/backup-gaps.ts';
export { type Capacity, type CapacityMeasurement, CapacitySchema } from './resources/capacity.ts';
export {
  type MalwareProtection,
  MalwareProtectionSchema,
  type NeedlessProtection,
  type RunningProtection,
  type StoppedProtection,
  type UnknownProtection,
} from './resources/malware-protection.ts';
export {
  type BaselineItem,
  type CompliantItem,
  type ConfigurationBaseline,
  ConfigurationBaselineSchema,
  type DeviatingItem,
  type ItemAssessment,
  type UnreadItem,
} from './resources/configuration-baseline.ts';
export { type CapacityState } from './resources/capacity-state.ts';
export { type MalwareCoverage } from './resources/malware-coverage.ts';
export { type BaselineCompliance, type BaselineDeviation } from './resources/baseline-compliance.ts';
export {
  type ResourceStanding,
  resourceStanding,
  type ResourceStandingOptions,
  type ResourceStandingRegisters,
} from './resources/resource-standing.ts';
export { type AddressProblem } from './addresses/address.ts';
export { type NetworkProblem, type NetworkRead, readNetwork } from './addresses/read-network.ts';
export {
  type FlowProtocol,
  type NetworkProtocol,
  networkProtocols,
  type PortRange,
} from './networks/network-protocols.ts';
export { type Zone, ZoneSchema, type ZoneTrust } from './networks/zone.ts';
export {
  type AnyEndpoint,
  type NetworkEndpoint,
  type NetworkRule,
  type NetworksEndpoint,
  type ZonesEndpoint,
} from './networks/network-rule.ts';
export { type RuleEvaluation } from './networks/rule-order.ts';
export { type RuleSet, type RuleSetReview, RuleSetSchema } from './networks/rule-set.ts';
export { type ZoneOfAddress, zoneOf } from './networks/zone-of.ts';
export { type RuleUnresolved } from './networks/zone-map.ts';
export {
  type AddressSpan,
  type FlowPart,
  type FlowVerdict,
  flowVerdict,
  type FlowVerdictOptions,
  type NetworkFlow,
} from './filtering/flow-verdict.ts';
export {
  type EmptyRule,
  type OverlappingRule,
  type RedundantRule,
  ruleAnomalies,
  type RuleAnomalies,
  type RuleAnomaliesOptions,
  type RuleAnomaly,
  type ShadowedRule,
  type UndecidedRule,
} from './filtering/rule-anomalies.ts';
export { type FilteringPolicy } from './filtering/check-filtering.ts';
export {
  type ProtocolFamily,
  type ProtocolOrder,
  type ProtocolVersion,
  protocolVersions,
} from './algorithms/protocol-versions.ts';
export {
  type AlgorithmStrength,
  type CryptographicAlgorithm,
  cryptographicAlgorithms,
  type HashFunction,
  type KeyLengthFamily,
} from './algorithms/cryptographic-algorithms.ts';
export { securityStrength, type SecurityStrengthOptions } from './algorithms/security-strength.ts';
export { type CryptographyContext } from './cryptography/cryptography-contexts.ts';
export {
  type AllowedAlgorithm,
  type AllowedHash,
  type AllowedProtocol,
  type AllowedStrength,
  type AllowedTime,
  type CryptographyRule,
  CryptographyRuleSchema,
} from './cryptography/cryptography-rule.ts';
export { type CryptographyUse, CryptographyUseSchema, type HybridAlgorithm } from './cryptography/cryptography-use.ts';
export {
  type CryptographyReason,
  type CryptographyReasonWord,
  type CryptographyVerdictKind,
} from './cryptography/cryptography-reason.ts';
export {
  type CryptographyVerdict,
  cryptographyVerdict,
  type CryptographyVerdictOptions,
} from './cryptography/cryptography-verdict.ts';
export { type CryptographyPreset, cryptographyPresets } from './cryptography/cryptography-presets.ts';
export { keyLifecycle, type KeyState } from './keys/key-lifecycle.ts';
export {
  type CertificateLengthLimit,
  type CertificateLimitPreset,
  certificateLimitPresets,
  type KeyPeriodLimit,
  type KeyPeriodPreset,
  keyPeriodPresets,
  type KeyPurpose,
} from './keys/published-limits.ts';
export { type Key, type KeyEntry, type KeyRotation, KeySchema } from './keys/key.ts';
export {
  type Certificate,
  type CertificateRenewal,
  CertificateSchema,
  type RenewalBefore,
  type RenewalByShare,
} from './keys/certificate.ts';
export { type RotationDue, rotationDue, type RotationDueOptions, type RotationReason } from './keys/rotation-due.ts';
export { type RenewalDue, renewalDue, type RenewalDueOptions } from './keys/renewal-due.ts';
export { type KeysPolicy } from './keys/key-guards.ts';
export { type OperationsFinding, operationsFindings } from './register/findings.ts';
export { type OperationsPolicies } from './register/operations-policies.ts';
export { type OperationsRegisters } from './register/operations-registers.ts';
export { checkOperations, type CheckOperationsContext } from './register/check-operations.ts';
export { operationsDueItems, type OperationsDueItemsOptions } from './register/operations-due-items.ts';

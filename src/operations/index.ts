/**
 * The operation of systems: vulnerabilities and the time to remediate them (A.8.8); changes with their approvals, gates and tests (A.8.32).
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
  type GateEvidence,
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
export { type ChangeJudgement, type ChangeReason, type ChangeVerdict } from './changes/judge-change.ts';
export { changeVerdict, type ChangeVerdictOptions } from './changes/change-verdict.ts';
export { changeSuccess, type ChangeSuccessOptions } from './changes/change-success.ts';
export { type ChangeRegisterRules } from './changes/check-changes.ts';
export { type OperationsFinding, operationsFindings } from './register/findings.ts';
export { type OperationsPolicies } from './register/operations-policies.ts';
export { type OperationsRegisters } from './register/operations-registers.ts';
export { checkOperations, type CheckOperationsContext } from './register/check-operations.ts';
export { operationsDueItems, type OperationsDueItemsOptions } from './register/operations-due-items.ts';

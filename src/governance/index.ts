/**
 * The governance of the ISMS (clauses 4 to 10): people, roles and duties; the register of legal and contractual obligations; documents under
 * control; the context of the organization, communication and objectives; exceptions; internal audits and their programme, tests of
 * controls, management reviews; nonconformities and corrective actions; certifications.
 *
 * @module
 */
export { type Absence, type Person, type PersonKind, PersonSchema } from './roles/person.ts';
export { type Role, RoleSchema } from './roles/role.ts';
export { type RoleAssignment, RoleAssignmentSchema } from './roles/role-assignment.ts';
export {
  accountabilityOf,
  type Accountability,
  type AccountabilityGap,
  type AccountabilityOfOptions,
  type AccountabilityOverlap,
} from './roles/accountability.ts';
export {
  type DutyAct,
  type DutyConflict,
  findDutyConflicts,
  type FindDutyConflictsOptions,
} from './roles/find-duty-conflicts.ts';
export { starterDutyPairs } from './roles/starter-duty-pairs.ts';
export { type StaffRegisters } from './roles/staff.ts';
export { type DutyCompensation, type DutyPair, DutyPairSchema } from './roles/duty-pair.ts';
export { type ObligationEvaluation, type ObligationFields } from './obligations/obligation-fields.ts';
export {
  type ContractualObligation,
  type LegalObligation,
  type Obligation,
  ObligationSchema,
} from './obligations/obligation.ts';
export { type DocumentKind, documentKinds } from './documents/document-kinds.ts';
export { documentVersionLifecycle, type DocumentVersionState } from './documents/document-version-lifecycle.ts';
export {
  type DocumentApprover,
  type DocumentChange,
  type DocumentVersion,
  type DocumentVersionEntry,
  DocumentVersionSchema,
} from './documents/document-version.ts';
export { type Audience, type GroupAudience, type RoleAudience, type WholeAudience } from './documents/audience.ts';
export {
  type ControlledDocument,
  ControlledDocumentSchema,
  type DocumentReview,
  type DocumentReviewOutcome,
  type ExternalOrigin,
} from './documents/controlled-document.ts';
export { versionInForce, type VersionInForce, type VersionInForceOptions } from './documents/version-in-force.ts';
export {
  type DocumentReviewDue,
  documentReviewsDue,
  type DocumentReviewsDueOptions,
} from './documents/document-reviews-due.ts';
export { type DocumentColumns } from './document-rows/document-columns.ts';
export { type DocumentReviewInterval, type DocumentWord } from './document-rows/document-words.ts';
export {
  type DocumentRows,
  readDocumentRows,
  type ReadDocumentRowsOptions,
} from './document-rows/read-document-rows.ts';
export { type ContextIssue, ContextIssueSchema } from './context/context-issue.ts';
export { type ClimateDecision, ClimateDecisionSchema } from './context/climate-decision.ts';
export {
  type AddressedByIsms,
  type AddressedByNone,
  type InterestedParty,
  InterestedPartySchema,
  type PartyRequirement,
  type PartyRequirementAddressed,
} from './context/interested-party.ts';
export { type IsmsScope, IsmsScopeSchema, type ScopeExclusion, type ScopeInterface } from './context/isms-scope.ts';
export { type AffectedPart, type PlannedChange, PlannedChangeSchema } from './context/planned-change.ts';
export { type ContextRegisters } from './context/read-context.ts';
export {
  type Communication,
  type CommunicationPartner,
  CommunicationSchema,
  type CommunicationTiming,
  type EventTiming,
  type RegularTiming,
} from './communication/communication.ts';
export { type AuthorityContact, AuthorityContactSchema } from './communication/authority-contact.ts';
export { type CommunicationGap, communicationGaps } from './communication/communication-gaps.ts';
export { type CommunicationRegisters } from './communication/read-communication.ts';
export { type Rag, type RangeTarget, type ThresholdTarget } from './objectives/measure-targets.ts';
export { type Measure, MeasureSchema, type RangeMeasure, type ThresholdMeasure } from './objectives/measure.ts';
export { type Measurement, MeasurementSchema } from './objectives/measurement.ts';
export { objectiveLifecycle, type ObjectiveState } from './objectives/objective-lifecycle.ts';
export { type Objective, type ObjectiveEntry, ObjectiveSchema } from './objectives/objective.ts';
export {
  type DuePeriod,
  type MeasuredPeriod,
  type MeasureRag,
  type MeasureStatus,
} from './objectives/measure-status.ts';
export {
  type ObjectiveRegisters,
  objectiveStatus,
  type ObjectiveStatus,
  type ObjectiveStatusOptions,
} from './objectives/objective-status.ts';
export { exceptionLifecycle, type ExceptionStatus } from './exceptions/exception-lifecycle.ts';
export {
  type ExceptedControl,
  type ExceptedRequirement,
  type ExceptedRule,
  type Exception,
  type ExceptionApprover,
  type ExceptionEntry,
  ExceptionSchema,
} from './exceptions/exception.ts';
export { type ExceptionDayState } from './exceptions/exception-days.ts';
export { exceptionState, type ExceptionState, type ExceptionStateOptions } from './exceptions/exception-state.ts';
export { auditLifecycle, type AuditState } from './audits/audit-lifecycle.ts';
export { type AuditRequirement } from './audits/audit-requirement.ts';
export { type AuditItem, type AuditResult, type AuditSample } from './audits/audit-item.ts';
export { type AuditFinding, type AuditFindingGrade } from './audits/audit-finding.ts';
export { type Audit, type AuditEntry, type AuditReport, AuditSchema, type AuditTeamMember } from './audits/audit.ts';
export {
  type AuditProgramme,
  AuditProgrammeSchema,
  type EstablishedAuditProgramme,
  type MissingAuditProgramme,
} from './audit-programmes/audit-programme.ts';
export {
  type AuditCoverage,
  auditCoverage,
  type AuditCoverageOptions,
  type AuditCoverageRow,
  type AuditCoverageState,
} from './audit-programmes/audit-coverage.ts';
export { type ControlTest, type ControlTestRun, ControlTestSchema } from './control-tests/control-test.ts';
export {
  type ControlTestReason,
  type ControlTestState,
  controlTestState,
  type ControlTestStateOptions,
  type ControlTestVerdict,
  type TestState,
} from './control-tests/control-test-state.ts';
export { type ReviewInputId, reviewInputIds } from './reviews/review-input-ids.ts';
export {
  type ManagementReview,
  ManagementReviewSchema,
  type ReviewDecisions,
  type ReviewInput,
  type ReviewVerdict,
} from './reviews/management-review.ts';
export { missingReviewInputs, type MissingReviewInputsOptions } from './reviews/missing-review-inputs.ts';
export {
  type CarriedForwardAction,
  carriedForwardActions,
  type CarriedForwardActionsOptions,
} from './reviews/carried-forward-actions.ts';
export { nonconformityLifecycle, type NonconformityStatus } from './corrective-actions/nonconformity-lifecycle.ts';
export {
  type Correction,
  type CorrectiveAction,
  type EffectivenessEvaluation,
  type Nonconformity,
  type NonconformityCause,
  type NonconformityEntry,
  NonconformitySchema,
  type NonconformitySource,
  type SimilarNonconformities,
} from './corrective-actions/nonconformity.ts';
export {
  nonconformityState,
  type NonconformityState,
  type NonconformityStateOptions,
} from './corrective-actions/nonconformity-state.ts';
export { certificationLifecycle, type CertificationStatus } from './certification/certification-lifecycle.ts';
export {
  type AuditStage,
  type ConformityCertificate,
  type Certification,
  type CertificationEntry,
  CertificationSchema,
  type CertificationTransfer,
  type ExternalAudit,
  type ExternalFinding,
} from './certification/certification.ts';
export {
  type SurveillanceAssumption,
  type SurveillanceItem,
  type SurveillancePlan,
  surveillancePlan,
  type SurveillancePlanOptions,
  type SurveillanceRule,
} from './certification/surveillance-plan.ts';
export { type GovernanceFinding, governanceFindings } from './register/findings.ts';
export { type GovernanceRegisters } from './register/governance-registers.ts';
export { checkGovernance, type CheckGovernanceContext } from './register/check-governance.ts';
export { governanceDueItems } from './register/governance-due-items.ts';

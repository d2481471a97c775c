/**
 * The governance of the ISMS (clauses 4 to 10): people, roles and duties; the register of legal and contractual obligations;
 * documents under control; internal audits and their programme, tests of controls, management reviews.
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
export { type ObligationFields } from './obligations/obligation-fields.ts';
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
export { type GovernanceFinding, governanceFindings } from './register/findings.ts';
export { type GovernanceRegisters } from './register/governance-registers.ts';
export { checkGovernance, type CheckGovernanceContext } from './register/check-governance.ts';
export { governanceDueItems } from './register/governance-due-items.ts';

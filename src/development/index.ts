/**
 * The development of software (A.8.4, A.8.25 to A.8.33; 8.1, 10.2): the life cycle with its gates, changes with their reviews and tests, quality
 * gates, defects, releases and their monitoring, coding standards and their readers.
 *
 * @module
 */
export { type TestKind, testKinds } from './records/test-kinds.ts';
export { type ReviewWaiver, type TestWaiver, type Waiver } from './records/waiver.ts';
export { type WaiverFlaw, type WaiverStanding } from './records/waiver-standing.ts';
export { type QualityMeasure, QualityMeasureSchema } from './quality/quality-measure.ts';
export {
  type Comparator,
  type CriterionExemption,
  type QualityCriterion,
  type QualityGate,
  QualityGateSchema,
} from './quality/quality-gate.ts';
export {
  type CriterionReason,
  type CriterionResult,
  type CriterionState,
  type GateOutcome,
  type GateVerdict,
  gateVerdict,
  type GateVerdictOptions,
} from './quality/gate-verdict.ts';
export { type StageId, stageIds } from './lifecycle/stage-ids.ts';
export {
  type LifecycleGate,
  type LifecycleModel,
  LifecycleModelSchema,
  type LifecycleStage,
  type TestRule,
} from './lifecycle/lifecycle-model.ts';
export {
  type CodeReview,
  type CodeReviewVerdict,
  type GateEvidence,
  type GatePass,
  type SoftwareChange,
  SoftwareChangeSchema,
} from './changes/software-change.ts';
export { type TestCounts, type TestOutcome, type TestRun, TestRunSchema } from './changes/test-run.ts';
export {
  type ReviewerStanding,
  type ReviewOutcome,
  type ReviewReason,
  type CodeReviewResult,
  reviewVerdict,
  type ReviewVerdictOptions,
} from './changes/review-verdict.ts';
export {
  type TestKindResult,
  type TestReason,
  type TestVerdict,
  testVerdict,
  type TestVerdictOptions,
  type TestVerdictOutcome,
} from './changes/test-verdict.ts';
export { defectLifecycle, type DefectState } from './defects/defect-lifecycle.ts';
export { defectSeverities, type DefectSeverity } from './defects/defect-severities.ts';
export {
  type DeferredDefectEntry,
  type Defect,
  type DefectEntry,
  type DefectFix,
  DefectSchema,
  type DefectSource,
  type DefectVerification,
  type DuplicateDefectEntry,
  type PlainDefectEntry,
} from './defects/defect.ts';
export {
  type DefectAgeBand,
  type DefectFlow,
  defectFlow,
  type DefectFlowOptions,
  type OldestDefect,
  type OpenDefects,
  type TimeToFix,
} from './defects/defect-flow.ts';
export { type AcceptedDefect, type Release, ReleaseSchema } from './releases/release.ts';
export { type ChangeFacts, type VulnerabilityFacts } from './releases/release-guards.ts';
export {
  type KnownBlockReason,
  type ReleaseBlocker,
  type ReleaseException,
  type UnknownBlockReason,
} from './releases/release-blocker.ts';
export { type ReleaseRegisters } from './releases/release-context.ts';
export { type ReleaseVerdict, releaseVerdict, type ReleaseVerdictOptions } from './releases/release-verdict.ts';
export {
  type DeploymentDecision,
  type DeploymentMeasure,
  type PostDeploymentReview,
  PostDeploymentReviewSchema,
} from './monitoring/post-deployment-review.ts';
export { type IncidentFacts } from './monitoring/deployment-guards.ts';
export {
  type MeasureComparison,
  type PostDeploymentReport,
  postDeploymentReport,
  type PostDeploymentReportOptions,
} from './monitoring/post-deployment-report.ts';
export { type CodingStandard, CodingStandardSchema, type CodingStandardVersion } from './standards/coding-standard.ts';
export {
  type CodingStandardOwed,
  type CodingStandardsUnread,
  codingStandardsUnread,
  type CodingStandardsUnreadOptions,
  type UndecidedCodingStandard,
} from './standards/coding-standards-unread.ts';
export { type DevelopmentFinding, developmentFindings } from './register/findings.ts';
export { type DevelopmentRegisters } from './register/development-registers.ts';
export { checkDevelopment, type CheckDevelopmentContext } from './register/check-development.ts';
export { developmentDueItems, type DevelopmentDueItemsOptions } from './register/development-due-items.ts';

/**
 * Risk scoring, treatment and acceptance for ISO/IEC 27001:2022 clauses 6.1.2, 6.1.3, 8.2 and 8.3: criteria as data, one function that
 * decides a level, the register with its approvals, and views of it.
 *
 * @module
 */
export { type LevelReference, LevelReferenceSchema } from './criteria/level-reference.ts';
export {
  type ProbabilityBand,
  ProbabilityBandSchema,
  type Scale,
  type ScaleLevel,
  ScaleLevelSchema,
  ScaleSchema,
} from './criteria/scale.ts';
export {
  type MatrixScoring,
  type ProductScoring,
  type RiskScoring,
  RiskScoringSchema,
  type ScoringBand,
  ScoringBandSchema,
  type SumScoring,
} from './criteria/risk-scoring.ts';
export {
  type AcceptanceCriteria,
  AcceptanceCriteriaSchema,
  type ApprovalLimit,
  ApprovalLimitSchema,
  type RiskAppetite,
  RiskAppetiteSchema,
} from './criteria/acceptance-criteria.ts';
export { type ImpactCategory, ImpactCategorySchema } from './criteria/impact-category.ts';
export { type LevelReview, LevelReviewSchema, type RiskLevel, RiskLevelSchema } from './criteria/risk-level.ts';
export { type ImpactCombination, type RiskCriteria, RiskCriteriaSchema } from './criteria/risk-criteria.ts';
export { type RiskCriteriaPresetId, riskCriteriaPresets } from './criteria/risk-criteria-presets.ts';
export { type Impact, ImpactSchema } from './analysis/impact.ts';
export { type RiskStage, riskStages } from './analysis/risk-stage.ts';
export {
  type PastRiskAnalysis,
  PastRiskAnalysisSchema,
  type RiskAnalysis,
  RiskAnalysisSchema,
  RiskStageSchema,
} from './analysis/risk-analysis.ts';
export { type ScoreProblem } from './scoring/score-problem.ts';
export { type RiskScore, type ScoreBand, type ScoreExplanation } from './scoring/try-score.ts';
export { scoreRisk } from './scoring/score-risk.ts';
export { likelihoodFor, type LikelihoodMatch } from './scoring/likelihood-for.ts';
export { checkRiskCriteria } from './soundness/check-risk-criteria.ts';
export { validateRiskCriteria } from './soundness/validate-risk-criteria.ts';
export {
  type AvoidTreatment,
  type CombinedTreatment,
  type ModifyTreatment,
  type RetainTreatment,
  type ShareTreatment,
  type Treatment,
  type TreatmentPart,
  type TreatmentPlan,
  TreatmentPlanSchema,
  TreatmentSchema,
  type UndecidedTreatment,
} from './treatment/treatment.ts';
export {
  type Risk,
  type RiskClosure,
  RiskClosureSchema,
  riskProperties,
  type RiskProperty,
  RiskSchema,
} from './risks/risk.ts';
export { type ClosedRisksOptions } from './risks/is-closed.ts';
export { controlsOfRisk } from './risks/controls-of-risk.ts';
export { type RiskVerdict } from './assessment/evaluate-risk.ts';
export {
  assessRisk,
  type AssessRiskOptions,
  type RiskAssessment,
  type StageProblem,
} from './assessment/assess-risk.ts';
export { registerAsOf, type RegisterAsOfOptions } from './assessment/register-as-of.ts';
export {
  type AcceptedRisk,
  AcceptedRiskSchema,
  type RiskAcceptance,
  RiskAcceptanceSchema,
} from './approval/risk-acceptance.ts';
export { acceptRisk, type AcceptRiskOptions } from './approval/accept-risk.ts';
export {
  acceptanceChanges,
  type AcceptanceChangesOptions,
  acceptanceState,
  type AcceptanceStateOptions,
} from './approval/acceptance-state.ts';
export {
  type ApprovedAction,
  ApprovedActionSchema,
  type ApprovedTreatment,
  ApprovedTreatmentSchema,
  type TreatmentApproval,
  TreatmentApprovalSchema,
} from './approval/treatment-approval.ts';
export { approveTreatment, type ApproveTreatmentOptions } from './approval/approve-treatment.ts';
export {
  treatmentApprovalChanges,
  treatmentApprovalState,
  type TreatmentApprovalStateOptions,
} from './approval/treatment-approval-state.ts';
export { type RankedRisk, rankRisks, type RankRisksOptions } from './views/rank-risks.ts';
export { buildHeatMap, type BuildHeatMapOptions, type HeatMap, type HeatMapCell } from './views/build-heat-map.ts';
export { type LevelCount, type StageViewOptions } from './views/stage-scores.ts';
export {
  aggregateRisks,
  type AggregateRisksOptions,
  type RiskAggregation,
  type RiskGroup,
  type RiskGrouping,
} from './views/aggregate-risks.ts';
export {
  type RegisterLevels,
  type RiskChange,
  type RiskMove,
  type RiskTrend,
  riskTrend,
  type RiskTrendOptions,
} from './views/risk-trend.ts';
export {
  type TreatmentActionProgress,
  type TreatmentProgress,
  treatmentProgress,
  type TreatmentProgressOptions,
} from './views/treatment-progress.ts';
export { type LevelMapping, type RescaledLevels, type UnmappedLevel } from './views/rescale-analysis.ts';
export {
  type RescaledStage,
  type RescalePreview,
  rescaleRisks,
  type RescaleRisksOptions,
} from './views/rescale-risks.ts';
export { type AnalysisColumns, type RiskColumns } from './rows/risk-columns.ts';
export { readRiskRows, type ReadRiskRowsOptions, type RiskRows } from './rows/read-risk-rows.ts';
export { labelsOf } from './check/labels-of.ts';
export { type RiskRegister, RiskRegisterSchema } from './register/risk-register.ts';
export {
  type AssetFacts,
  checkRiskRegister,
  type CheckRiskRegisterContext,
  type ThreatFacts,
} from './register/check-risk-register.ts';
export { validateRiskRegister } from './register/validate-risk-register.ts';
export { riskDueItems } from './register/risk-due-items.ts';
export { type RiskFinding, riskFindings } from './register/findings.ts';

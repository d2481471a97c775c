/**
 * Risk scoring, treatment and acceptance for ISO/IEC 27001:2022 clauses 6.1.2, 6.1.3, 8.2 and 8.3: criteria as data, one function that
 * decides a level, the register with its approvals, and what can be told from it.
 *
 * @module
 */
export { type LevelReference, LevelReferenceSchema } from './criteria/level-reference.ts';
export { type Impact, ImpactSchema } from './scoring/impact.ts';
export { type ImpactLevels, type InformationImpact } from './scoring/impact-levels.ts';
export {
  type ProbabilityBand,
  ProbabilityBandSchema,
  type Scale,
  type ScaleLevel,
  ScaleLevelSchema,
  ScaleSchema,
} from './criteria/scale.ts';
export { type RiskScoring, RiskScoringSchema, type ScoringBand, ScoringBandSchema } from './criteria/risk-scoring.ts';
export {
  type AcceptanceCriteria,
  AcceptanceCriteriaSchema,
  type ApprovalLimit,
  ApprovalLimitSchema,
  type RiskAppetite,
  RiskAppetiteSchema,
} from './criteria/acceptance-criteria.ts';
export {
  type ImpactCategory,
  ImpactCategorySchema,
  type LevelReview,
  LevelReviewSchema,
  type RiskCriteria,
  RiskCriteriaSchema,
  type RiskLevel,
  RiskLevelSchema,
} from './criteria/risk-criteria.ts';
export { type RiskCriteriaPresetId, riskCriteriaPresets } from './criteria/risk-criteria-presets.ts';
export {
  type Identified,
  type RiskLevels,
  type RiskScore,
  type ScoreBand,
  type ScoreExplanation,
  type ScoreProblem,
  type ScoringCriteria,
  type ScoringScale,
} from './scoring/read-score.ts';
export { scoreRisk } from './scoring/score-risk.ts';
export {
  likelihoodFor,
  type LikelihoodLevel,
  type LikelihoodMatch,
  type LikelihoodScale,
  type ProbabilityRange,
} from './scoring/likelihood-for.ts';
export { type CheckableCriteria, checkRiskCriteria } from './soundness/check-risk-criteria.ts';
export { type TreatmentAction, TreatmentActionSchema } from './treatment/treatment-action.ts';
export { type Treatment, type TreatmentPlan, TreatmentPlanSchema, TreatmentSchema } from './treatment/treatment.ts';
export {
  type PastRiskAnalysis,
  PastRiskAnalysisSchema,
  type RiskAnalysis,
  RiskAnalysisSchema,
  type RiskStage,
  RiskStageSchema,
} from './risks/risk-analysis.ts';
export { type Risk, RiskSchema } from './risks/risk.ts';
export { type TreatmentOf, type TreatmentPartOf } from './treatment/treatment-parts.ts';
export { type ControlledRisk, controlsOf } from './risks/controls-of.ts';
export { type EvaluationCriteria, type EvaluationLimits, type RiskVerdict } from './assessment/judge-score.ts';
export {
  type AssessableRisk,
  type AssessmentCriteria,
  assessRisk,
  type AssessRiskOptions,
  type DatedLevels,
  type PastReview,
  type RiskAssessment,
  type StageProblem,
} from './assessment/assess-risk.ts';
export {
  type AcceptedRisk,
  AcceptedRiskSchema,
  type RiskAcceptance,
  RiskAcceptanceSchema,
} from './approval/risk-acceptance.ts';
export { type AcceptableLevels, type AcceptableRisk, type AcceptanceContext } from './approval/accepted-risk.ts';
export { acceptRisk, type AcceptRiskOptions } from './approval/accept-risk.ts';
export { type AcceptanceState, acceptanceState } from './approval/acceptance-state.ts';
export { acceptanceChanges } from './approval/acceptance-changes.ts';
export {
  type ApprovedAction,
  ApprovedActionSchema,
  type ApprovedTreatment,
  ApprovedTreatmentSchema,
  type TreatmentApproval,
  TreatmentApprovalSchema,
} from './approval/treatment-approval.ts';
export { type ApprovableRisk } from './approval/approved-treatment.ts';
export { approveTreatment, type ApproveTreatmentOptions } from './approval/approve-treatment.ts';
export { treatmentApprovalState } from './approval/treatment-approval-state.ts';
export { treatmentApprovalChanges } from './approval/treatment-approval-changes.ts';
export {
  type RegisterAnalysis,
  type RegisterCriteria,
  type RegisterPastAnalysis,
  type RegisterRisk,
} from './register/risk-under-check.ts';
export {
  type ApplicabilityStatement,
  checkRiskRegister,
  type CheckRiskRegisterOptions,
  type RiskRegister,
} from './register/check-risk-register.ts';
export { riskFindings, type RiskFindingCode } from './soundness/risk-findings.ts';
export { type StagedRisk } from './risks/basis-stage.ts';
export { type ScorableRisk } from './views/stage-scorer.ts';
export { type RankedRisk, rankRisks } from './views/rank-risks.ts';
export { buildHeatMap, type HeatMap, type HeatMapCell } from './views/build-heat-map.ts';
export { type LevelCount } from './views/level-counts.ts';
export {
  aggregateRisks,
  type AggregateRisksOptions,
  type GroupableRisk,
  type RiskAggregation,
  type RiskGroup,
  type RiskGrouping,
} from './views/aggregate-risks.ts';
export { type PastLevels, registerAsOf, type RememberedRisk } from './assessment/register-as-of.ts';
export { type RegisterLevels, type RiskChange, type RiskMove, type RiskTrend, riskTrend } from './views/risk-trend.ts';
export {
  type TreatmentActionProgress,
  type TreatedRisk,
  type TreatmentProgress,
  treatmentProgress,
} from './views/treatment-progress.ts';
export { type UnmappedLevel } from './views/map-level.ts';
export {
  type LevelMapping,
  type RescalableAnalysis,
  type RescalableRisk,
  type RescaleCriteria,
  type RescaledStage,
  type RescalePreview,
  rescaleRisks,
} from './views/rescale-risks.ts';
export {
  type OwaspFactors,
  type OwaspLevel,
  type OwaspRating,
  owaspRating,
  type OwaspSeverity,
} from './methods/owasp-rating.ts';
export { annualLossExpectancy, type LossExpectancy, type LossInput } from './methods/annual-loss-expectancy.ts';
export {
  type InvestmentInput,
  type InvestmentReturn,
  returnOnSecurityInvestment,
} from './methods/return-on-security-investment.ts';

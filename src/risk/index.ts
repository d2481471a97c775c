/**
 * Risk scoring, treatment and acceptance for ISO/IEC 27001:2022 clauses 6.1.2, 6.1.3, 8.2 and 8.3: criteria as data, one function that
 * decides a level, the register with its approvals, and what can be told from it.
 *
 * @module
 */
export { type LevelReference, LevelReferenceSchema } from './level-reference.ts';
export { type Impact, ImpactSchema } from './impact.ts';
export { type ImpactLevels, type InformationImpact } from './impact-levels.ts';
export {
  type ProbabilityBand,
  ProbabilityBandSchema,
  type Scale,
  type ScaleLevel,
  ScaleLevelSchema,
  ScaleSchema,
} from './scale.ts';
export { type RiskScoring, RiskScoringSchema, type ScoringBand, ScoringBandSchema } from './risk-scoring.ts';
export {
  type AcceptanceCriteria,
  AcceptanceCriteriaSchema,
  type ApprovalLimit,
  ApprovalLimitSchema,
  type RiskAppetite,
  RiskAppetiteSchema,
} from './acceptance-criteria.ts';
export {
  type ImpactCategory,
  ImpactCategorySchema,
  type LevelReview,
  LevelReviewSchema,
  type RiskCriteria,
  RiskCriteriaSchema,
  type RiskLevel,
  RiskLevelSchema,
} from './risk-criteria.ts';
export { type RiskCriteriaPresetId, riskCriteriaPresets } from './risk-criteria-presets.ts';
export {
  type Identified,
  type RiskLevels,
  type RiskScore,
  type ScoreBand,
  type ScoreExplanation,
  type ScoreProblem,
  type ScoringCriteria,
  type ScoringScale,
} from './read-score.ts';
export { scoreRisk } from './score-risk.ts';
export {
  likelihoodFor,
  type LikelihoodLevel,
  type LikelihoodMatch,
  type LikelihoodScale,
  type ProbabilityRange,
} from './likelihood-for.ts';
export { type CheckableCriteria, checkRiskCriteria } from './check-risk-criteria.ts';
export { type TreatmentAction, TreatmentActionSchema } from './treatment-action.ts';
export { type Treatment, type TreatmentPlan, TreatmentPlanSchema, TreatmentSchema } from './treatment.ts';
export {
  type PastRiskAnalysis,
  PastRiskAnalysisSchema,
  type RiskAnalysis,
  RiskAnalysisSchema,
  type RiskStage,
  RiskStageSchema,
} from './risk-analysis.ts';
export { type Risk, RiskSchema } from './risk.ts';
export { type TreatmentOf, type TreatmentPartOf } from './treatment-parts.ts';
export { type ControlledRisk, controlsOf } from './controls-of.ts';
export { type EvaluationCriteria, type EvaluationLimits, type RiskVerdict } from './judge-score.ts';
export {
  type AssessableRisk,
  type AssessmentCriteria,
  assessRisk,
  type AssessRiskOptions,
  type DatedLevels,
  type PastReview,
  type RiskAssessment,
  type StageProblem,
} from './assess-risk.ts';
export { canonicalJson } from './canonical-json.ts';
export { type Digest, DigestSchema } from './digest.ts';
export { digestOf } from './digest-of.ts';
export { type AcceptedRisk, AcceptedRiskSchema, type RiskAcceptance, RiskAcceptanceSchema } from './risk-acceptance.ts';
export { type AcceptableLevels, type AcceptableRisk, type AcceptanceContext } from './accepted-risk.ts';
export { acceptRisk, type AcceptRiskOptions } from './accept-risk.ts';
export { type AcceptanceState, acceptanceState } from './acceptance-state.ts';
export { acceptanceChanges } from './acceptance-changes.ts';
export {
  type ApprovedAction,
  ApprovedActionSchema,
  type ApprovedTreatment,
  ApprovedTreatmentSchema,
  type TreatmentApproval,
  TreatmentApprovalSchema,
} from './treatment-approval.ts';
export { type ApprovableRisk } from './approved-treatment.ts';
export { approveTreatment, type ApproveTreatmentOptions } from './approve-treatment.ts';
export { treatmentApprovalState } from './treatment-approval-state.ts';
export { treatmentApprovalChanges } from './treatment-approval-changes.ts';
export {
  type RegisterAnalysis,
  type RegisterCriteria,
  type RegisterPastAnalysis,
  type RegisterRisk,
} from './risk-under-check.ts';
export {
  type ApplicabilityStatement,
  checkRiskRegister,
  type CheckRiskRegisterOptions,
  type RiskRegister,
} from './check-risk-register.ts';
export { riskFindings, type RiskFindingCode } from './risk-findings.ts';
export { type StagedRisk } from './basis-stage.ts';
export { type ScorableRisk } from './stage-scorer.ts';
export { type RankedRisk, rankRisks } from './rank-risks.ts';
export { buildHeatMap, type HeatMap, type HeatMapCell } from './build-heat-map.ts';
export { type LevelCount } from './level-counts.ts';
export {
  aggregateRisks,
  type AggregateRisksOptions,
  type GroupableRisk,
  type RiskAggregation,
  type RiskGroup,
  type RiskGrouping,
} from './aggregate-risks.ts';
export { type PastLevels, registerAsOf, type RememberedRisk } from './register-as-of.ts';
export { type RegisterLevels, type RiskChange, type RiskMove, type RiskTrend, riskTrend } from './risk-trend.ts';
export { type ActionState } from './action-state.ts';
export {
  type ActionProgress,
  type TreatedRisk,
  type TreatmentProgress,
  treatmentProgress,
} from './treatment-progress.ts';
export { type UnmappedLevel } from './map-level.ts';
export {
  type LevelMapping,
  type RescalableAnalysis,
  type RescalableRisk,
  type RescaleCriteria,
  type RescaledStage,
  type RescalePreview,
  rescaleRisks,
} from './rescale-risks.ts';

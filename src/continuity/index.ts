/**
 * Continuity (A.5.29, A.5.30, A.8.13, A.8.14): impact over time, objectives, dependencies and the recovery that they allow, single points of failure, losses
 * of data, plans and exercises.
 *
 * @module
 */
export { type ContinuityObjective } from './records/continuity-objective.ts';
export {
  type AlternativeDependency,
  type Dependency,
  type DependencyFields,
  type SingleDependency,
  type Tolerance,
} from './records/dependency.ts';
export {
  type ContractedRecovery,
  type EstimatedRecovery,
  type ImmediateRecovery,
  type MeasuredRecovery,
  type RecoveryTime,
} from './records/recovery-time.ts';
export { type SinglePointAcceptance } from './records/single-point-acceptance.ts';
export { type ImpactPoint, type Process, ProcessSchema } from './records/process.ts';
export {
  type Resource,
  type ResourceBackup,
  type ResourceCopies,
  type ResourceReplica,
  ResourceSchema,
} from './records/resource.ts';
export {
  type ContinuityPlan,
  ContinuityPlanSchema,
  type PlanActivation,
  type PlanContact,
  type PlanRole,
  type PlanStep,
} from './records/continuity-plan.ts';
export { type ExerciseKind, exerciseKinds, type ExerciseResult, exerciseResults } from './records/exercise-words.ts';
export { type Exercise, ExerciseSchema, type MeasuredTime } from './records/exercise.ts';
export { type ContinuityRegisters } from './records/continuity-registers.ts';
export { type CategoryImpact, impactAt, type ImpactAtOptions } from './impacts/impact-at.ts';
export {
  derivedMtpd,
  type DerivedMtpd,
  type NotReachedMtpd,
  type ReachedMtpd,
  type UnknownMtpd,
} from './impacts/derived-mtpd.ts';
export {
  type CyclicRecovery,
  effectiveRecovery,
  type EffectiveRecovery,
  type KnownRecovery,
  type UnknownRecovery,
} from './recovery/effective-recovery.ts';
export { type SinglePoint, type SinglePoints, singlePointsOfFailure } from './recovery/single-points-of-failure.ts';
export { requiredRecovery, type RequiredRecovery } from './recovery/required-recovery.ts';
export {
  type BoundedDataLoss,
  type DataLoss,
  type NoDataLoss,
  type UnboundedDataLoss,
  worstDataLoss,
} from './backups/worst-data-loss.ts';
export { type ExerciseDue, exercisesDue, type ExercisesDueOptions } from './plans/exercises-due.ts';
export {
  meetsRecovery,
  type MeetsRecoveryOptions,
  type RecoveryReason,
  type RecoveryStanding,
  type RecoveryVerdict,
} from './plans/meets-recovery.ts';
export { type ContinuityFinding, continuityFindings } from './register/findings.ts';
export { checkContinuity, type CheckContinuityContext } from './register/check-continuity.ts';
export { continuityDueItems } from './register/continuity-due-items.ts';

/**
 * Incidents (A.5.24 to A.5.28): personal data breaches and their notification (GDPR art. 33 and 34), and whether an incident is to be reported under
 * DORA and NIS2. Nothing here is legal advice.
 *
 * @module
 */
export {
  type BreachKind,
  breachKinds,
  type DecisionGround,
  decisionGrounds,
  type ExemptionKind,
  exemptionKinds,
  type NoticeItem,
  noticeItems,
  type NoticeItemState,
  noticeItemStates,
  type NoticePhase,
  noticePhases,
} from './breaches/breach-words.ts';
export {
  type BreachDecision,
  type BreachRiskFactors,
  type CommunicationExemption,
  type HighRiskDecision,
  type PendingRiskDecision,
  type RiskDecision,
  type TakenRiskDecision,
  type UnlikelyRiskDecision,
} from './breaches/breach-decision.ts';
export {
  type AboutNumber,
  type AffectedController,
  type AffectedNumber,
  type BreachPart,
  type BreachPartFields,
  type ControllerPart,
  type JointArrangement,
  type JointControllerPart,
  type NumberBetween,
  type ProcessorPart,
  type UnknownNumber,
} from './breaches/breach-part.ts';
export {
  type AuthorityRecipient,
  type BreachNotice,
  type ControllerRecipient,
  type NoticeContent,
  type NoticeRecipient,
  type OtherRecipient,
  type PeopleRecipient,
  type PublicRecipient,
} from './breaches/breach-notice.ts';
export {
  type BreachAtInstant,
  type BreachBetweenDays,
  type BreachOccurrence,
  type BreachOnDay,
  type CommunicationOrder,
  type EeaEstablishment,
  type EstablishedInEea,
  type FurtherRecipient,
  type NotEstablishedInEea,
  type PersonalDataBreach,
  PersonalDataBreachSchema,
} from './breaches/personal-data-breach.ts';
export {
  type AvailabilityLoss,
  breachSeverity,
  type BreachSeverity,
  type BreachSeverityFactors,
  type BreachSeverityFlags,
  type BreachSeverityLevel,
  breachSeverityLevels,
  type ConfidentialityLoss,
  type EaseOfIdentification,
  type IntegrityLoss,
  type KnownBreachSeverity,
  type SeverityDataCategory,
  type SeverityDataContext,
  type UnknownBreachSeverity,
} from './breaches/breach-severity.ts';
export {
  type NotificationPlanRow,
  type PlanQuestion,
  type PlanRecipient,
  type PlanRule,
  type PlanState,
} from './notification/plan-row.ts';
export { notificationPlan, type NotificationPlanOptions } from './notification/notification-plan.ts';
export { checkNotificationContent } from './notification/check-notification-content.ts';
export {
  type CriterionAnswer,
  type ReportabilityCondition,
  type ReportabilityCriterion,
} from './reportability/criterion.ts';
export { type IncidentRecurrence, type RecurringIncidents, type SingleIncident } from './reportability/recurrence.ts';
export { type DoraImpact, type DoraReportabilityFacts } from './reportability/dora-criteria.ts';
export {
  type CloudServiceImpact,
  type Nis2LossTogether,
  type Nis2ReportabilityFacts,
  type OtherEntityImpact,
} from './reportability/nis2-criteria.ts';
export {
  isReportable,
  type Reportability,
  type ReportabilityFacts,
  type ReportabilityVerdict,
} from './reportability/is-reportable.ts';

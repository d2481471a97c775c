/**
 * Incidents (A.5.24 to A.5.28, A.6.8): security events and the decisions on them; incidents, their life cycle and timeline; evidence and its custody;
 * reviews and lessons; metrics of the response; reports of vulnerabilities from outside and security.txt (A.5.7, A.8.8). Nothing here is legal advice.
 *
 * @module
 */
export {
  noIncidentCategories,
  type NoIncidentCategory,
  type ReporterKind,
  reporterKinds,
  type TimelineKind,
  timelineKinds,
  type TlpLabel,
  tlpLabels,
} from './records/incident-words.ts';
export { type DayOfTime, type ExactTime, type IncidentTime, type TimeBetween } from './records/incident-time.ts';
export {
  type DuplicateTriage,
  type EventReporter,
  type EventTriage,
  type IncidentTriage,
  type NoIncidentTriage,
  type PendingTriage,
  type SecurityEvent,
  SecurityEventSchema,
} from './events/security-event.ts';
export { type EventLimits } from './events/check-events.ts';
export { incidentLifecycle, type IncidentState } from './cases/incident-lifecycle.ts';
export {
  type DuplicateIncident,
  type Incident,
  type IncidentCause,
  type IncidentDismissal,
  type IncidentEntry,
  IncidentSchema,
  type KnownIncidentCause,
  type SeverityAssessment,
  type UndeterminedIncidentCause,
  type UnfoundedIncident,
} from './cases/incident.ts';
export { type IncidentSeverityScale } from './cases/severity-scale.ts';
export { type TimelineEntry, TimelineEntrySchema } from './cases/timeline-entry.ts';
export { incidentTimeline, type TimelineRow } from './cases/incident-timeline.ts';
export { type DigestAlgorithm, type DigestAlgorithmRow, digestAlgorithms } from './evidence/digest-algorithms.ts';
export {
  type CustodyAccess,
  type CustodyDestruction,
  type CustodyHandover,
  type CustodyStep,
  type DataEvidence,
  type EvidenceDigest,
  type EvidenceItem,
  EvidenceItemSchema,
  type ObjectEvidence,
} from './evidence/evidence-item.ts';
export {
  type IncidentLesson,
  type LessonActions,
  type LessonNonconformity,
  type LessonResponse,
  type LessonWithoutAction,
  type PostIncidentReview,
  PostIncidentReviewSchema,
} from './lessons/post-incident-review.ts';
export {
  type IncidentStateGap,
  incidentStateGaps,
  type IncidentStateGapsOptions,
} from './lessons/incident-state-gaps.ts';
export { type PercentileMethod, percentileMethods } from './metrics/percentile.ts';
export {
  type IncidentDuration,
  incidentMetrics,
  type IncidentMetrics,
  type IncidentMetricsOptions,
  type IncidentStage,
  type OpenIncident,
  type StageMetrics,
} from './metrics/incident-metrics.ts';
export { type DisclosurePolicy, DisclosurePolicySchema } from './disclosure/disclosure-policy.ts';
export {
  type AnonymousFinder,
  type DisclosureEmbargo,
  type DisclosureFinder,
  type DisclosureReport,
  DisclosureReportSchema,
  type DisclosureVerdict,
  type DuplicateVerdict,
  type InScopeVerdict,
  type NamedFinder,
  type NoFixVerdict,
  type PendingDisclosureVerdict,
} from './disclosure/disclosure-report.ts';
export {
  type DisclosureDeadline,
  disclosureDeadlines,
  type DisclosureDeadlinesOptions,
  type DisclosureStep,
} from './disclosure/disclosure-deadlines.ts';
export {
  type SecurityTxtProblemCode,
  type SecurityTxtProblemRow,
  securityTxtProblems,
} from './security-txt/security-txt-problems.ts';
export {
  parseSecurityTxt,
  type ParseSecurityTxtOptions,
  type SecurityTxt,
  type SecurityTxtField,
  type SecurityTxtProblem,
} from './security-txt/parse-security-txt.ts';
export { securityTxt, type SecurityTxtOptions } from './security-txt/security-txt.ts';
export { type PublishedSecurityTxt } from './security-txt/check-security-txt.ts';
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
export { type IncidentsRegisters } from './register/incidents-registers.ts';
export { type IncidentsPolicies } from './register/incidents-policies.ts';
export { type IncidentsFinding, incidentsFindings } from './register/findings.ts';
export { checkIncidents, type CheckIncidentsContext } from './register/check-incidents.ts';
export { incidentsDueItems, type IncidentsDueItemsOptions } from './register/incidents-due-items.ts';

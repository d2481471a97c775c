/**
 * Privacy (A.5.34, GDPR): records of processing in two shapes with grounds and rights, transfers to third countries, places of every copy, impact assessments and
 * consultation, requests of people, consents. Nothing here is legal advice.
 *
 * @module
 */
export {
  type AssessmentCriterion,
  assessmentCriteria,
  type AssessmentExemption,
  assessmentExemptions,
  type DataCopyKind,
  dataCopyKinds,
  lawfulBases,
  type LawfulBasisKind,
  type RequiredCase,
  requiredCases,
  type ResidualRiskLevel,
  residualRiskLevels,
  type ScreeningAnswer,
  type SpecialCondition,
  specialConditions,
  type TransferDerogation,
  transferDerogations,
} from './records/privacy-words.ts';
export {
  type AdequacyMechanism,
  type ClausesMechanism,
  type DerogationMechanism,
  type FrameworkMechanism,
  type MechanismValidity,
  type SafeguardMechanism,
  type Transfer,
  type TransferMechanism,
  TransferSchema,
} from './records/transfer.ts';
export {
  type ConsultationQuestion,
  type ImpactAssessment,
  ImpactAssessmentSchema,
  type OfficerAdvice,
  type PeopleViews,
  type PersonRisk,
  type PriorConsultation,
  type SoughtViews,
  type UnsoughtViews,
} from './records/impact-assessment.ts';
export {
  type AnsweredRight,
  type CopyErasure,
  type DataSubjectRequest,
  DataSubjectRequestSchema,
  type GrantedFields,
  type PartlyAnsweredRight,
  type RefusedFields,
  type RefusedRight,
  type RequestedRight,
  type RightOutcome,
  type WithdrawnRight,
} from './records/data-subject-request.ts';
export { type Consent, ConsentSchema } from './records/consent.ts';
export { type DataCopy, DataCopySchema } from './records/data-copy.ts';
export { type ContactDetails, type ProcessingActivity } from './activities/processing-activity.ts';
export {
  type AssessmentDecision,
  type AssessmentScreening,
  type CaseAnswers,
  type ConsentBasis,
  type ControllerActivity,
  ControllerActivitySchema,
  type CriteriaErasureLimit,
  type CriterionAnswers,
  type ErasureLimit,
  type InterestsBasis,
  type LawfulBasis,
  type LegalBasis,
  type PeriodErasureLimit,
  type PersonalDataCategory,
  type ProcessingPurpose,
  type RuleErasureLimit,
  type SimpleBasis,
} from './activities/controller-activity.ts';
export {
  type ProcessorActivity,
  ProcessorActivitySchema,
  type ServedController,
} from './activities/processor-activity.ts';
export { type PrivacyRegisters } from './activities/privacy-registers.ts';
export { type RightOfPerson, rightsFor, type RightsForOptions } from './activities/rights-for.ts';
export { type ResidencyRule } from './places/residency.ts';
export { assessResidency, type CategoryResidency, type CopyResidency } from './places/assess-residency.ts';
export { checkResidency } from './places/check-residency.ts';
export { adequacyDecisions, type AdequacyDecision } from './transfers/adequacy-decisions.ts';
export {
  type RecordCircumstance,
  type RecordExemption,
  type RecordExemptionId,
  recordExemptions,
} from './processing/record-exemptions.ts';
export {
  type ProcessingRecordFacts,
  type ProcessingRecordNeed,
  processingRecordNeeded,
} from './processing/processing-record-needed.ts';
export { type ProcessingRecordPart, type RecordPartState } from './processing/record-parts.ts';
export { assessProcessingRecord, type ProcessingRecordRow } from './processing/assess-processing-record.ts';
export { checkProcessingRecord } from './processing/check-processing-record.ts';
export { type AssessmentListEntry } from './assessments/assessment-list.ts';
export {
  type AssessmentNeed,
  type DecidedAssessmentNeed,
  impactAssessmentNeeded,
  type ImpactAssessmentNeededOptions,
} from './assessments/impact-assessment-needed.ts';
export {
  consultationDeadline,
  type ConsultationDeadline,
  type ConsultationDeadlineOptions,
  type DatedConsultation,
  type SuspendedConsultation,
} from './assessments/consultation-deadline.ts';
export { type RequestDue, requestsDue, type RequestsDueOptions } from './requests/requests-due.ts';
export { type PrivacyFinding, privacyFindings } from './register/findings.ts';
export { checkPrivacy, type CheckPrivacyContext } from './register/check-privacy.ts';
export { privacyDueItems, type PrivacyDueItemsOptions } from './register/privacy-due-items.ts';

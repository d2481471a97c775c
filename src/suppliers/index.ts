/**
 * Suppliers (A.5.19 to A.5.23; GDPR art. 28; DORA art. 28): services and their criticality, places and exit; assurances; agreements, notices and
 * processing agreements; sub-processors; assessments; the verdict on a service; the register of information. Nothing here is legal advice.
 *
 * @module
 */
export { countryCodes } from './regions/country-codes.ts';
export { type RegionSet, regionSets } from './regions/region-sets.ts';
export { isCountryCode, type RegionState, regionState } from './regions/region-state.ts';
export {
  type AssuranceKind,
  assuranceKinds,
  criticalityLevels,
  type CriticalityLevel,
  type IctServiceType,
  ictServiceTypes,
  type ServiceActivity,
  serviceActivities,
  type SupplierAgreementKind,
  supplierAgreementKinds,
  type SupplierDataRole,
  supplierDataRoles,
  type VerdictRule,
  verdictRules,
} from './records/service-words.ts';
export { type Supplier, type SupplierIdentifier, SupplierSchema } from './records/supplier.ts';
export {
  type ConditionalUse,
  type CriticalityDecision,
  type EndedUse,
  type IctService,
  type InUse,
  type PlannedUse,
  type ServiceChange,
  type ServiceExit,
  type ServiceRegions,
  type ServiceTransfer,
  type ServiceUse,
  type ServiceWaiver,
  type SupplierService,
  SupplierServiceSchema,
} from './records/supplier-service.ts';
export {
  type Assurance,
  type AssuranceFields,
  AssuranceSchema,
  type BridgeLetter,
  type IsoCertificate,
  type OtherAssurance,
  type SecurityQuestionnaire,
  type SecurityTest,
  type ServiceCoverage,
  type Soc2Type1Report,
  type Soc2Type2Report,
} from './records/assurance.ts';
export { type ProcessingClause, type ProcessingClauseRow, processingClauses } from './records/processing-clauses.ts';
export {
  type AgreementNotice,
  type AgreementTerm,
  type AnnualCost,
  type ClauseAnswer,
  type ContractualArrangement,
  type FixedTerm,
  type NoticePeriods,
  type OpenEndedTerm,
  type RenewalDecision,
  type RenewingTerm,
  type SubprocessorRules,
  type SupplierAgreement,
  SupplierAgreementSchema,
} from './records/supplier-agreement.ts';
export {
  type ObjectionDecision,
  type SubprocessorNotice,
  SubprocessorNoticeSchema,
} from './records/subprocessor-notice.ts';
export {
  type CriticalityRow,
  type ReviewPeriods,
  type SupplierCriteria,
  SupplierCriteriaSchema,
  type TierRequirement,
  type TierRequirements,
} from './records/supplier-criteria.ts';
export { type SuppliersRegisters } from './records/suppliers-registers.ts';
export { isLei } from './services/lei.ts';
export {
  type CriticalityFields,
  type KnownCriticality,
  supplierCriticality,
  type SupplierCriticality,
  type UnknownCriticality,
} from './services/supplier-criticality.ts';
export { type ExitPart, type ExitStep } from './services/exit-gaps.ts';
export {
  type AssuranceCriteria,
  type AssuranceRule,
  assuranceState,
  type AssuranceState,
  type AssuranceStateOptions,
} from './assurances/assurance-state.ts';
export { contractState, type ContractState, type ContractStateOptions } from './agreements/contract-state.ts';
export { type MissingProcessingClause, missingProcessingClauses } from './agreements/missing-processing-clauses.ts';
export {
  objectionWindow,
  type ObjectionWindow,
  type ObjectionWindowOptions,
} from './subprocessors/objection-window.ts';
export { type SubcontractingRank, subcontractingRanks } from './subprocessors/subcontracting-ranks.ts';
export {
  type SupplierIncidentFacts,
  type SupplierReviewDue,
  type SupplierReviewRule,
  supplierReviewsDue,
  type SupplierReviewsDueOptions,
} from './reviews/supplier-reviews-due.ts';
export { type WaiverState } from './verdict/waivers.ts';
export { type AssuranceShortfall } from './verdict/due-diligence.ts';
export { type TierKind } from './verdict/tier-gaps.ts';
export { type VerdictCure, type VerdictReason } from './verdict/judge-rules.ts';
export {
  supplierVerdict,
  type SupplierVerdict,
  type SupplierVerdictOptions,
  type VerdictRuleResult,
} from './verdict/supplier-verdict.ts';
export {
  type ArrangementRow,
  type ChainRow,
  type CriticalFunctionRow,
  type InformationPart,
  type InformationProblem,
  type ServiceRow,
} from './information/information-rows.ts';
export {
  registerOfInformation,
  type RegisterOfInformation,
  type RegisterOfInformationOptions,
} from './information/register-of-information.ts';
export { type SuppliersFinding, suppliersFindings } from './register/findings.ts';
export { checkSuppliers, type CheckSuppliersContext } from './register/check-suppliers.ts';
export { suppliersDueItems, type SuppliersDueItemsOptions } from './register/suppliers-due-items.ts';

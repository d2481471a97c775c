/**
 * Control applicability (6.1.3 b to e): which controls are applicable and why, the Statement of Applicability, its check and its reports, its
 * history, and its upgrade from the 2013 edition.
 *
 * @module
 */
export { type CustomControlId, isCustomControlId } from './control/custom-control-id.ts';
export {
  CustomControlIdSchema,
  type StatementControlId,
  StatementControlIdSchema,
} from './control/statement-control-id.ts';
export { type ControlFilter, filterControls } from './control/filter-controls.ts';
export {
  type BestPracticeReason,
  type BusinessRequirementReason,
  type ContractualReason,
  type InclusionReason,
  InclusionReasonSchema,
  type LegalReason,
  type RiskTreatmentReason,
} from './statement/inclusion-reason.ts';
export { type ExclusionReason, exclusionReasons } from './statement/exclusion-reasons.ts';
export { ExclusionReasonSchema } from './statement/exclusion-reason.ts';
export {
  type FullImplementation,
  type Implementation,
  ImplementationSchema,
  type ImplementationStatus,
  type InheritedImplementation,
  type MissingImplementation,
  type PartialImplementation,
  type UnassessedImplementation,
} from './statement/implementation.ts';
export { type PolicyCitation, PolicyCitationSchema } from './statement/policy-citation.ts';
export {
  type Applicability,
  type ApplicableEntry,
  type ExcludedEntry,
  type StatementEntry,
  StatementEntrySchema,
  type UndecidedEntry,
} from './statement/statement-entry.ts';
export {
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from './statement/statement-of-applicability.ts';
export {
  type UnparsedEntry,
  type UnparsedImplementation,
  type UnparsedReason,
  type UnparsedStatement,
} from './statement/unparsed-statement.ts';
export {
  type ApprovedStatement,
  ApprovedStatementSchema,
  type StatementApproval,
  StatementApprovalSchema,
} from './approval/statement-approval.ts';
export { approveStatement, type ApproveStatementOptions, snapshotStatement } from './approval/approve-statement.ts';
export { approvedStatementAsOf, type ApprovedStatementAsOfOptions } from './approval/approved-statement-as-of.ts';
export {
  type AcceptanceFacts,
  type ApplicabilityInput,
  type Exclusion,
  type ObligationFacts,
  type PartlyExcludedControl,
  type RiskFacts,
} from './applicability/applicability-input.ts';
export { type ExclusionProfile, exclusionProfiles } from './applicability/exclusion-profiles.ts';
export { type ApplicabilityDecision, deriveApplicability } from './applicability/derive-applicability.ts';
export { draftStatement, type DraftStatementOptions } from './applicability/draft-statement.ts';
export { statementLabels } from './reports/statement-labels.ts';
export { type ImplementationCounts } from './reports/implementation-progress.ts';
export {
  type StatementCounts,
  type StatementSummary,
  summarizeStatement,
  type SummarizeStatementOptions,
} from './reports/summarize-statement.ts';
export {
  type AttributeCoverage,
  coverageByAttribute,
  type CoverageByAttributeOptions,
} from './reports/coverage-by-attribute.ts';
export { statementTable, type StatementTableRow } from './reports/statement-table.ts';
export {
  controlsDueItems,
  type ControlsDueItemsOptions,
  type ControlsDueRegisters,
} from './reports/controls-due-items.ts';
export { type EntryAspects } from './history/entry-aspects.ts';
export {
  diffStatements,
  type EntryChange,
  type RowChange,
  type StatementChange,
  type WholeChange,
} from './history/diff-statements.ts';
export { applyChanges } from './history/apply-changes.ts';
export {
  type ApplicableEntry2013,
  type ExcludedEntry2013,
  type Statement2013,
  Statement2013Schema,
  type StatementEntry2013,
  StatementEntry2013Schema,
  type UndecidedEntry2013,
} from './history/statement-2013.ts';
export { type UpgradeDecision, type UpgradedStatement, upgradeStatement } from './history/upgrade-statement.ts';
export { type JustificationFlaw, judgeJustification } from './justification/judge-justification.ts';
export { type StatementColumns } from './rows/statement-columns.ts';
export { type StatementWord } from './rows/statement-words.ts';
export { readStatementRows, type ReadStatementRowsOptions, type StatementRows } from './rows/read-statement-rows.ts';
export { type ControlsFinding, controlsFindings } from './check/findings.ts';
export { checkStatement, type CheckStatementContext } from './check/check-statement.ts';
export { validateStatement } from './check/validate-statement.ts';

/**
 * Control applicability: the Statement of Applicability of 6.1.3 c and d, from what demands and excludes controls to the table an auditor
 * asks for, its history and its upgrade from the 2013 edition; and the obligations of A.5.31 that demand controls.
 *
 * @module
 */
export { type ControlFilter, filterControls } from './control/filter-controls.ts';
export { type CustomControlId, CustomControlIdSchema } from './control/custom-control-id.ts';
export { isCustomControlId } from './control/is-custom-control-id.ts';
export { type StatementControlId, StatementControlIdSchema } from './control/statement-control-id.ts';
export { type Obligation, ObligationSchema } from './statement/obligation.ts';
export { type InclusionReason, InclusionReasonSchema } from './statement/inclusion-reason.ts';
export { type ExclusionReason, exclusionReasons } from './statement/exclusion-reasons.ts';
export { ExclusionReasonSchema } from './statement/exclusion-reason.ts';
export {
  type Implementation,
  type ImplementationAction,
  ImplementationActionSchema,
  ImplementationSchema,
  type ImplementationStatus,
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
export { type StatementHeader } from './statement/statement-header.ts';
export {
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from './statement/statement-of-applicability.ts';
export {
  type ApplicabilityDecision,
  type ApplicabilityInput,
  deriveApplicability,
  type Exclusion,
  type PartlyExcludedControl,
} from './applicability/derive-applicability.ts';
export { type ExclusionProfile, exclusionProfiles } from './applicability/exclusion-profiles.ts';
export { draftStatement, type DraftStatementOptions } from './applicability/draft-statement.ts';
export { checkStatement, type CheckStatementContext, type StatementDocument } from './check/check-statement.ts';
export {
  type CheckableEntry,
  type CheckableImplementation,
  type CheckableStatement,
} from './statement/checkable-statement.ts';
export { type JustificationFlaw, judgeJustification } from './check/judge-justification.ts';
export { justificationLimits } from './check/justification-limits.ts';
export { type ControlsFindingCode, controlsFindings } from './check/controls-findings.ts';
export { type StatementCounts, type StatementSummary, summarizeStatement } from './reports/summarize-statement.ts';
export { type AttributeCoverage, coverageByAttribute } from './reports/coverage-by-attribute.ts';
export { statementTable, type StatementTableRow } from './reports/statement-table.ts';
export { statementLabels } from './reports/statement-labels.ts';
export {
  diffStatements,
  type EntryChange,
  type RowChange,
  type StatementChange,
  type WholeChange,
} from './history/diff-statements.ts';
export { type EntryAspects } from './history/entry-aspects.ts';
export { applyChanges } from './history/apply-changes.ts';
export {
  type Statement2013,
  Statement2013Schema,
  type StatementEntry2013,
  StatementEntry2013Schema,
} from './history/statement-2013.ts';
export { type UpgradeDecision, type UpgradedStatement, upgradeStatement } from './history/upgrade-statement.ts';

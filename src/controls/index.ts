/**
 * Control applicability: the Statement of Applicability of 6.1.3 c and d, from what demands and excludes controls to the table an auditor
 * asks for, its history and its upgrade from the 2013 edition; and the obligations of A.5.31 that demand controls.
 *
 * @module
 */
export { type ControlFilter, filterControls } from './filter-controls.ts';
export { type CustomControlId, CustomControlIdSchema } from './custom-control-id.ts';
export { isCustomControlId } from './is-custom-control-id.ts';
export { type StatementControlId, StatementControlIdSchema } from './statement-control-id.ts';
export { type Obligation, ObligationSchema } from './obligation.ts';
export { type InclusionReason, InclusionReasonSchema } from './inclusion-reason.ts';
export { type ExclusionReason, exclusionReasons } from './exclusion-reasons.ts';
export { ExclusionReasonSchema } from './exclusion-reason.ts';
export {
  type Implementation,
  type ImplementationAction,
  ImplementationActionSchema,
  ImplementationSchema,
  type ImplementationStatus,
} from './implementation.ts';
export { type Evidence, EvidenceSchema } from './evidence.ts';
export { type PolicyCitation, PolicyCitationSchema } from './policy-citation.ts';
export {
  type Applicability,
  type ApplicableEntry,
  type ExcludedEntry,
  type StatementEntry,
  StatementEntrySchema,
  type UndecidedEntry,
} from './statement-entry.ts';
export { type StatementHeader } from './statement-header.ts';
export { type StatementOfApplicability, StatementOfApplicabilitySchema } from './statement-of-applicability.ts';
export {
  type ApplicabilityDecision,
  type ApplicabilityInput,
  deriveApplicability,
  type Exclusion,
  type PartlyExcludedControl,
} from './derive-applicability.ts';
export { type ExclusionProfile, exclusionProfiles } from './exclusion-profiles.ts';
export { draftStatement, type DraftStatementOptions } from './draft-statement.ts';
export { checkStatement, type CheckStatementContext, type StatementDocument } from './check-statement.ts';
export { type CheckableEntry, type CheckableImplementation, type CheckableStatement } from './checkable-statement.ts';
export { type JustificationFlaw, judgeJustification } from './judge-justification.ts';
export { justificationLimits } from './justification-limits.ts';
export { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';
export { type StatementCounts, type StatementSummary, summarizeStatement } from './summarize-statement.ts';
export { type AttributeCoverage, coverageByAttribute } from './coverage-by-attribute.ts';
export { statementTable, type StatementTableRow } from './statement-table.ts';
export { statementLabels } from './statement-labels.ts';
export {
  diffStatements,
  type EntryChange,
  type RowChange,
  type StatementChange,
  type WholeChange,
} from './diff-statements.ts';
export { type EntryAspects } from './entry-aspects.ts';
export { applyChanges } from './apply-changes.ts';
export {
  type Statement2013,
  Statement2013Schema,
  type StatementEntry2013,
  StatementEntry2013Schema,
} from './statement-2013.ts';
export { type UpgradeDecision, type UpgradedStatement, upgradeStatement } from './upgrade-statement.ts';

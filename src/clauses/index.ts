/**
 * Clause mapping: reading and writing citations of clauses, controls and articles; the way from the 2013 edition; the coverage of the
 * requirements by documents, the documented information that 7.5.1 a) asks for, and agreement with the Statement of Applicability (6.1.3 d).
 *
 * @module
 */
export { instruments, type LegalInstrument } from './citations/instruments.ts';
export {
  type ArticleReference,
  type ClauseReference,
  type ControlReference,
  type Reference,
  ReferenceSchema,
  type Relation,
} from './references/reference.ts';
export { type ParsedReferences, type ReferenceProblem } from './references/reference-collector.ts';
export { parseReferences } from './references/parse-references.ts';
export { formatReferences } from './references/format-references.ts';
export { type ClauseIdProblem, type ClauseIdRead, readClauseId } from '../standard/read-clause-id.ts';
export { type ControlIdProblem, type ControlIdRead, readControlId } from '../standard/read-control-id.ts';
export { predecessorsOf, successorsOf } from './editions/controls.ts';
export { clauseSuccessorsOf } from './editions/clauses.ts';
export { type DocumentFacts } from './coverage/document-facts.ts';
export {
  assessCoverage,
  type AssessCoverageOptions,
  type Coverage,
  type CoverageRow,
  type CoverageState,
} from './coverage/assess-coverage.ts';
export { checkCitations, type StatementEntryFacts, type StatementFacts } from './coverage/check-citations.ts';
export {
  checkDocumentedInformation,
  type CheckDocumentedInformationOptions,
} from './coverage/check-documented-information.ts';
export { type ClausesFinding, clausesFindings } from './coverage/findings.ts';

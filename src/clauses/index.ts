/**
 * Clause mapping: reading and writing citations of clauses, controls and articles, what a set of documents covers, the documented
 * information that 7.5.1 a) asks for, agreement with the Statement of Applicability (6.1.3 d), and the way from the 2013 edition.
 *
 * @module
 */
export {
  type ArticleReference,
  type ClauseReference,
  type ControlReference,
  type Reference,
  ReferenceSchema,
  type Relation,
} from './references/reference.ts';
export { instruments, type LegalInstrument } from './references/instruments.ts';
export { type ParsedReferences, type ReferenceProblem } from './references/parsed-references.ts';
export { parseReferences } from './references/parse-references.ts';
export { formatReferences } from './references/format-references.ts';
export {
  assessCoverage,
  type AssessCoverageOptions,
  type CitingDocument,
  type Coverage,
  type CoverageRow,
  type CoverageState,
} from './coverage/assess-coverage.ts';
export {
  checkDocumentedInformation,
  type CheckDocumentedInformationOptions,
  type ProvidingDocument,
} from './coverage/check-documented-information.ts';
export {
  checkCitations,
  type CitationDocument,
  type CitationStatement,
  type CitationStatementEntry,
  type CitationStatementPolicy,
} from './coverage/check-citations.ts';
export { predecessorsOf } from './editions/predecessors-of.ts';
export { successorsOf } from './editions/successors-of.ts';
export { clauseSuccessorsOf } from './editions/clause-successors-of.ts';
export { clausesFindings } from './coverage/clauses-findings.ts';

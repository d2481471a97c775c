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
} from './reference.ts';
export { instruments, type LegalInstrument } from './instruments.ts';
export { type ParsedReferences, type ReferenceProblem } from './parsed-references.ts';
export { parseReferences } from './parse-references.ts';
export { formatReferences } from './format-references.ts';
export {
  assessCoverage,
  type AssessCoverageOptions,
  type CitingDocument,
  type Coverage,
  type CoverageRow,
  type CoverageState,
} from './assess-coverage.ts';
export {
  checkDocumentedInformation,
  type CheckDocumentedInformationOptions,
  type ProvidingDocument,
} from './check-documented-information.ts';
export {
  checkCitations,
  type CitationStatement,
  type CitationStatementEntry,
  type CitationStatementPolicy,
} from './check-citations.ts';
export { predecessorsOf } from './predecessors-of.ts';
export { successorsOf } from './successors-of.ts';
export { clauseSuccessorsOf } from './clause-successors-of.ts';
export { clausesFindings } from './clauses-findings.ts';

import { type FindingDetails, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import type { Relation } from '../references/reference.ts';
import { anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type DocumentFacts, documentGuard } from './document-facts.ts';
import { type ClausesFinding, clausesFindings } from './findings.ts';
import { readRecords } from './read-documents.ts';

/** The fields of a row of a Statement of Applicability that `checkCitations` reads. */
export interface StatementEntryFacts {
  /** The control. A row is passed over when it is not a control of Annex A: a custom control, or one of the 2013 edition. */
  readonly control: string;
  /** Whether the control is applicable. */
  readonly applicability: 'applicable' | 'excluded' | 'undecided';
  /** The documents that the row names, each by its id; not compared when absent. */
  readonly policies?: readonly {
    /** The id of the document. */
    readonly document: string;
  }[];
}

/** The fields of a Statement of Applicability (6.1.3 d) that `checkCitations` reads. */
export interface StatementFacts {
  /** Its rows; the first row of a control is compared. */
  readonly entries: readonly StatementEntryFacts[];
}

/** A citation of a control by a document: the first that addresses it, or else the first that supports it. */
interface Citing {
  /** The id of the document. */
  readonly document: string;
  /** The index of the document. */
  readonly index: number;
  /** The index of the first document of this id, by which citations and rows are compared. */
  readonly key: number | undefined;
  /** The index of the reference in it. */
  readonly place: number;
  readonly relation: Relation;
}

/** A row with the citations of its control, in the order of the documents. */
interface Row {
  readonly control: ControlId;
  readonly path: FindingPath;
  readonly policies: StatementEntryFacts['policies'];
  readonly citings: readonly Citing[];
}

/**
 * Compares the citations of documents with the Statement of Applicability. Different people keep the two, so they drift apart.
 *
 * @param documents - The documents with their references, ranges expanded: a range that includes an excluded control cites it. Documents
 *   without references are passed over.
 * @param statement - The statement; rows that are undecided are not compared.
 * @returns Row by row: documents that cite an excluded control; an applicable control that no document cites or supports; documents that
 *   the row names and that do not cite it; documents that address it and that the row does not name; unreadable documents and rows. The path
 *   begins with `documents` or `entries`. A policy of a row is passed over when its references are not known.
 * @throws RangeError when `documents` or the rows of the statement are not a list.
 *
 * @example
 * ```ts
 * import { checkCitations, parseReferences } from 'isms-kit/clauses';
 *
 * const { references } = parseReferences('Annex A 8.25-8.31');
 * const findings = checkCitations([{ id: 'Secure Development', references }], {
 *   entries: [
 *     { control: 'A.8.30', applicability: 'excluded' },
 *     { control: 'A.8.32', applicability: 'applicable', policies: [] },
 *   ],
 * });
 * findings.map(({ message }) => message); // => [
 * //   '"Secure Development" cites A.8.30, which the Statement of Applicability excludes.',
 * //   'A.8.32 is applicable, but no document cites it.',
 * // ]
 * ```
 */
export function checkCitations(
  documents: readonly DocumentFacts[],
  statement: StatementFacts,
): readonly ClausesFinding[] {
  requireReadable('documents', documents, aList);
  requireReadable('statement', statement, anObject<StatementFacts>({ entries: aList }));
  const read = readRecords('document', documents, documentGuard, { name: 'id', place: ['documents'] });
  const rows = readRecords('control', statement.entries, rowGuard, { name: 'control', place: ['entries'] });
  const entries = [...rows.byIndex].map(([index, entry]) => ({ index, entry }));
  return [...compareCitations(read.byIndex, entries), ...read.findings, ...rows.findings];
}

const aList: Guard = /* @__PURE__ */ listOf(() => undefined);
const rowGuard: Guard = /* @__PURE__ */ anObject<StatementEntryFacts>({
  control: aText,
  applicability: /* @__PURE__ */ oneOf(['applicable', 'excluded', 'undecided']),
  policies: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<{ document: string }>({ document: aText })),
  ),
});

/**
 * Compares readable documents with readable rows, each with its index in its list.
 *
 * @internal
 */
export function compareCitations(
  documents: ReadonlyMap<number, DocumentFacts>,
  rows: readonly { readonly index: number; readonly entry: StatementEntryFacts }[],
): readonly ClausesFinding[] {
  const keys = new Map<string, number>();
  for (const [index, { id, references }] of documents) {
    if (references !== undefined && !keys.has(id)) keys.set(id, index);
  }
  const citings = citingsByControl(documents, keys);
  const seen = new Set<string>();
  return rows.flatMap(({ entry, index }) => {
    const { control, applicability, policies } = entry;
    if (!isControlId(control) || seen.has(control)) return [];
    seen.add(control);
    const row: Row = { control, path: ['entries', index], policies, citings: citings.get(control) ?? [] };
    if (applicability === 'excluded') return citationsOfExcluded(row);
    if (applicability === 'undecided') return [];
    const missing = row.citings.length === 0 ? [missingCitation(row)] : [];
    return [...missing, ...disagreements(row, keys)];
  });
}

function citingsByControl(
  documents: ReadonlyMap<number, DocumentFacts>,
  keys: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Citing[]> {
  const byControl = new Map<string, Citing[]>();
  for (const [index, { id, references = [] }] of documents) {
    const key = keys.get(id);
    for (const [place, reference] of references.entries()) {
      if (reference.kind !== 'control') continue;
      const citing = { document: id, index, key, place, relation: reference.relation };
      const citings = byControl.get(reference.id);
      if (citings === undefined) byControl.set(reference.id, [citing]);
      else addCiting(citings, citing);
    }
  }
  return byControl;
}

function addCiting(citings: Citing[], citing: Citing): void {
  const last = citings.at(-1);
  if (last?.index !== citing.index) citings.push(citing);
  else if (last.relation === 'supports' && citing.relation === 'addresses') citings.splice(-1, 1, citing);
}

function citationsOfExcluded({ control, citings }: Row): readonly ClausesFinding[] {
  return citings.map((citing) =>
    reportFinding(clausesFindings, 'citation-of-excluded-control', about(citing, control)),
  );
}

function about({ document, index, place }: Citing, control: ControlId): FindingDetails<'{document} {control}'> {
  return {
    subject: { kind: 'document', id: document },
    path: ['documents', index, 'references', place],
    requirements: [control],
    params: { document, control },
  };
}

function missingCitation({ control, path }: Row): ClausesFinding {
  return reportFinding(clausesFindings, 'citation-missing', {
    subject: { kind: 'control', id: control },
    path,
    requirements: [control],
    params: { control },
  });
}

function disagreements(
  { control, path, policies, citings }: Row,
  keys: ReadonlyMap<string, number>,
): readonly ClausesFinding[] {
  if (policies === undefined) return [];
  const citing = new Set(citings.map(({ key }) => key));
  const named = new Set<number | undefined>();
  const uncited: ClausesFinding[] = [];
  for (const [place, { document }] of policies.entries()) {
    const key = keys.get(document);
    if (key === undefined || named.has(key)) continue;
    named.add(key);
    if (citing.has(key)) continue;
    const details = {
      subject: { kind: 'document', id: document },
      path: [...path, 'policies', place],
      requirements: [control],
      params: { document, control },
    };
    uncited.push(reportFinding(clausesFindings, 'citation-missing-in-document', details));
  }
  const unnamed = citings.filter(({ key, relation }) => relation === 'addresses' && !named.has(key));
  return [
    ...uncited,
    ...unnamed.map((citation) =>
      reportFinding(clausesFindings, 'citation-missing-in-statement', about(citation, control)),
    ),
  ];
}

import { type Finding, reportFinding } from '../core/report-finding.ts';
import type { ControlId } from '../standard/control-ids.ts';
import { isControlId } from '../standard/is-control-id.ts';
import type { CitingDocument } from './assess-coverage.ts';
import { clausesFindings } from './clauses-findings.ts';
import type { Relation } from './reference.ts';

/** A document that a row of a Statement of Applicability names. */
export interface CitationStatementPolicy {
  /** The id of the document. */
  readonly document: string;
}

/** A row of a Statement of Applicability, as far as citations go. */
export interface CitationStatementEntry {
  /** The control; rows of the organization's own controls are passed over. */
  readonly control: string;
  /** Whether the control is applicable. */
  readonly applicability: 'applicable' | 'excluded' | 'undecided';
  /** The documents that the row names; not compared when absent. */
  readonly policies?: readonly CitationStatementPolicy[];
}

/** A Statement of Applicability (6.1.3 d), as far as citations go. */
export interface CitationStatement {
  /** Its rows; where a control has several, the first one counts. */
  readonly entries: readonly CitationStatementEntry[];
}

/** Where a document cites a control. */
interface Citing {
  readonly relation: Relation;
  readonly path: readonly (string | number)[];
}

/** A row with the documents that cite its control. */
interface Row {
  readonly control: ControlId;
  readonly path: readonly (string | number)[];
  readonly policies: CitationStatementEntry['policies'];
  readonly citings: ReadonlyMap<string, Citing>;
}

type ClausesFinding = Finding<keyof typeof clausesFindings>;

/**
 * Compares what documents cite with what the Statement of Applicability says about the same controls. The two are kept by different
 * people and drift apart.
 *
 * @param documents - The documents with their references, ranges expanded: a range that includes an excluded control cites it.
 * @param statement - The statement; rows that are undecided are not compared.
 * @returns Row by row: documents that cite an excluded control; an applicable control that no document cites or supports; documents that
 *   the row names and that do not cite it; documents that address it and that the row does not name. The path begins with `documents` or
 *   `entries`. A row's policy that is not among the documents is passed over: nothing is known of what it cites.
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
 * //   'Secure Development cites A.8.30, which the Statement of Applicability excludes.',
 * //   'A.8.32 is applicable, but no document cites it.',
 * // ]
 * ```
 */
export function checkCitations(
  documents: readonly CitingDocument[],
  statement: CitationStatement,
): readonly Finding<keyof typeof clausesFindings>[] {
  const citings = citingsByControl(documents);
  const documentIds: ReadonlySet<string> = new Set(documents.map(({ id }) => id));
  const seen = new Set<string>();
  return statement.entries.flatMap((entry, index) => {
    const { control, applicability } = entry;
    if (!isControlId(control) || seen.has(control)) return [];
    seen.add(control);
    const row: Row = {
      control,
      path: ['entries', index],
      policies: entry.policies,
      citings: citings.get(control) ?? new Map(),
    };
    if (applicability === 'excluded') return citationsOfExcluded(row);
    return applicability === 'applicable' ? disagreements(row, documentIds) : [];
  });
}

function citingsByControl(documents: readonly CitingDocument[]): ReadonlyMap<string, ReadonlyMap<string, Citing>> {
  const byControl = new Map<string, Map<string, Citing>>();
  for (const [index, { id, references }] of documents.entries()) {
    for (const [place, reference] of references.entries()) {
      if (reference.kind !== 'control') continue;
      const citings = byControl.get(reference.id) ?? new Map<string, Citing>();
      byControl.set(reference.id, citings);
      if (citings.get(id)?.relation === 'addresses') continue;
      citings.set(id, { relation: reference.relation, path: ['documents', index, 'references', place] });
    }
  }
  return byControl;
}

function citationsOfExcluded({ control, citings }: Row): readonly ClausesFinding[] {
  return [...citings].map(([document, { path }]) =>
    reportFinding(clausesFindings, 'citation-of-excluded-control', {
      subject: { kind: 'document', id: document },
      path,
      requirements: [control],
      params: { document, control },
    }),
  );
}

function disagreements(row: Row, documentIds: ReadonlySet<string>): readonly ClausesFinding[] {
  const { control, path, citings, policies } = row;
  const requirements = [control];
  const missing =
    citings.size > 0
      ? []
      : [
          reportFinding(clausesFindings, 'citation-missing', {
            subject: { kind: 'control', id: control },
            path,
            requirements,
            params: { control },
          }),
        ];
  if (policies === undefined) return missing;

  const named = new Map(policies.map(({ document }, place) => [document, place]));
  const uncited = [...named].filter(([document]) => documentIds.has(document) && !citings.has(document));
  const unnamed = [...citings].filter(([document, { relation }]) => relation === 'addresses' && !named.has(document));
  return [
    ...missing,
    ...uncited.map(([document, place]) =>
      reportFinding(clausesFindings, 'citation-missing-in-document', {
        subject: { kind: 'document', id: document },
        path: [...path, 'policies', place],
        requirements,
        params: { document, control },
      }),
    ),
    ...unnamed.map(([document, citing]) =>
      reportFinding(clausesFindings, 'citation-missing-in-statement', {
        subject: { kind: 'document', id: document },
        path: citing.path,
        requirements,
        params: { document, control },
      }),
    ),
  ];
}

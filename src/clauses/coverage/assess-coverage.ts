import type { ClauseId } from '../../standard/clause-ids.ts';
import { clauseTitles } from '../../standard/clause-titles.ts';
import { itemsOf, requirementClauseIds } from '../../standard/clauses.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { groupBy } from '../../core/records/references.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import type { Reference } from '../references/reference.ts';
import { anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type DocumentFacts, documentGuard } from './document-facts.ts';

/** The options of `assessCoverage`. */
export interface AssessCoverageOptions {
  /** The controls that the Statement of Applicability excludes (6.1.3 d); none when absent. */
  readonly excludedControls?: readonly ControlId[];
}

/** How well the documents cover a requirement. */
export type CoverageState =
  /** A document addresses it as a whole. */
  | 'cited'
  /** Documents address a part of it only. */
  | 'partly-cited'
  /** Documents support it only. */
  | 'supported'
  /** No document cites it. */
  | 'uncited'
  /** The control is not applicable; citations do not change that. */
  | 'excluded';

/** The coverage of one clause or control. */
export interface CoverageRow<Id extends ClauseId | ControlId = ClauseId | ControlId> {
  /** The clause or the control. */
  readonly id: Id;
  /** Its short title. */
  readonly title: string;
  /** How well it is covered. */
  readonly state: CoverageState;
  /** The documents that address it, as a whole or in part, in their order. */
  readonly citedBy: readonly string[];
  /** Those of `citedBy` that address a part of it only, such as one item of a clause. */
  readonly partlyCitedBy: readonly string[];
  /** The documents that support it, as a whole or in part, in their order. */
  readonly supportedBy: readonly string[];
}

/** The coverage of the requirements by a set of documents. */
export interface Coverage {
  /** The 30 clauses that carry a requirement, in order. */
  readonly clauses: readonly CoverageRow<ClauseId>[];
  /** The 93 controls, in order. */
  readonly controls: readonly CoverageRow<ControlId>[];
  /** How many of the clauses are cited as a whole. */
  readonly clauseTally: Tally;
  /** How many of the controls are cited; excluded controls leave `of`. */
  readonly controlTally: Tally;
}

/** The documents that cite one requirement, each once, in their order. */
interface Citers {
  readonly whole: string[];
  readonly any: string[];
  readonly supporting: string[];
}

/** By clause, item and control: the rows that a citation of it covers, and whether it covers all of the row. */
const rowsOf: ReadonlyMap<string, readonly { readonly row: string; readonly isWhole: boolean }[]> =
  /* @__PURE__ */ rowsByReference();

/**
 * Assesses the coverage of the requirements by a set of documents: one row for each clause that carries a requirement and for each
 * control. The difference between the policies alone and all documents shows the requirements that rest on records only.
 *
 * A citation of a clause covers its sub-clauses: a document that addresses 6.1 addresses 6.1.1, 6.1.2 and 6.1.3. A citation of an item
 * covers its clause in part. Documents that share an id count as one. The tallies count `cited` only.
 *
 * @param documents - The documents with their references. Documents without references and articles of law are passed over.
 * @param options - The excluded controls.
 * @returns The rows in the order of the standard, and how many are cited. It takes time in proportion to the references.
 * @throws RangeError when a document, a reference or the list of excluded controls is unreadable.
 *
 * @example
 * ```ts
 * import { assessCoverage, parseReferences } from 'isms-kit/clauses';
 *
 * const { references } = parseReferences('Clauses 6.1, 7.5.1(b); Annex A 5.1; supports Annex A 5.2');
 * const { clauses, controls, controlTally } = assessCoverage([{ id: 'policy', references }], { excludedControls: ['A.8.30'] });
 *
 * clauses.filter(({ state }) => state === 'cited').map(({ id }) => id); // => ['6.1.1', '6.1.2', '6.1.3']
 * clauses.filter(({ state }) => state === 'partly-cited').map(({ id }) => id); // => ['7.5.1']
 * controls[1]?.state; // => 'supported'
 * controlTally; // => { counted: 1, of: 92, excluded: 1, unknown: 0, share: 1 / 92 }
 * ```
 */
export function assessCoverage(documents: readonly DocumentFacts[], options: AssessCoverageOptions = {}): Coverage {
  requireReadable('documents', documents, listOf(documentGuard));
  requireReadable('options', options, anObject<AssessCoverageOptions>({ excludedControls: maybe(listOf(aText)) }));
  const excluded: ReadonlySet<string> = new Set(options.excludedControls);
  const citers = citersByRow(documents);
  const rowOf = <Id extends ClauseId | ControlId>(id: Id, title: string): CoverageRow<Id> => {
    const { whole, any, supporting } = citers.get(id) ?? { whole: [], any: [], supporting: [] };
    return {
      id,
      title,
      state: excluded.has(id) ? 'excluded' : stateOf(whole.length, any.length, supporting.length),
      citedBy: any,
      partlyCitedBy: without(any, whole),
      supportedBy: supporting,
    };
  };
  const clauseRows = requirementClauseIds.map((id) => rowOf(id, clauseTitles[id]));
  const controlRows = controlIds.map((id) => rowOf(id, controlTitles[id]));
  return {
    clauses: clauseRows,
    controls: controlRows,
    clauseTally: tally(clauseRows),
    controlTally: tally(controlRows),
  };
}

function stateOf(whole: number, any: number, supporting: number): CoverageState {
  if (whole > 0) return 'cited';
  if (any > 0) return 'partly-cited';
  return supporting > 0 ? 'supported' : 'uncited';
}

function tally(rows: readonly CoverageRow[]): Tally {
  const excluded = rows.filter(({ state }) => state === 'excluded').length;
  const counted = rows.filter(({ state }) => state === 'cited').length;
  return tallyOf({ counted, of: rows.length - excluded, excluded });
}

function citersByRow(documents: readonly DocumentFacts[]): ReadonlyMap<string, Citers> {
  const byRow = new Map<string, Citers>();
  for (const [id, parts] of groupBy(documents, (document) => [document.id])) {
    for (const { references = [] } of parts) for (const reference of references) addCiter(byRow, id, reference);
  }
  return byRow;
}

function addCiter(byRow: Map<string, Citers>, document: string, reference: Reference): void {
  if (reference.kind === 'article') return;
  for (const { row, isWhole } of rowsOf.get(reference.id) ?? []) {
    const citers = byRow.get(row) ?? { whole: [], any: [], supporting: [] };
    if (citers.any.length === 0 && citers.supporting.length === 0) byRow.set(row, citers);
    if (reference.relation === 'supports') addOnce(citers.supporting, document);
    else addOnce(citers.any, document);
    if (reference.relation === 'addresses' && isWhole) addOnce(citers.whole, document);
  }
}

/** The references of one document come one after the other, so that a repeated document is the last one. */
function addOnce(documents: string[], id: string): void {
  if (documents.at(-1) !== id) documents.push(id);
}

/** Both lists are in the order of the documents. */
function without(documents: readonly string[], left: readonly string[]): readonly string[] {
  let next = 0;
  return documents.filter((id) => {
    const isLeft = left[next] === id;
    if (isLeft) next += 1;
    return !isLeft;
  });
}

function rowsByReference(): ReadonlyMap<string, readonly { readonly row: string; readonly isWhole: boolean }[]> {
  const byReference = new Map<string, { row: string; isWhole: boolean }[]>();
  for (const id of controlIds) byReference.set(id, [{ row: id, isWhole: true }]);
  for (const row of requirementClauseIds) {
    const parts = row.split('.');
    const upwards = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
    for (const id of upwards) byReference.set(id, [...(byReference.get(id) ?? []), { row, isWhole: true }]);
    for (const id of itemsOf(row)) byReference.set(id, [{ row, isWhole: false }]);
  }
  return byReference;
}

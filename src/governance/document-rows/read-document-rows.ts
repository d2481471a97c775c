import { parseReferences } from '../../clauses/references/parse-references.ts';
import type { Reference } from '../../clauses/references/reference.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { isPeriod, type Period } from '../../core/calendar/period.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import { readRows } from '../../core/rows/read-rows.ts';
import { readingOptionsGuard, type RowReading, type RowReadingOptions } from '../../core/rows/reading-options.ts';
import {
  dateIn,
  demandedText,
  isFilled,
  present,
  refuseCell,
  type RowCells,
  textIn,
  wordIn,
} from '../../core/rows/row-cells.ts';
import { type Vocabulary, vocabularyOf } from '../../core/rows/vocabulary.ts';
import type { ControlledDocument } from '../documents/controlled-document.ts';
import type { DocumentKind } from '../documents/document-kinds.ts';
import type { DocumentApprover, DocumentChange, DocumentVersion } from '../documents/document-version.ts';
import { type DocumentColumns, documentHeaders } from './document-columns.ts';
import {
  documentChangeTexts,
  documentKindTexts,
  type DocumentReviewInterval,
  type DocumentWord,
  reviewIntervalTexts,
} from './document-words.ts';

/** The options of `readDocumentRows`. */
export interface ReadDocumentRowsOptions extends RowReadingOptions {
  /** The header of the column of each field; a field without one has the column with a usual English or German header, if there is one. */
  readonly columns?: DocumentColumns;
  /** The meaning of texts in the cells, such as `{ Manual: 'guideline' }`, before the usual English and German ones. */
  readonly words?: Readonly<Record<string, DocumentWord>>;
}

/** The rows of a register of documents, with what was not read. */
export interface DocumentRows extends RowReading {
  /** The documents, in the order of the rows; each is valid by `ControlledDocumentSchema`. */
  readonly documents: readonly ControlledDocument[];
}

type DocumentRow = RowCells<keyof DocumentColumns>;

interface Words {
  readonly kind: Vocabulary<DocumentKind>;
  readonly change: Vocabulary<DocumentChange>;
  readonly interval: Vocabulary<DocumentReviewInterval>;
}

const optionsGuard = /* @__PURE__ */ readingOptionsGuard(
  /* @__PURE__ */ Object.keys(documentHeaders),
  /* @__PURE__ */ Object.keys({ ...documentKindTexts, ...documentChangeTexts, ...reviewIntervalTexts }),
);

/**
 * Reads the rows of a spreadsheet as documents under control (7.5). Nothing is guessed: a word, citation or date that is not understood is a
 * finding. Nothing is lost: cells that were not read, that have no place in the document, or whose column no field has, are in its `custom` by
 * their headers; rows without a document are in `unread`.
 *
 * A row gives at most one version, the current one. Its history begins with its approval, or with its publication where no approval is stated.
 *
 * @param rows - The rows as a library for spreadsheets gives them: objects of cells by header, or lists of cells of which the first holds the
 *   headers. A cell is a text, a number, true or false, a `Date`, null or undefined.
 * @param options - The columns, the words, the order of dates and the limits.
 * @returns The documents, the rows not read, and the findings. Whether the register is good enough, `checkGovernance` says.
 * @throws RangeError if an option has another form; never on rows.
 *
 * @example
 * ```ts
 * import { readDocumentRows } from 'isms-kit/governance';
 *
 * const rows = [
 *   { Document: 'Backup Policy', Type: 'Richtlinie', Relevance: 'Annex A 8.13', Version: '1.0', 'Valid from': '01.07.2026' },
 * ];
 * const [document] = readDocumentRows(rows).documents;
 * document?.kind; // => 'topic-policy'
 * document?.references; // => [{ kind: 'control', id: 'A.8.13', relation: 'addresses' }]
 * document?.versions[0]?.effectiveFrom; // => '2026-07-01'
 * ```
 */
export function readDocumentRows(rows: readonly object[], options: ReadDocumentRowsOptions = {}): DocumentRows {
  requireOptions(options, optionsGuard);
  const { columns = {}, words: own } = options;
  const fields = { headers: documentHeaders, required: ['title', 'kind'], named: { ...columns } };
  const words: Words = {
    kind: vocabularyOf(documentKindTexts, own),
    change: vocabularyOf(documentChangeTexts, own),
    interval: vocabularyOf(reviewIntervalTexts, own),
  };
  const { records, ...rest } = readRows<ControlledDocument, keyof DocumentColumns>(rows, fields, options, (row) =>
    documentOf(row, words),
  );
  return { documents: records, ...rest };
}

function documentOf(row: DocumentRow, words: Words): ControlledDocument | undefined {
  const title = demandedText(row, 'title', 'a document');
  const isKindGiven = demandedText(row, 'kind', 'a document') !== undefined;
  const kind = isKindGiven ? wordIn(row, 'kind', words.kind) : undefined;
  if (title === undefined || kind === undefined) return undefined;
  const version = versionIn(row, words);
  const reviewedOn = dateIn(row, 'lastReviewedOn');
  return {
    id: textIn(row, 'id') ?? title,
    title,
    kind,
    versions: version === undefined ? [] : [version],
    ...present({
      owner: textIn(row, 'owner'),
      parent: textIn(row, 'parent'),
      classification: textIn(row, 'classification'),
      references: referencesIn(row),
      review: reviewIn(row, words, reviewedOn ?? version?.history[0]?.enteredOn),
      reviews: reviewedOn === undefined ? undefined : [{ on: reviewedOn, outcome: 'kept' as const }],
      nextReviewOn: dateIn(row, 'nextReviewOn'),
      external: kind === 'external' ? originIn(row) : undefined,
      retiredOn: dateIn(row, 'retiredOn'),
    }),
  };
}

function versionIn(row: DocumentRow, { change }: Words): DocumentVersion | undefined {
  const version = textIn(row, 'version');
  if (version === undefined) return undefined;
  const approvedOn = dateIn(row, 'approvedOn');
  const effectiveFrom = dateIn(row, 'effectiveFrom');
  const statedOn = dateIn(row, 'publishedOn');
  const publishedOn = row.refused.has('publishedOn') ? undefined : (statedOn ?? effectiveFrom);
  return {
    version,
    change: wordIn(row, 'change', change) ?? 'major',
    history: [
      ...(approvedOn === undefined ? [] : [{ state: 'approved' as const, enteredOn: approvedOn }]),
      ...(publishedOn === undefined ? [] : [{ state: 'published' as const, enteredOn: publishedOn }]),
    ],
    ...present({
      preparedBy: textIn(row, 'preparedBy'),
      approvedBy: approverIn(row),
      effectiveFrom,
      summary: textIn(row, 'summary'),
    }),
  };
}

/** A person without a role, or a role without a person, stays with the cells that have no place. */
function approverIn(row: DocumentRow): DocumentApprover | undefined {
  if (!isFilled(row, 'approver') || !isFilled(row, 'approverRole')) return undefined;
  const person = textIn(row, 'approver');
  const role = textIn(row, 'approverRole');
  return person === undefined || role === undefined ? undefined : { person, role };
}

function referencesIn(row: DocumentRow): readonly Reference[] | undefined {
  const text = textIn(row, 'references');
  if (text === undefined) return undefined;
  const { references, problems } = parseReferences(text);
  if (problems.length > 0)
    refuseCell(row, 'references', 'cell-citation-unreadable', { value: problems.map((problem) => problem.text) });
  return references;
}

function reviewIn(
  row: DocumentRow,
  { interval }: Words,
  anchor: CalendarDate | undefined,
): ControlledDocument['review'] {
  if (anchor === undefined) return undefined;
  const text = textIn(row, 'reviewEvery');
  const every: Period | undefined = isPeriod(text) ? text : wordIn(row, 'reviewEvery', interval);
  return every === undefined ? undefined : { every, mode: 'rolling', anchor };
}

function originIn(row: DocumentRow): ControlledDocument['external'] {
  const origin = present({ publisher: textIn(row, 'publisher'), edition: textIn(row, 'edition') });
  return Object.keys(origin).length === 0 ? undefined : origin;
}

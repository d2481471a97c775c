import { type ActionFields, actionIn } from '../../core/rows/action-cells.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import {
  type ControlReading,
  prepareControls,
  type ReadControl,
  refuseControl,
} from '../../core/rows/control-cells.ts';
import { readRows } from '../../core/rows/read-rows.ts';
import { readingOptionsGuard, type RowReading, type RowReadingOptions } from '../../core/rows/reading-options.ts';
import {
  demandedText,
  isFilled,
  itemsIn,
  keepCell,
  keepRest,
  leaveCell,
  numberIn,
  present,
  reportOnRow,
  type RowCells,
  textIn,
  wordIn,
} from '../../core/rows/row-cells.ts';
import { folded, type Vocabulary, vocabularyOf } from '../../core/rows/vocabulary.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { type CustomControlId, isCustomControlId } from '../control/custom-control-id.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { Implementation, ImplementationStatus } from '../statement/implementation.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { ApplicableEntry, Applicability, ExcludedEntry, StatementEntry } from '../statement/statement-entry.ts';
import { type StatementColumns, statementHeaders } from './statement-columns.ts';
import { applicabilityTexts, exclusionReasonTexts, type StatementWord, statusTexts } from './statement-words.ts';

/** The options of `readStatementRows`. */
export interface ReadStatementRowsOptions extends RowReadingOptions {
  /** The header of the column of each field; a field without one has the column with a usual English or German header, if there is one. */
  readonly columns?: StatementColumns;
  /** The meaning of texts in the cells, such as `{ Live: 'implemented' }`, before the usual English and German ones. */
  readonly words?: Readonly<Record<string, StatementWord>>;
}

/** The rows of a statement as entries, with what was not read. */
export interface StatementRows extends RowReading {
  /** The entries, in the order of the rows; each is valid by `StatementEntrySchema`. */
  readonly entries: readonly StatementEntry[];
}

type StatementField = keyof StatementColumns;
type StatementRow = RowCells<StatementField>;

interface Words {
  readonly control: ReadControl<CustomControlId>;
  /** Reads the number of a control, which no custom control has. */
  readonly number: ReadControl<never>;
  readonly applicability: Vocabulary<Applicability>;
  readonly status: Vocabulary<ImplementationStatus | 'excluded'>;
  readonly exclusionReason: Vocabulary<ExclusionReason>;
}

const statementAction: ActionFields<StatementField> = { text: 'action', owner: 'actionOwner', dueOn: 'actionDueOn' };

const optionsGuard = /* @__PURE__ */ readingOptionsGuard(
  /* @__PURE__ */ Object.keys(statementHeaders),
  /* @__PURE__ */ Object.keys({ ...applicabilityTexts, ...statusTexts, ...exclusionReasonTexts }),
);

/**
 * Reads the rows of a spreadsheet as entries of a Statement of Applicability (6.1.3 d). Nothing is guessed: a word, control or date that is not
 * understood is a finding, and the field stays unknown. Nothing is lost: cells that were not read, that have no place in the entry, or whose
 * column no field has, are in its `custom` by their headers; rows without an entry are in `unread`.
 *
 * A row that says neither applicable nor excluded is undecided. Where no column says it, the status does. A row that excludes a control without a
 * justification stays undecided, and an inherited control without its provider is not assessed.
 *
 * @param rows - The rows as a library for spreadsheets gives them: objects of cells by header, or lists of cells of which the first holds the
 *   headers. A cell is a text, a number, true or false, a `Date`, null or undefined.
 * @param options - The columns, the words, the order of dates and the limits.
 * @returns The entries, the rows not read, and the findings. Whether the statement is good enough, `checkStatement` says.
 * @throws RangeError if an option has another form; never on rows.
 *
 * @example
 * ```ts
 * import { readStatementRows } from 'isms-kit/controls';
 *
 * const rows = [
 *   { 'Annex A': '5.1', 'Applicable?': 'Yes', State: 'In progress', Reason: 'Customers ask for it.' },
 *   { 'Annex A': '8.30', 'Applicable?': 'No', State: '', Reason: 'All software is written by employees.' },
 * ];
 * const { entries, findings } = readStatementRows(rows, { columns: { status: 'State' } });
 * entries.map(({ control, applicability }) => [control, applicability]); // => [['A.5.1', 'applicable'], ['A.8.30', 'excluded']]
 * findings; // => []
 * ```
 */
export function readStatementRows(rows: readonly object[], options: ReadStatementRowsOptions = {}): StatementRows {
  requireOptions(options, optionsGuard);
  const { columns = {}, words: own } = options;
  const fields = { headers: statementHeaders, required: ['control'], named: { ...columns } };
  const words: Words = {
    control: prepareControls(isCustomControlId),
    number: prepareControls((_text): _text is never => false),
    applicability: vocabularyOf(applicabilityTexts, own),
    status: vocabularyOf(statusTexts, own),
    exclusionReason: vocabularyOf(exclusionReasonTexts, own),
  };
  const { records, ...rest } = readRows<StatementEntry, StatementField>(rows, fields, options, (row) =>
    entryOf(row, words),
  );
  return { entries: records, ...rest };
}

function entryOf(row: StatementRow, words: Words): StatementEntry | undefined {
  const control = controlOf(row, words);
  if (control === undefined) return undefined;
  const base = { control, ...present({ title: textIn(row, 'title') }) };
  const { applicability, status } = decisionOf(row, words);
  if (applicability === 'applicable') return { ...base, ...applicablePart(row, status) };
  const excluded = applicability === 'excluded' ? excludedPart(row, words) : undefined;
  if (excluded !== undefined) return { ...base, ...excluded };
  const question = textIn(row, 'question');
  if (applicability !== 'undecided') keepRest(row, ['applicability', 'status']);
  return { ...base, applicability: 'undecided', ...present({ question }) };
}

function controlOf(row: StatementRow, { control, number }: Words): StatementControlId | undefined {
  const text = demandedText(row, 'control', 'an entry of the statement');
  if (text === undefined) return undefined;
  const reading = numberIn(row, 'control') === undefined ? control(text) : controlOfNumber(row, text, number);
  if ('id' in reading) return reading.id;
  if (reading.problem !== 'theme') return refuseControl(row, 'control', text, reading);
  reportOnRow(row, 'row-heading', { value: text }, row.sheet.headerOf.get('control'));
  return undefined;
}

/** A spreadsheet makes the number 5.1 of 5.10; the title beside it says which control is meant. */
function controlOfNumber(row: StatementRow, number: string, read: ReadControl<never>): ControlReading<never> {
  const [shorter, longer] = [read(number), read(`${number}0`)];
  if (!('id' in shorter && 'id' in longer)) return shorter;
  const title = folded(textIn(row, 'title') ?? '');
  const suggestions = [shorter.id, longer.id];
  const meant = suggestions.find((id) => folded(controlTitles[id]) === title);
  return meant === undefined ? { problem: 'unknown-title', suggestions } : { id: meant };
}

interface Decision {
  /** Null where the cells give no decision that can be read. */
  readonly applicability: Applicability | null;
  readonly status?: ImplementationStatus;
}

function decisionOf(row: StatementRow, words: Words): Decision {
  const { headerOf, unresolved } = row.sheet;
  if (unresolved.has('applicability')) return { applicability: null };
  const isStated = headerOf.has('applicability');
  const stated = isStated ? wordIn(row, 'applicability', words.applicability) : undefined;
  if (isStated && stated !== 'applicable') {
    if (stated === 'excluded' && wordIn(row, 'status', words.status) !== 'excluded') leaveCell(row, 'status');
    return { applicability: stated ?? (row.refused.has('applicability') ? null : 'undecided') };
  }
  const status = wordIn(row, 'status', words.status);
  if (status !== 'excluded') {
    const unknown = row.refused.has('status') ? null : 'undecided';
    return { applicability: isStated || status !== undefined ? 'applicable' : unknown, ...present({ status }) };
  }
  if (!isStated) return { applicability: 'excluded' };
  const [value = '', otherValue = ''] = [textIn(row, 'applicability'), textIn(row, 'status')];
  reportOnRow(row, 'row-contradiction', { field: 'applicability', value, other: 'status', otherValue });
  return { applicability: null };
}

function applicablePart(
  row: StatementRow,
  status: ImplementationStatus | undefined,
): Omit<ApplicableEntry, 'control' | 'title'> {
  return {
    applicability: 'applicable',
    reasons: reasonsOf(row),
    implementation: implementationOf(row, status),
    policies: itemsIn(row, 'policies').map((document) => ({ document })),
    ...present({ justification: textIn(row, 'justification'), owner: textIn(row, 'owner') }),
  };
}

function reasonsOf(row: StatementRow): readonly InclusionReason[] {
  const risks = itemsIn(row, 'risks');
  const legal = itemsIn(row, 'legalObligations');
  const contractual = itemsIn(row, 'contractualObligations');
  const requirement = textIn(row, 'businessRequirement');
  const practice = textIn(row, 'bestPractice');
  const reasons: readonly (InclusionReason | false)[] = [
    risks.length > 0 && { kind: 'risk-treatment', risks },
    legal.length > 0 && { kind: 'legal', obligations: legal },
    contractual.length > 0 && { kind: 'contractual', obligations: contractual },
    requirement !== undefined && { kind: 'business-requirement', note: requirement },
    practice !== undefined && { kind: 'best-practice', note: practice },
  ];
  return reasons.filter((reason) => reason !== false);
}

function implementationOf(row: StatementRow, status: ImplementationStatus = 'not-assessed'): Implementation {
  if (status === 'implemented' || status === 'not-assessed') return { status };
  if (status !== 'inherited') return { status, ...present({ action: actionIn(row, statementAction) }) };
  const provider = demandedText(row, 'provider', 'an inherited control');
  if (provider !== undefined) return { status, provider };
  keepCell(row, 'status');
  return { status: 'not-assessed' };
}

function excludedPart(row: StatementRow, words: Words): Omit<ExcludedEntry, 'control' | 'title'> | undefined {
  const field = isFilled(row, 'exclusionJustification') ? 'exclusionJustification' : 'justification';
  const justification = demandedText(row, field, 'an excluded control');
  if (justification === undefined) return undefined;
  const risks = itemsIn(row, 'risks');
  return {
    applicability: 'excluded',
    justification,
    ...present({
      reason: wordIn(row, 'exclusionReason', words.exclusionReason),
      risks: risks.length > 0 ? risks : undefined,
    }),
  };
}

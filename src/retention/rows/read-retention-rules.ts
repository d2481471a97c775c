import { requireOptions } from '../../core/guards/readable.ts';
import { readRows } from '../../core/rows/read-rows.ts';
import { readingOptionsGuard, type RowReading, type RowReadingOptions } from '../../core/rows/reading-options.ts';
import {
  dateIn,
  demandedText,
  present,
  reportOnRow,
  type RowCells,
  textIn,
  wordIn,
} from '../../core/rows/row-cells.ts';
import { type Vocabulary, vocabularyOf } from '../../core/rows/vocabulary.ts';
import type { RetentionEnd } from '../ends/retention-end.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import { periodIn } from './period-cell.ts';
import { type RetentionColumns, retentionHeaders } from './retention-columns.ts';
import {
  certificateTexts,
  cutoffTexts,
  endTexts,
  methodTexts,
  type RetentionWord,
  roleTexts,
} from './retention-words.ts';

/** The options of `readRetentionRules`. */
export interface ReadRetentionRulesOptions extends RowReadingOptions {
  /** The header of the column of each field; a field without one has the column with a usual English or German header, if there is one. */
  readonly columns?: RetentionColumns;
  /** The meaning of texts in the cells, such as `{ Shredder: 'destroy' }`, before the usual English and German ones. */
  readonly words?: Readonly<Record<string, RetentionWord>>;
}

/** The rows of a retention schedule as rules, with what was not read. */
export interface RetentionRows extends RowReading {
  /** The rules, in the order of the rows; each is valid by `RetentionRuleSchema`. */
  readonly rules: readonly RetentionRule[];
}

type RetentionField = keyof RetentionColumns;
type RetentionRow = RowCells<RetentionField>;

const optionsGuard = /* @__PURE__ */ readingOptionsGuard(
  /* @__PURE__ */ Object.keys(retentionHeaders),
  /* @__PURE__ */ Object.keys({
    ...roleTexts,
    ...methodTexts,
    ...cutoffTexts,
    ...endTexts,
    ...certificateTexts,
  }),
);

interface Words {
  readonly role: Vocabulary<keyof typeof roleTexts>;
  readonly method: Vocabulary<keyof typeof methodTexts>;
  readonly cutoff: Vocabulary<keyof typeof cutoffTexts>;
  readonly end: Vocabulary<keyof typeof endTexts>;
  readonly certificate: Vocabulary<keyof typeof certificateTexts>;
}

/**
 * Reads the rows of a spreadsheet as rules of a retention schedule (A.5.33). Nothing is guessed: a word, period or date that is not understood is a
 * finding, and a row with one gives no rule, because a rule without its cut-off is another rule. Nothing is lost: cells that have no place in the
 * rule, or whose column no field has, are in its `custom` by their headers; rows without a rule are in `unread`.
 *
 * @param rows - The rows as a library for spreadsheets gives them: objects of cells by header, or lists of cells of which the first holds the
 *   headers. A cell is a text, a number, true or false, a `Date`, null or undefined.
 * @param options - The columns, the words, the order of dates and the limits.
 * @returns The rules, the rows not read, and the findings. Whether the schedule is good enough, `checkRetentionSchedule` says.
 * @throws RangeError if an option has another form; never on rows.
 *
 * @example
 * ```ts
 * import { readRetentionRules } from 'isms-kit/retention';
 *
 * const rows = [
 *   { Nr: 'V', Kategorie: 'Belege', Pflicht: 'mindestens', Frist: '8 Jahre', Auslöser: 'erstellt', Stichtag: 'Jahresende', Quelle: 's.147(3) AO', Methode: 'vernichten' },
 * ];
 * const [rule] = readRetentionRules(rows).rules;
 * rule?.end; // => { kind: 'after', event: 'erstellt', period: 'P8Y', cutoff: 'calendar-year-end' }
 * ```
 */
export function readRetentionRules(rows: readonly object[], options: ReadRetentionRulesOptions = {}): RetentionRows {
  requireOptions(options, optionsGuard);
  const { columns = {}, words: own } = options;
  const required = ['id', 'category', 'role', 'period', 'citation', 'method'];
  const words: Words = {
    role: vocabularyOf(roleTexts, own),
    method: vocabularyOf(methodTexts, own),
    cutoff: vocabularyOf(cutoffTexts, own),
    end: vocabularyOf(endTexts, own),
    certificate: vocabularyOf(certificateTexts, own),
  };
  const fields = { headers: retentionHeaders, required, named: { ...columns } };
  const { records, ...rest } = readRows<RetentionRule, RetentionField>(rows, fields, options, (row) =>
    ruleOf(row, words),
  );
  return { rules: records, ...rest };
}

/** A part that cannot be read, such as a cut-off, would leave another rule than the one that is meant. */
function ruleOf(row: RetentionRow, words: Words): RetentionRule | undefined {
  const [id, category, citation] = (['id', 'category', 'citation'] as const).map((field) =>
    demandedText(row, field, 'a retention rule'),
  );
  const role = demandedWord(row, 'role', words.role);
  const method = demandedWord(row, 'method', words.method);
  const end = endIn(row, words);
  const certificate = wordIn(row, 'certificateRequired', words.certificate);
  const note = textIn(row, 'note');
  const within = periodIn(row, 'within');
  const jurisdiction = textIn(row, 'jurisdiction');
  const validity = validityIn(row);
  if (row.refused.size > 0 || row.sheet.unresolved.size > 0 || validity === undefined) return undefined;
  if (id === undefined || category === undefined || citation === undefined) return undefined;
  if (role === undefined || method === undefined || end === undefined) return undefined;
  const certificateRequired = certificate === undefined ? undefined : certificate === 'required';
  return {
    id,
    category,
    role,
    end,
    basis: { citation, ...present({ note }) },
    disposal: { method, ...present({ within, certificateRequired }) },
    ...present({ jurisdiction }),
    ...validity,
  };
}

function demandedWord<Word extends string>(
  row: RetentionRow,
  field: RetentionField,
  vocabulary: Vocabulary<Word>,
): Word | undefined {
  return demandedText(row, field, 'a retention rule') === undefined ? undefined : wordIn(row, field, vocabulary);
}

function endIn(row: RetentionRow, words: Words): RetentionEnd | undefined {
  const text = demandedText(row, 'period', 'a retention rule');
  if (text === undefined) return undefined;
  const word = words.end.wordFor(text);
  if (word === 'permanent') return { kind: 'permanent' };
  const period = word === undefined ? periodIn(row, 'period') : undefined;
  const event = demandedText(row, 'event', 'a retention period');
  const cutoff = wordIn(row, 'cutoff', words.cutoff);
  return event === undefined ? undefined : { kind: 'after', event, ...present({ period, cutoff }) };
}

/** The days between which the rule is in force; undefined where they contradict each other. */
function validityIn(row: RetentionRow): Pick<RetentionRule, 'validFrom' | 'validTo'> | undefined {
  const validFrom = dateIn(row, 'validFrom');
  const validTo = dateIn(row, 'validTo');
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return present({ validFrom, validTo });
  const params = { field: 'validTo', value: validTo, other: 'validFrom', otherValue: validFrom };
  reportOnRow(row, 'row-contradiction', params);
  return undefined;
}

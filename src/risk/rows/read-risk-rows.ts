import { isCustomControlId } from '../../controls/control/custom-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { controlsIn, prepareControls } from '../../core/rows/control-cells.ts';
import { readRows } from '../../core/rows/read-rows.ts';
import { meaningsIn, readingGuards, type RowReading, type RowReadingOptions } from '../../core/rows/reading-options.ts';
import {
  dateIn,
  demandedText,
  isFilled,
  itemsIn,
  keepCell,
  present,
  reportMissing,
  reportOnRow,
  type RowCells,
  textIn,
  wordIn,
  wordsIn,
} from '../../core/rows/row-cells.ts';
import { type Vocabulary, vocabularyOf } from '../../core/rows/vocabulary.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { RiskLevel } from '../criteria/risk-level.ts';
import type { Scale } from '../criteria/scale.ts';
import type { Risk, RiskClosure, RiskProperty } from '../risks/risk.ts';
import { analysisIn, type AnalysisMeasures, prepareMeasures } from './analysis-cells.ts';
import { namedHeaders, type RiskColumns, riskColumnsGuard, type RiskField, riskHeaders } from './risk-columns.ts';
import { optionTexts, propertyTexts, stateTexts } from './risk-words.ts';
import { treatmentIn, type TreatmentMeasures } from './treatment-cells.ts';

/** The options of `readRiskRows`. */
export interface ReadRiskRowsOptions extends RowReadingOptions {
  /** The day of the assessments of rows that state none. */
  readonly assessedOn: CalendarDate;
  /** The header of the column of each field; a field without one has the column with a usual English or German header, if there is one. */
  readonly columns?: RiskColumns;
  /**
   * The meaning of texts in the cells, such as `{ Insure: 'share', Med: 'medium' }`: an option of treatment, a property, `open` or `closed`, or the
   * id of a level of the criteria. They go before the usual English and German ones.
   */
  readonly words?: Readonly<Record<string, string>>;
}

/** The rows of a risk register as risks, with what was not read. */
export interface RiskRows extends RowReading {
  /** The risks, in the order of the rows; each is valid by `RiskSchema`. */
  readonly risks: readonly Risk[];
}

type RiskRow = RowCells<RiskField>;

interface Measures extends AnalysisMeasures, TreatmentMeasures {
  readonly properties: Vocabulary<RiskProperty>;
  readonly states: Vocabulary<'open' | 'closed'>;
}

const labelled = /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<RiskLevel>({ label: /* @__PURE__ */ maybe(aText) }));
const scaleOfLabels = /* @__PURE__ */ anObject<Scale>({ levels: labelled });
const labelsGuard = /* @__PURE__ */ anObject<RiskCriteria>({
  likelihood: scaleOfLabels,
  impact: scaleOfLabels,
  levels: labelled,
});

/**
 * Reads the rows of a spreadsheet as risks of a register (6.1.2 c). Nothing is guessed: a level, word, control or date that is not understood is
 * a finding, and the field stays unknown. Nothing is lost: cells that were not read, that have no place in the risk, or whose column no field
 * has, are in its `custom` by their headers; rows without a risk are in `unread`.
 *
 * A level beside likelihood and impact is compared with the one that the criteria give. A risk that is closed without a day and a reason stays open.
 *
 * @param rows - The rows as a library for spreadsheets gives them: objects of cells by header, or lists of cells of which the first holds the
 *   headers. A cell is a text, a number, true or false, a `Date`, null or undefined.
 * @param criteria - The risk criteria, whose levels the cells name by id, label or rank.
 * @param options - The day of the assessments, the columns, the words, the order of dates and the limits.
 * @returns The risks, the rows not read, and the findings. Whether the register is good enough, `checkRiskRegister` says.
 * @throws RangeError if the criteria or an option has another form; never on rows.
 *
 * @example
 * ```ts
 * import { readRiskRows, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const rows = [{ Ref: 'R-1', Risk: 'Stolen laptop', Owner: 'Head of IT', L: 4, I: 'Minor', Response: 'Reduce', Controls: '8.24' }];
 * const columns = { current: { likelihood: 'L', impact: 'I' } };
 * const { risks } = readRiskRows(rows, riskCriteriaPresets.product5x5, { assessedOn: '2026-03-02', columns });
 * risks[0]?.current?.likelihood; // => 'likely'
 * risks[0]?.treatment; // => { option: 'modify', controls: ['A.8.24'] }
 * ```
 */
export function readRiskRows(rows: readonly object[], criteria: RiskCriteria, options: ReadRiskRowsOptions): RiskRows {
  requireReadable('criteria', criteria, criteriaGuard);
  requireReadable('criteria', criteria, labelsGuard);
  const levels = [criteria.likelihood.levels, criteria.impact.levels, criteria.levels].flat().map(({ id }) => id);
  const known = Object.keys({ ...optionTexts, ...propertyTexts, ...stateTexts });
  const optionsGuard = anObject<ReadRiskRowsOptions>({
    ...readingGuards,
    assessedOn: aDate,
    columns: maybe(riskColumnsGuard),
    words: maybe(meaningsIn([...known, ...levels])),
  });
  requireOptions(options, optionsGuard);
  const { columns = {}, words: own = {}, assessedOn } = options;
  const measures: Measures = {
    ...prepareMeasures(criteria, assessedOn, own),
    options: vocabularyOf(optionTexts, own),
    control: prepareControls(isCustomControlId),
    properties: vocabularyOf(propertyTexts, own),
    states: vocabularyOf(stateTexts, own),
  };
  const fields = { headers: riskHeaders, required: ['id', 'title', 'owner'], named: namedHeaders(columns) };
  const { records, ...rest } = readRows<Risk, RiskField>(rows, fields, options, (row) => riskOf(row, measures));
  return { risks: records, ...rest };
}

function riskOf(row: RiskRow, measures: Measures): Risk | undefined {
  const [id, title, owner] = (['id', 'title', 'owner'] as const).map((field) => demandedText(row, field, 'a risk'));
  if (id === undefined || title === undefined || owner === undefined) return undefined;
  const identifiedOn = dateIn(row, 'identifiedOn');
  const threats = itemsIn(row, 'threats');
  const existingControls = controlsIn(row, 'existingControls', measures.control);
  return {
    id,
    title,
    owner,
    assets: itemsIn(row, 'assets'),
    properties: wordsIn(row, 'properties', measures.properties),
    treatment: treatmentIn(row, measures),
    ...present({
      description: textIn(row, 'description'),
      unit: textIn(row, 'unit'),
      threats: threats.length > 0 ? threats : undefined,
      theme: textIn(row, 'theme'),
      source: textIn(row, 'source'),
      existingControls: existingControls.length > 0 ? existingControls : undefined,
      inherent: analysisIn(row, 'inherent', measures),
      current: analysisIn(row, 'current', measures),
      residual: analysisIn(row, 'residual', measures),
      target: analysisIn(row, 'target', measures),
      identifiedOn,
      reviewedOn: dateIn(row, 'reviewedOn'),
      nextReviewOn: dateIn(row, 'nextReviewOn'),
      closed: closureIn(row, identifiedOn, measures),
    }),
  };
}

function closureIn(
  row: RiskRow,
  identifiedOn: CalendarDate | undefined,
  { states }: Measures,
): RiskClosure | undefined {
  const state = wordIn(row, 'status', states);
  if (state === 'open' || row.refused.has('status')) return undefined;
  if (state === undefined && !isFilled(row, 'closedOn')) return undefined;
  const on = dateIn(row, 'closedOn');
  const reason = textIn(row, 'closedReason');
  if (on === undefined && !row.refused.has('closedOn')) reportMissing(row, 'closedOn', 'a closed risk');
  if (reason === undefined && !row.refused.has('closedReason')) reportMissing(row, 'closedReason', 'a closed risk');
  if (on !== undefined && reason !== undefined) {
    if (identifiedOn === undefined || on >= identifiedOn) return { on, reason };
    const params = { field: 'closedOn', value: on, other: 'identifiedOn', otherValue: identifiedOn };
    reportOnRow(row, 'row-contradiction', params);
  }
  for (const field of ['status', 'closedOn', 'closedReason'] as const) keepCell(row, field);
  return undefined;
}

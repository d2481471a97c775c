import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import {
  dateIn,
  isFilled,
  keepCell,
  leaveCell,
  present,
  refuseCell,
  reportMissing,
  type RowCells,
  textIn,
  wordIn,
} from '../../core/rows/row-cells.ts';
import { prepareVocabulary, type Vocabulary } from '../../core/rows/vocabulary.ts';
import type { Impact } from '../analysis/impact.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { RiskLevel } from '../criteria/risk-level.ts';
import { scoreOrNull } from '../scoring/try-score.ts';
import type { RiskField } from './risk-columns.ts';

/**
 * The measures by which the analyses of all rows are read.
 *
 * @internal
 */
export interface AnalysisMeasures {
  readonly criteria: RiskCriteria;
  readonly likelihood: Vocabulary<string>;
  readonly impact: Vocabulary<string>;
  readonly level: Vocabulary<string>;
  /** The day of the assessments of rows that state none. */
  readonly assessedOn: CalendarDate;
}

const score = /\d+(?:[.,]\d+)?/g;

/**
 * Prepares the levels of the criteria, so that cells can name them.
 *
 * @internal
 */
export function prepareMeasures(
  criteria: RiskCriteria,
  assessedOn: CalendarDate,
  own: Readonly<Record<string, string>>,
): AnalysisMeasures {
  const level = namesOf(criteria.levels, own);
  return {
    criteria,
    likelihood: ranksOf(criteria.likelihood.levels, own),
    impact: ranksOf(criteria.impact.levels, own),
    // A number in the column of the level is a score and not a rank.
    level: { ...level, wordFor: (text) => level.wordFor(text) ?? level.wordFor(text.replaceAll(score, ' ')) },
    assessedOn,
  };
}

function namesOf(levels: readonly RiskLevel[], own: Readonly<Record<string, string>>): Vocabulary<string> {
  const ids = levels.map(({ id }) => id);
  const labels = levels.map(({ id, label = id }) => [label, id] as const);
  const meant = Object.entries(own).filter(([, id]) => ids.includes(id));
  return prepareVocabulary(
    ids,
    meant,
    ids.map((id) => [id, id] as const),
    labels,
  );
}

/** The names of the levels, their ranks, and both together, such as `3 (possible)`. */
function ranksOf(levels: readonly RiskLevel[], own: Readonly<Record<string, string>>): Vocabulary<string> {
  const names = namesOf(levels, own);
  const ranked = levels.flatMap(({ id, label = id }, index) =>
    [`${index + 1}`, `${index + 1} ${label}`, `${label} ${index + 1}`].map((text) => [text, id] as const),
  );
  const ranks = prepareVocabulary([], ranked);
  return { ...names, wordFor: (text) => names.wordFor(text) ?? ranks.wordFor(text) };
}

/**
 * The analysis of a risk at a stage; undefined where the row has none, or none that can be read.
 *
 * @internal
 */
export function analysisIn(
  row: RowCells<RiskField>,
  stage: RiskStage,
  measures: AnalysisMeasures,
): RiskAnalysis | undefined {
  const impacts = impactFields(row, stage);
  const levelFields: readonly RiskField[] = [`${stage}.likelihood`, ...impacts, `${stage}.level`];
  if (!levelFields.some((field) => isFilled(row, field))) return undefined;
  const found = levelsIn(row, stage, impacts, measures);
  const isDated = isFilled(row, `${stage}.assessedOn`) || row.sheet.unresolved.has(`${stage}.assessedOn`);
  const assessedOn = isDated ? dateIn(row, `${stage}.assessedOn`) : measures.assessedOn;
  if (found === undefined || assessedOn === undefined) {
    for (const field of [...levelFields, `${stage}.assessedOn`] as const) keepCell(row, field);
    return undefined;
  }
  const assessedBy = textIn(row, `${stage}.assessedBy`);
  const rationale = textIn(row, `${stage}.rationale`);
  return { ...found, assessedOn, criteria: measures.criteria.id, ...present({ assessedBy, rationale }) };
}

/** The column of the impact, or those of its categories. */
function impactFields({ sheet }: RowCells<RiskField>, stage: RiskStage): readonly RiskField[] {
  const fields = [...sheet.headerOf.keys()] as readonly RiskField[];
  return fields.filter((field) => field === `${stage}.impact` || field.startsWith(`${stage}.impact.`));
}

/** Likelihood and impact where the row has both, else the level alone. */
function levelsIn(
  row: RowCells<RiskField>,
  stage: RiskStage,
  impacts: readonly RiskField[],
  measures: AnalysisMeasures,
): Pick<RiskAnalysis, 'likelihood' | 'impact' | 'level'> | undefined {
  const likelihood = wordIn(row, `${stage}.likelihood`, measures.likelihood);
  const impact = impactIn(row, `${stage}.impact`, impacts, measures.impact);
  const level = wordIn(row, `${stage}.level`, measures.level);
  if (likelihood !== undefined && impact !== undefined && !hasUnresolvedLevels(row, stage)) {
    compareLevel(row, `${stage}.level`, level, { likelihood, impact }, measures.criteria);
    return { likelihood, impact };
  }
  if (level !== undefined) {
    for (const field of [`${stage}.likelihood`, ...impacts] as const) leaveCell(row, field);
    return { level };
  }
  const fields: readonly RiskField[] = [`${stage}.likelihood`, ...impacts, `${stage}.level`];
  if (fields.some((field) => row.refused.has(field)) || hasUnresolvedLevels(row, stage)) return undefined;
  reportMissing(row, likelihood === undefined ? `${stage}.likelihood` : `${stage}.impact`, 'the analysis of a risk');
  return undefined;
}

/** A column of a category that was not found would lower the impact without a word. */
function hasUnresolvedLevels({ sheet }: RowCells<RiskField>, stage: RiskStage): boolean {
  return [...sheet.unresolved].some(
    (field) => field === `${stage}.likelihood` || field === `${stage}.impact` || field.startsWith(`${stage}.impact.`),
  );
}

function impactIn(
  row: RowCells<RiskField>,
  whole: RiskField,
  fields: readonly RiskField[],
  levels: Vocabulary<string>,
): Impact | undefined {
  const found = fields.map((field) => [field, wordIn(row, field, levels)] as const);
  if (fields.some((field) => row.refused.has(field))) return undefined;
  const known = found.filter((entry): entry is [RiskField, string] => entry[1] !== undefined);
  const [first] = known;
  if (first?.[0] === whole) return first[1];
  return first && Object.fromEntries(known.map(([field, level]) => [field.slice(whole.length + 1), level]));
}

/** A level beside likelihood and impact follows from them; where it differs, one of the three is wrong. */
function compareLevel(
  row: RowCells<RiskField>,
  field: RiskField,
  level: string | undefined,
  levels: Required<Pick<RiskAnalysis, 'likelihood' | 'impact'>>,
  criteria: RiskCriteria,
): void {
  const scored = scoreOrNull(levels, criteria);
  if (level === undefined || scored === null || scored.level === level) return;
  refuseCell(row, field, 'cell-level-different', { value: level, level: scored.level });
}

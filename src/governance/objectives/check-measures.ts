import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, isWhole, type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import { objectivesFindings } from './findings.ts';
import { canReplace, type CountedMeasurement, periodAt, periodFrom } from './measure-status.ts';
import { crossedThresholds } from './measure-targets.ts';
import type { Measure } from './measure.ts';
import type { Measurement } from './measurement.ts';
import type { ObjectivesRead } from './objective-status.ts';

type MeasuresFinding = FindingOf<typeof objectivesFindings> | RecordsFinding;

/**
 * Finds the weaknesses of measures and measurements (9.1).
 *
 * @internal
 */
export function checkMeasures(read: ObjectivesRead, asOf: CalendarDate): readonly MeasuresFinding[] {
  const { measures, measurements } = read;
  const byId = new Map(measurements.listed.map((listed) => [listed.record.id, listed]));
  const context = { asOf, isWholeRegister: isWhole(measurements) };
  return [
    ...measures.listed.flatMap((listed) => measureFindings(listed, read, context)),
    ...measurements.listed.flatMap((listed) => measurementFindings(listed, read, asOf)),
    ...measurements.listed.flatMap((listed) => replacementFindings(listed, byId, read)),
  ];
}

/** The items of a measure (9.1 b, d and f), each with the code of its absence. */
const measureItems = [
  ['measure-method-missing', 'method'],
  ['measure-measurer-missing', 'measuredBy'],
  ['measure-evaluator-missing', 'evaluatedBy'],
] as const;

function measureFindings(
  { record, index }: Listed<Measure>,
  { countedOf, statusOf }: ObjectivesRead,
  { asOf, isWholeRegister }: { readonly asOf: CalendarDate; readonly isWholeRegister: boolean },
): readonly MeasuresFinding[] {
  const { id, endedOn } = record;
  const details = { subject: { kind: 'measure', id }, path: ['measures', index], params: { measure: id } };
  const findings: MeasuresFinding[] = crossedThresholds(record).map(({ index: position, field, threshold, bound }) => {
    const path = [...details.path, 'targets', position, field];
    const params = { measure: id, threshold, bound };
    return reportFinding(objectivesFindings, 'measure-thresholds-crossed', { ...details, path, params });
  });
  const isMeasured = endedOn === undefined || endedOn >= asOf;
  const missingItems = isMeasured ? measureItems.filter(([, field]) => record[field] === undefined) : [];
  for (const [code] of missingItems) findings.push(reportFinding(objectivesFindings, code, details));
  const { missing } = statusOf(id);
  if (missing !== null && isWholeRegister) {
    const params = { measure: id, from: missing.from, through: missing.through };
    findings.push(reportFinding(objectivesFindings, 'measure-stale', { ...details, params }));
  }
  return [...findings, ...repetitionFindings(countedOf(record))];
}

/** The measurements of a period that has an earlier one which they do not replace. */
function repetitionFindings(counted: readonly CountedMeasurement[]): readonly MeasuresFinding[] {
  const measured = new Set<number>();
  return counted.flatMap(({ record, index, period }) => {
    const isFirst = !measured.has(period);
    measured.add(period);
    if (isFirst) return [];
    const details = {
      subject: { kind: 'measurement', id: record.id },
      path: ['measurements', index],
      params: { measurement: record.id, periodFrom: record.periodFrom },
    };
    return [reportFinding(objectivesFindings, 'measurement-repeated', details)];
  });
}

function measurementFindings(
  { record, index }: Listed<Measurement>,
  { measures }: ObjectivesRead,
  asOf: CalendarDate,
): readonly MeasuresFinding[] {
  const { id, measure, measuredOn, recordedOn } = record;
  const subject = { kind: 'measurement', id };
  const path = ['measurements', index];
  const findings: MeasuresFinding[] = [
    ...unknownReference({ subject, path: [...path, 'measure'] }, 'measure', measure, measures),
    ...futureEvent({ subject, path: [...path, 'measuredOn'] }, measuredOn, asOf),
    ...futureEvent({ subject, path: [...path, 'recordedOn'] }, recordedOn, asOf),
  ];
  const known = measures.byId.get(measure);
  if (known === undefined) return findings;
  const period = periodFrom(known, record.periodFrom);
  if (period === null) {
    const params = { measurement: id, measure, periodFrom: record.periodFrom };
    const details = { subject, path: [...path, 'periodFrom'], params };
    return [...findings, reportFinding(objectivesFindings, 'measurement-period-unknown', details)];
  }
  const { through } = periodAt(known, period);
  if (recordedOn >= through) return findings;
  const details = { subject, path: [...path, 'recordedOn'], params: { measurement: id, recordedOn, through } };
  return [...findings, reportFinding(objectivesFindings, 'measurement-too-early', details)];
}

function replacementFindings(
  listed: Listed<Measurement>,
  byId: ReadonlyMap<string, Listed<Measurement>>,
  { measurements }: ObjectivesRead,
): readonly MeasuresFinding[] {
  const { id, replaces } = listed.record;
  if (replaces === undefined) return [];
  const place = { subject: { kind: 'measurement', id }, path: ['measurements', listed.index, 'replaces'] };
  const replaced = byId.get(replaces);
  if (replaced === undefined) return unknownReference(place, 'measurement', replaces, measurements);
  if (canReplace(listed, replaced)) return [];
  const params = { measurement: id, replaced: replaces };
  return [reportFinding(objectivesFindings, 'measurement-replacement-invalid', { ...place, params })];
}

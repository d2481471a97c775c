import { addPeriod, addPeriods, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import { reachedOccurrences } from '../../core/reviews/occurrences.ts';
import type { Measure } from './measure.ts';
import { judgeValue, type Rag, type RangeTarget, type ThresholdTarget } from './measure-targets.ts';
import type { Measurement } from './measurement.ts';

/**
 * The colour of a measure on a day. Not to have measured is another thing than red: there is no measurement at all (`not-measured`), the last
 * complete period has none (`stale`), or no target counted when it was measured (`no-target`).
 */
export type MeasureRag = Rag | 'no-target' | 'not-measured' | 'stale';

/** The days of a period of a measure, both ends included. */
export interface MeasuredPeriod {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day. */
  readonly through: CalendarDate;
}

/** A period that is to be measured. */
export interface DuePeriod extends MeasuredPeriod {
  /** The last day on which its measurement is in time, inclusive. */
  readonly dueOn: CalendarDate;
}

/** The status of a measure on a day, with the measurement that decides it. */
export interface MeasureStatus {
  /** The measure. */
  readonly measure: RecordId;
  /** The colour on the day. */
  readonly rag: MeasureRag;
  /** The colour of the last value, also where that is stale; null where there is none or no target counted. */
  readonly lastRag: Rag | null;
  /** The last value; null where there is none. */
  readonly value: number | null;
  /** The measurement that gave the last value; null where there is none. */
  readonly measurement: RecordId | null;
  /** The day of that measurement; null where there is none. */
  readonly measuredOn: CalendarDate | null;
  /** The period of that measurement; null where there is none. */
  readonly period: MeasuredPeriod | null;
  /** The target that counted on the day of that measurement; null where there is none. */
  readonly target: ThresholdTarget | RangeTarget | null;
  /** The last complete period, where it has no measurement; null where it has one or no period is complete. */
  readonly missing: MeasuredPeriod | null;
  /** The next period to measure; null where the measure has ended. */
  readonly due: DuePeriod | null;
}

/**
 * A measurement that counts, with the number of its period, from 0.
 *
 * @internal
 */
export interface CountedMeasurement extends Listed<Measurement> {
  readonly period: number;
}

/**
 * The period with a number, from 0.
 *
 * @internal
 */
export function periodAt({ startsOn, every }: Pick<Measure, 'startsOn' | 'every'>, period: number): MeasuredPeriod {
  return {
    from: addPeriods(startsOn, every, period),
    through: subtractPeriod(addPeriods(startsOn, every, period + 1), 'P1D'),
  };
}

/**
 * The number of the period that begins on a day, from 0; null where none does.
 *
 * @internal
 */
export function periodFrom({ startsOn, every }: Pick<Measure, 'startsOn' | 'every'>, day: CalendarDate): number | null {
  const period = reachedOccurrences({ anchor: startsOn, every }, day, (start) => start <= day);
  return addPeriods(startsOn, every, period) === day ? period : null;
}

/**
 * Whether a measurement may correct another: both are of one measure, and it was recorded later, or on the same day further down the list.
 *
 * @internal
 */
export function canReplace(correction: Listed<Measurement>, replaced: Listed<Measurement>): boolean {
  if (correction.record.measure !== replaced.record.measure) return false;
  return isLater(correction, replaced);
}

function isLater(a: Listed<Measurement>, b: Listed<Measurement>): boolean {
  const [dayOfA, dayOfB] = [a.record.recordedOn, b.record.recordedOn];
  return dayOfA === dayOfB ? a.index > b.index : dayOfA > dayOfB;
}

/**
 * The measurements of one measure that count on a day: made and recorded by then, of a period of the measure, and not replaced by a
 * correction recorded by then.
 *
 * @internal
 */
export function countedMeasurements(
  measure: Pick<Measure, 'startsOn' | 'every'>,
  listed: readonly Listed<Measurement>[],
  asOf: CalendarDate,
): readonly CountedMeasurement[] {
  const known = listed.filter(({ record }) => record.measuredOn <= asOf && record.recordedOn <= asOf);
  const byId = new Map(known.map((one) => [one.record.id, one]));
  const replaced = new Set<string>();
  for (const one of known) {
    const corrected = one.record.replaces === undefined ? undefined : byId.get(one.record.replaces);
    if (corrected !== undefined && canReplace(one, corrected)) replaced.add(corrected.record.id);
  }
  return known.flatMap((one) => {
    const period = replaced.has(one.record.id) ? null : periodFrom(measure, one.record.periodFrom);
    return period === null ? [] : [{ ...one, period }];
  });
}

/**
 * The measurements by measure, in the order of the register.
 *
 * @internal
 */
export function groupMeasurements(
  listed: readonly Listed<Measurement>[],
): ReadonlyMap<string, readonly Listed<Measurement>[]> {
  return groupBy(listed, ({ record }) => [record.measure]);
}

/**
 * The status of a measure on a day, by its measurements that count.
 *
 * @internal
 */
export function statusOfMeasure(
  measure: Measure,
  counted: readonly CountedMeasurement[],
  asOf: CalendarDate,
): MeasureStatus {
  const last = lastMeasurement(counted);
  const lastComplete = completePeriods(measure, asOf) - 1;
  const measured = new Set(counted.map(({ period }) => period));
  const isMissing = lastComplete >= 0 && !measured.has(lastComplete);
  let next = Math.max(lastComplete, 0);
  while (measured.has(next)) next += 1;
  const about = { missing: isMissing ? periodAt(measure, lastComplete) : null, due: duePeriod(measure, next) };
  if (last === undefined) return { ...neverMeasured(measure.id), ...about };
  const { id, value, measuredOn } = last.record;
  const judged = judgeValue(measure, value, measuredOn);
  const rag = judged === undefined ? 'no-target' : judged.rag;
  return {
    measure: measure.id,
    rag: isMissing ? 'stale' : rag,
    lastRag: judged?.rag ?? null,
    value,
    measurement: id,
    measuredOn,
    period: periodAt(measure, last.period),
    target: judged?.target ?? null,
    ...about,
  };
}

/**
 * The status of a measure of which nothing is known.
 *
 * @internal
 */
export function neverMeasured(measure: RecordId): MeasureStatus {
  return {
    measure,
    rag: 'not-measured',
    lastRag: null,
    value: null,
    measurement: null,
    measuredOn: null,
    period: null,
    target: null,
    missing: null,
    due: null,
  };
}

/** The measurement of the latest period; of several of one period the one recorded last. */
function lastMeasurement(counted: readonly CountedMeasurement[]): CountedMeasurement | undefined {
  let last: CountedMeasurement | undefined;
  for (const one of counted) {
    if (last === undefined || one.period > last.period || (one.period === last.period && isLater(one, last)))
      last = one;
  }
  return last;
}

/** The number of periods whose measurement is no longer in time on the day. */
function completePeriods({ startsOn, every, within, endedOn }: Measure, asOf: CalendarDate): number {
  const latest = within === undefined ? asOf : subtractPeriod(asOf, within);
  const near = endedOn !== undefined && endedOn < latest ? endedOn : latest;
  return reachedOccurrences({ anchor: startsOn, every }, near, (next) => {
    const through = subtractPeriod(next, 'P1D');
    return lastGoodDay(through, within) < asOf && (endedOn === undefined || through <= endedOn);
  });
}

function duePeriod(measure: Measure, period: number): DuePeriod | null {
  const { within, endedOn } = measure;
  const days = periodAt(measure, period);
  if (endedOn !== undefined && days.through > endedOn) return null;
  return { ...days, dueOn: lastGoodDay(days.through, within) };
}

function lastGoodDay(through: CalendarDate, within: Measure['within']): CalendarDate {
  return within === undefined ? through : addPeriod(through, within);
}

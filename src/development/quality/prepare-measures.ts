import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import type { QualityMeasure } from './quality-measure.ts';

/**
 * Measures ready for many questions.
 *
 * @internal
 */
export interface MeasureIndex {
  /** The measures of a metric on a revision by a day, all of the latest day of them, by their ids. */
  readonly latest: (metric: string, revision: string, asOf: CalendarDate) => readonly QualityMeasure[];
  /** The latest measure of a metric by a day, on whichever revision. */
  readonly latestOfAny: (metric: string, asOf: CalendarDate) => QualityMeasure | undefined;
}

/**
 * Prepares measures for many questions: each list is sorted once.
 *
 * @internal
 */
export function prepareMeasures(measures: readonly QualityMeasure[]): MeasureIndex {
  const sorted = measures.toSorted(
    (a, b) => compare(a.on, b.on) || compare(a.id, b.id) || compare(String(a.value), String(b.value)),
  );
  const byRevision = groupBy(sorted, ({ metric, revision }) => [JSON.stringify([metric, revision])]);
  const byMetric = groupBy(sorted, ({ metric }) => [metric]);
  return {
    latest: (metric, revision, asOf) => {
      const listed = byRevision.get(JSON.stringify([metric, revision])) ?? [];
      const end = countThrough(listed, asOf);
      const day = listed[end - 1]?.on;
      let start = end;
      while (start > 0 && listed[start - 1]?.on === day) start -= 1;
      return listed.slice(start, end);
    },
    latestOfAny: (metric, asOf) => {
      const listed = byMetric.get(metric) ?? [];
      return listed[countThrough(listed, asOf) - 1];
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many of the sorted measures are of the day or an earlier one, found by halving. */
function countThrough(sorted: readonly QualityMeasure[], asOf: CalendarDate): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] as QualityMeasure).on <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

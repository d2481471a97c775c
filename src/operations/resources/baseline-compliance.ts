import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { ConfigurationBaseline, ItemAssessment } from './configuration-baseline.ts';
import type { ResourcesContext } from './read-resources.ts';

/** A deviation from a baseline. */
export interface BaselineDeviation {
  /** The asset. */
  readonly asset: RecordId;
  /** The setting. */
  readonly item: RecordId;
  /** `approved` while its exception is active, else `open`. */
  readonly state: 'approved' | 'open';
  /** The day on which it was found. */
  readonly on: CalendarDate;
  /** The exception that it names; null where it names none. */
  readonly exception: RecordId | null;
}

/** How the assets of a baseline comply with it, on a day. */
export interface BaselineCompliance {
  /** The baseline. */
  readonly baseline: RecordId;
  /** The settings of all its assets that comply. Approved deviations are excluded; a setting that is not known never counts. */
  readonly compliant: Tally;
  /** The deviations, in the order of their assets and settings. */
  readonly deviations: readonly BaselineDeviation[];
}

/**
 * Says how the assets of a baseline comply with it. Of the assessments of a setting the latest one by the day decides; one before the setting had
 * its value says nothing. The cost grows with the assessments, not with assets times settings.
 *
 * @internal
 */
export function baselineCompliance(
  { id, items, assets, assessments }: ConfigurationBaseline,
  { asOf, isExcepted }: ResourcesContext,
): BaselineCompliance {
  const sinceOf = new Map(items.map((item) => [item.id, item.since]));
  const known = new Set(assets);
  const latestOf = new Map<string, ItemAssessment>();
  for (const assessment of assessments) {
    const { asset, item, on } = assessment;
    const since = sinceOf.get(item);
    if (!sinceOf.has(item) || !known.has(asset) || on > asOf || (since !== undefined && on < since)) continue;
    const key = JSON.stringify([asset, item]);
    const latest = latestOf.get(key);
    if (latest === undefined || on >= latest.on) latestOf.set(key, assessment);
  }
  let counted = 0;
  let assessed = 0;
  const deviations: BaselineDeviation[] = [];
  for (const assessment of latestOf.values()) {
    if (assessment.result === 'unknown') continue;
    assessed += 1;
    if (assessment.result === 'compliant') {
      counted += 1;
      continue;
    }
    const { asset, item, on, exception = null } = assessment;
    const state = exception !== null && isExcepted(exception, 'A.8.9') ? 'approved' : 'open';
    deviations.push({ asset, item, state, on, exception });
  }
  const excluded = deviations.filter(({ state }) => state === 'approved').length;
  const all = sinceOf.size * known.size;
  const compliant = tallyOf({ counted, of: all - excluded, excluded, unknown: all - assessed });
  return { baseline: id, compliant, deviations };
}

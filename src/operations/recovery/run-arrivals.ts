import { epochMilliseconds } from '../../core/calendar/instant.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { BackupRun, CompleteBackupRun } from '../backups/backup-run.ts';

/** The copies that count: any, or those that reached a place at another site. */
export type CountedCopies = 'any' | 'off-site';

/**
 * The arrival of a copy, in milliseconds since 1970.
 *
 * @internal
 */
export interface Arrival {
  readonly run: CompleteBackupRun;
  /** The state of the data. */
  readonly point: number;
  /** The moment from which the copy can be restored. */
  readonly at: number;
  /** The place; null where any copy counts. */
  readonly place: string | null;
}

/**
 * The arrivals of the complete runs of a plan, in the order of their moments. A run whose copy did not reach a place that counts has none.
 *
 * @internal
 */
export function arrivalsOf(
  { copies }: Pick<BackupPlan, 'copies'>,
  runs: readonly BackupRun[],
  counted: CountedCopies,
): readonly Arrival[] {
  const places = new Set(copies.flatMap(({ place, offSite }) => (offSite ? [place] : [])));
  const arrivals: Arrival[] = [];
  for (const run of runs) {
    if (run.outcome !== 'complete') continue;
    const finished = epochMilliseconds('finishedAt', run.finishedAt);
    const reached = counted === 'any' ? { at: finished, place: null } : earliestCopy(run, places);
    if (reached === undefined) continue;
    // A copy of a run that is not finished cannot be restored.
    const at = Math.max(finished, reached.at);
    arrivals.push({ run, point: epochMilliseconds('pointAt', run.pointAt), at, place: reached.place });
  }
  return arrivals.toSorted((a, b) => a.at - b.at || a.point - b.point);
}

function earliestCopy({ copies }: CompleteBackupRun, places: ReadonlySet<string>) {
  let earliest: { readonly at: number; readonly place: string } | undefined;
  for (const { place, at: instant } of copies) {
    if (!places.has(place)) continue;
    const at = epochMilliseconds('at', instant);
    if (earliest === undefined || at < earliest.at) earliest = { at, place };
  }
  return earliest;
}

/**
 * The arrivals by a moment that bring a newer state of the data than each before; the last one is what can be restored then.
 *
 * @internal
 */
export function newerArrivals(arrivals: readonly Arrival[], by: number): readonly Arrival[] {
  const newer: Arrival[] = [];
  for (const arrival of arrivals) {
    if (arrival.at > by) break;
    if (arrival.point > (newer.at(-1)?.point ?? Number.NEGATIVE_INFINITY)) newer.push(arrival);
  }
  return newer;
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import type { TestKind } from '../records/test-kinds.ts';
import type { SoftwareChange } from './software-change.ts';
import type { TestRun } from './test-run.ts';

/**
 * Runs of tests ready for many changes.
 *
 * @internal
 */
export interface RunIndex {
  /** The runs of a kind on the revision of a change by a day that may have been made for it. */
  readonly ofRevision: (change: SoftwareChange, kind: TestKind, asOf: CalendarDate) => readonly TestRun[];
  /** The runs of a kind that were made for a change by a day, on whichever revision. */
  readonly ofChange: (change: SoftwareChange, kind: TestKind, asOf: CalendarDate) => readonly TestRun[];
}

/**
 * Prepares runs of tests for many changes.
 *
 * @internal
 */
export function prepareRuns(runs: readonly TestRun[]): RunIndex {
  const byRevision = groupBy(runs, ({ revision, kind }) => [JSON.stringify([revision, kind])]);
  const byChange = groupBy(runs, ({ change, kind }) => (change === undefined ? [] : [JSON.stringify([change, kind])]));
  return {
    ofRevision: ({ id, revision }, kind, asOf) =>
      (byRevision.get(JSON.stringify([revision, kind])) ?? []).filter(
        ({ on, change = id }) => on <= asOf && change === id,
      ),
    ofChange: ({ id }, kind, asOf) => (byChange.get(JSON.stringify([id, kind])) ?? []).filter(({ on }) => on <= asOf),
  };
}

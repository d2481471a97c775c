import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Change, ChangeApproval } from './change.ts';

/**
 * What the approvals of a change say by a day: who approved its revision and had no part in it, or the reason why that is missing.
 *
 * @internal
 */
export type ApprovalRead =
  | { readonly approvedOn: CalendarDate }
  | { readonly reason: 'not-approved' | 'approval-stale' | 'self-approved'; readonly about: string | null };

/**
 * Reads the approvals of a change by a day. The person who asked for it, developed it or makes it does not approve it.
 *
 * @internal
 */
export function readApprovals(
  { approvals, revision, requestedBy, author, implementedBy }: Change,
  through: CalendarDate,
): ApprovalRead {
  const given = approvals.filter(({ on }) => on <= through).toSorted(byDay);
  const bound = given.filter((approval) => approval.revision === revision);
  const first = bound.find(({ by }) => by !== requestedBy && by !== author && by !== implementedBy);
  if (first !== undefined) return { approvedOn: first.on };
  if (bound[0] !== undefined) return { reason: 'self-approved', about: bound[0].by };
  const last = given.at(-1);
  return last === undefined
    ? { reason: 'not-approved', about: null }
    : { reason: 'approval-stale', about: last.revision };
}

function byDay(a: ChangeApproval, b: ChangeApproval): number {
  return `${a.on} ${a.by}` < `${b.on} ${b.by}` ? -1 : 1;
}

/** A result that is dated and bound to a revision. */
interface DatedResult {
  readonly on: CalendarDate;
  readonly revision: string;
  readonly result: 'passed' | 'failed';
}

/**
 * What the results of one gate or test say about a revision by a day: it passed, it failed last, there are only results of other revisions, only later
 * ones, or none.
 *
 * @internal
 */
export type ResultRead = 'passed' | 'failed' | 'stale' | 'late' | 'missing';

/**
 * Reads results by the day on which they must be there; those after the day in question have not happened. Of two results of one day the failed one
 * decides, so that their order makes no difference.
 *
 * @internal
 */
export function readResults(
  results: readonly DatedResult[],
  { revision, by, asOf }: { readonly revision: string; readonly by: CalendarDate; readonly asOf: CalendarDate },
): ResultRead {
  const bound = results.filter((one) => one.revision === revision && one.on <= asOf);
  let last: DatedResult | undefined;
  for (const one of bound) {
    if (one.on > by || (last !== undefined && one.on < last.on)) continue;
    if (last === undefined || one.on > last.on || one.result === 'failed') last = one;
  }
  if (last !== undefined) return last.result;
  if (bound.length > 0) return 'late';
  return results.some(({ on }) => on <= by) ? 'stale' : 'missing';
}

/**
 * The results of the tests of a change by the day on which they must be there, test by test.
 *
 * @internal
 */
export function readTests(
  { tests, revision }: Change,
  { by, asOf }: { readonly by: CalendarDate; readonly asOf: CalendarDate },
): ReadonlyMap<string, ResultRead> {
  const groups = groupBy(tests, ({ reference }) => [reference]);
  return new Map([...groups].map(([reference, results]) => [reference, readResults(results, { revision, by, asOf })]));
}

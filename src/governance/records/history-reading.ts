import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, type Guard, listOfSome, maybe, aText, oneOf } from '../../core/guards/guard.ts';
import type { HistoryEntry } from '../../core/lifecycle/check-history.ts';
import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/**
 * A history as functions read it: at least one entry, each with a state of the life cycle and a day.
 *
 * @internal
 */
export function historyGuard(lifecycle: Lifecycle): Guard {
  return listOfSome(
    anObject<HistoryEntry & { readonly reason?: string }>({
      state: oneOf(lifecycle.states),
      enteredOn: aDate,
      reason: maybe(aText),
    }),
  );
}

/**
 * The latest of dated entries by a day, of several on one day the one recorded last; undefined where there is none by then.
 *
 * @internal
 */
export function latestBy<Entry>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => CalendarDate,
  asOf: CalendarDate,
): Entry | undefined {
  let latest: Entry | undefined;
  for (const entry of entries) {
    if (dayOf(entry) <= asOf && (latest === undefined || dayOf(entry) >= dayOf(latest))) latest = entry;
  }
  return latest;
}

import type { CalendarDate } from '../calendar/calendar-date.ts';
import { futureEvent, type Place, type RegisterFinding, reportOf } from '../guards/register-findings.ts';
import { checkHistory, type HistoryEntry } from './check-history.ts';
import type { Lifecycle } from './lifecycle.ts';

/**
 * The findings of the recorded history of a readable record under the codes of an area: states that its life cycle does not allow there, steps
 * back in time, and states entered after the day in question.
 *
 * @internal
 */
export function recordedHistoryFindings<Area extends string>(
  area: Area,
  { subject, path }: Place,
  history: readonly HistoryEntry[],
  { lifecycle, asOf }: { readonly lifecycle: Lifecycle; readonly asOf: CalendarDate },
): readonly RegisterFinding<Area, 'history-invalid' | 'event-in-future'>[] {
  const invalid = new Set(checkHistory(history, lifecycle).map((finding) => finding.path[0]));
  return history.flatMap(({ state, enteredOn }, index) => {
    const entry = [...path, index];
    const params = { record: subject.id, state, enteredOn };
    return [
      ...(invalid.has(index) ? [reportOf(area, 'history-invalid', { subject, path: entry, params })] : []),
      ...futureEvent(area, { subject, path: [...entry, 'enteredOn'] }, enteredOn, asOf),
    ];
  });
}

/**
 * The last state that a record entered by a day; undefined where it entered none. What the history says of later days has not happened.
 *
 * @internal
 */
export function entryOn<Entry extends Pick<HistoryEntry, 'enteredOn'>>(
  history: readonly Entry[],
  asOf: CalendarDate,
): Entry | undefined {
  return history.findLast(({ enteredOn }) => enteredOn <= asOf);
}

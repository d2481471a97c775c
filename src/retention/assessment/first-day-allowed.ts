import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type EndRange, isDecided } from '../ends/end-range.ts';
import { lastAtMost } from '../records/day-spans.ts';

/**
 * The first day on which every duty to keep that is in force on that day is over, seen from the day of the question. A version demands and
 * permits disposal only while it is in force: a period that was shortened in 2025 permits nothing in 2024. Null where the versions to come leave
 * the end undecided or have none.
 *
 * @internal
 */
export function firstDayAllowed({
  overFrom,
  asOf,
  changes,
  floorOn,
}: {
  /** The first day on which the duty in force on the day of the question is over. */
  readonly overFrom: CalendarDate;
  readonly asOf: CalendarDate;
  /** The days on which the versions in force change, in order. */
  readonly changes: readonly CalendarDate[];
  /** The certain part of the duty in force on a day; null where none is. */
  readonly floorOn: (day: CalendarDate) => EndRange | null;
}): CalendarDate | null {
  const current = lastAtMost(changes, asOf);
  const since = changes[current];
  const until = changes[current + 1];
  if ((since === undefined || overFrom >= since) && (until === undefined || overFrom < until)) return overFrom;
  let day = until !== undefined && overFrom >= until ? until : overFrom;
  for (;;) {
    const floor = floorOn(day);
    const next = changes[lastAtMost(changes, day) + 1];
    const from = floor === null || !isDecided(floor) ? undefined : floor.low.branch?.disposableFrom;
    const allowed = from === undefined || from > day ? from : day;
    if (allowed !== undefined && (next === undefined || allowed < next)) return allowed;
    if (next === undefined) return floor === null ? overFrom : null;
    day = next;
  }
}

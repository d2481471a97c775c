import type { CalendarDate } from '../core/calendar-date.ts';
import type { Period } from '../core/period.ts';
import { type EndRange, isDecided } from './compile-end.ts';
import type { HoldsOnRecord } from './compile-holds.ts';
import type { GoverningRule } from './compile-rules.ts';
import { isConflict } from './retention-status.ts';

/**
 * The last day to dispose of a record in time: the ceiling or the end of `disposal.within`, whichever is earlier, but never before the
 * first day on which disposal is allowed. `within` is time to work in, so it begins when no hold stands; the ceiling is a period, and
 * no hold moves it. Null without a limit, and while a conflict, an undecided minimum or an open hold stands in the way.
 *
 * @internal
 */
export function lastDayToDispose({
  floor,
  ceiling,
  minimums,
  held,
  endOfWork,
}: {
  readonly floor: EndRange | null;
  readonly ceiling: EndRange | null;
  readonly minimums: readonly GoverningRule[];
  readonly held: HoldsOnRecord;
  /** The day on which a period of work from a day on runs out. */
  readonly endOfWork: (from: CalendarDate, within: Period) => CalendarDate;
}): CalendarDate | null {
  if (isConflict(floor, ceiling)) return null;
  const ceilingOn = ceiling?.high.leg?.through ?? null;
  if (floor === null) return ceilingOn;
  if (!isDecided(floor) || floor.low.leg === null) return null;
  const { through, disposableFrom } = floor.low.leg;
  let lastDay = ceilingOn !== null && ceilingOn < disposableFrom ? disposableFrom : ceilingOn;
  const workingFrom = held.releaseAfter(disposableFrom);
  for (const { range, rule } of minimums) {
    const { within } = rule.disposal;
    if (within === undefined || workingFrom === null || range.low.key !== through) continue;
    const limit = endOfWork(workingFrom, within);
    if (lastDay === null || limit < lastDay) lastDay = limit;
  }
  return lastDay;
}

import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, earlierEnd } from '../../core/calendar/day-range.ts';

/**
 * The days on which something is held: `until` is the last day, `goneOn` the first day without. Null where there is no such day.
 *
 * @internal
 */
export function heldDays({
  from,
  until,
  goneOn,
}: {
  readonly from: CalendarDate;
  readonly until?: CalendarDate | undefined;
  readonly goneOn?: CalendarDate | undefined;
}): DayRange | null {
  if (goneOn !== undefined && goneOn <= from) return null;
  const through = earlierEnd(until ?? null, goneOn === undefined ? null : subtractPeriod(goneOn, 'P1D'));
  return through !== null && through < from ? null : { from, through };
}

/**
 * Joins ranges that overlap or adjoin into the days that they cover, in their order.
 *
 * @internal
 */
export function coveredDays(ranges: readonly DayRange[]): readonly DayRange[] {
  const joined: { from: CalendarDate; through: CalendarDate | null }[] = [];
  for (const { from, through } of ranges.toSorted(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || (last.through !== null && addPeriod(last.through, 'P1D') < from)) {
      joined.push({ from, through });
    } else if (last.through !== null && (through === null || through > last.through)) last.through = through;
  }
  return joined;
}

function byStart(a: DayRange, b: DayRange): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

/**
 * The days that two lists of covered days share, in their order. The cost grows with the length of the lists.
 *
 * @internal
 */
export function commonDays(a: readonly DayRange[], b: readonly DayRange[]): readonly DayRange[] {
  const common: DayRange[] = [];
  let [inA, inB] = [0, 0];
  for (let [rangeA, rangeB] = [a[0], b[0]]; rangeA !== undefined && rangeB !== undefined;) {
    const from = rangeA.from > rangeB.from ? rangeA.from : rangeB.from;
    const through = earlierEnd(rangeA.through, rangeB.through);
    if (through === null || from <= through) common.push({ from, through });
    if (through === rangeA.through) rangeA = a[(inA += 1)];
    else rangeB = b[(inB += 1)];
  }
  return common;
}

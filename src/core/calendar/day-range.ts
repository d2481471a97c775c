import { addPeriod, subtractPeriod } from './add-period.ts';
import type { CalendarDate } from './calendar-date.ts';

/** A range of days, both ends included. */
export interface DayRange {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive; null without an end. */
  readonly through: CalendarDate | null;
}

/**
 * Days on which the same entries of a list run.
 *
 * @internal
 */
export interface DaySegment<Entry> extends DayRange {
  readonly entries: readonly Entry[];
}

/**
 * Whether a day lies in a range.
 *
 * @internal
 */
export function isInRange(day: CalendarDate, { from, through }: DayRange): boolean {
  return from <= day && (through === null || day <= through);
}

/**
 * Whether a record is in force on a day; both its ends are included.
 *
 * @internal
 */
export function isInForce(
  { from, through }: { readonly from: CalendarDate; readonly through?: CalendarDate },
  asOf: CalendarDate,
): boolean {
  return from <= asOf && (through === undefined || asOf <= through);
}

/**
 * The days that two ranges share; null where they share none.
 *
 * @internal
 */
export function sharedDays(a: DayRange, b: DayRange): DayRange | null {
  const from = a.from > b.from ? a.from : b.from;
  const through = earlierEnd(a.through, b.through);
  return through === null || from <= through ? { from, through } : null;
}

/**
 * The earlier of two last days, where null is no end.
 *
 * @internal
 */
export function earlierEnd(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  return b === null || a < b ? a : b;
}

const lastDate: CalendarDate = '2999-12-31';

/**
 * Cuts the time of a list of entries into segments on whose days the same entries run, in the order of the days. It begins with the first
 * day of the first entry and ends with the last day of the last; a segment between them on which none runs has no entries. An entry that ends
 * before it begins never runs. The cost grows with the number of entries and of those that run at once.
 *
 * @internal
 */
export function daySegments<Entry>(
  entries: readonly Entry[],
  rangeOf: (entry: Entry) => DayRange,
): readonly DaySegment<Entry>[] {
  const begins = new Map<CalendarDate, Entry[]>();
  const ends = new Map<CalendarDate, Entry[]>();
  const put = (map: Map<CalendarDate, Entry[]>, day: CalendarDate, entry: Entry): void => {
    const listed = map.get(day);
    if (listed === undefined) map.set(day, [entry]);
    else listed.push(entry);
  };
  for (const entry of entries) {
    const { from, through } = rangeOf(entry);
    if (through !== null && through < from) continue;
    put(begins, from, entry);
    if (through !== null && through < lastDate) put(ends, addPeriod(through, 'P1D'), entry);
  }
  const cuts = [...new Set([...begins.keys(), ...ends.keys()])].toSorted();
  const running = new Set<Entry>();
  const segments: DaySegment<Entry>[] = [];
  for (const [index, from] of cuts.entries()) {
    for (const entry of ends.get(from) ?? []) running.delete(entry);
    for (const entry of begins.get(from) ?? []) running.add(entry);
    const next = cuts[index + 1];
    if (next === undefined && running.size === 0) break;
    const through = next === undefined ? null : subtractPeriod(next, 'P1D');
    segments.push({ from, through, entries: [...running] });
  }
  return segments;
}

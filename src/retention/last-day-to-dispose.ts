import type { CalendarDate } from '../core/calendar-date.ts';
import type { Period } from '../core/period.ts';
import { type EndRange, isDecided } from './compile-end.ts';
import type { HoldsOnRecord } from './compile-holds.ts';
import type { RuleSelection } from './compile-rules.ts';
import { isConflict } from './retention-status.ts';

/**
 * The last day to dispose of a record in time: the ceiling or the end of `disposal.within`, whichever is earlier, but never before the
 * first day on which disposal is allowed, and for no rule before the day it came into force. `within` is time to work in, so it begins
 * when no hold stands; the ceiling is a period, and no hold moves it. Null without a limit, and while a conflict, an undecided minimum
 * or an open hold stands in the way.
 *
 * @internal
 */
export function lastDayToDispose({
  floor,
  ceiling,
  rules: { minimums, maximums },
  held,
  endOfWork,
}: {
  readonly floor: EndRange | null;
  readonly ceiling: EndRange | null;
  readonly rules: RuleSelection;
  readonly held: HoldsOnRecord;
  /** The day on which a period of work from a day on runs out. */
  readonly endOfWork: (from: CalendarDate, within: Period) => CalendarDate;
}): CalendarDate | null {
  if (isConflict(floor, ceiling) || (floor !== null && !isDecided(floor))) return null;
  const end = floor?.low.leg ?? null;
  const limits = maximums.map(({ range, rule }) => later(range.high.leg?.through ?? null, rule.validFrom));
  const deciding = minimums.filter(({ range }) => range.low.key === end?.through);
  for (const { rule } of [...deciding, ...maximums]) {
    const { within } = rule.disposal;
    if (within === undefined || end === null) continue;
    const workingFrom = held.releaseAfter(later(end.disposableFrom, rule.validFrom));
    limits.push(workingFrom === null ? null : endOfWork(workingFrom, within));
  }
  const lastDay = limits.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  return lastDay === null ? null : later(lastDay, end?.disposableFrom);
}

function later<Day extends CalendarDate | null>(day: Day, other: CalendarDate | undefined): Day | CalendarDate {
  return day !== null && other !== undefined && other > day ? other : day;
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { EndRange } from '../ends/end-range.ts';
import { endOfSuspendedWork, type HeldDays } from '../holds/held-days.ts';
import type { GoverningRules } from '../rules/governing-rules.ts';

/**
 * The last day to dispose of a record in time, with the rule that sets it.
 *
 * @internal
 */
export interface LastDay {
  readonly day: CalendarDate;
  readonly rule: string;
  /** The time to dispose; null where the day is a ceiling. */
  readonly within: Period | null;
  /** The day by the rule alone, without holds and without any other duty. */
  readonly runsOutOn: CalendarDate;
  /** The day from which a hold can have moved it. */
  readonly from: CalendarDate;
}

/**
 * The last day to dispose of a record in time: the ceiling or the end of `disposal.within`, whichever is earlier, but never before the
 * first day on which disposal is allowed, and for no rule before the day it came into force. The days on which a hold stands are not part
 * of `within`; no hold moves the ceiling, which is a period. Null without a limit, and while an open hold prevents disposal.
 *
 * @internal
 */
export function lastDayToDispose({
  floor,
  allowedFrom: firstAllowed,
  rules: { minimums, maximums },
  days,
  endOfWork,
  asOf,
}: {
  /** The decided duty to keep; null without one. */
  readonly floor: EndRange | null;
  /** The first day on which disposal is allowed; null without a duty to keep that ends. */
  readonly allowedFrom: CalendarDate | null;
  readonly rules: GoverningRules;
  readonly days: HeldDays;
  readonly asOf: CalendarDate;
  /** The day on which a period of work from a day on runs out. */
  readonly endOfWork: (from: CalendarDate, within: Period) => CalendarDate;
}): LastDay | null {
  const allowedFrom = firstAllowed ?? undefined;
  let last: LastDay | null = null;
  for (const { range, rule } of maximums) {
    const through = range.high.branch?.through;
    if (through === undefined) continue;
    const day = later(later(through, rule.validFrom), allowedFrom);
    last = earlier(last, { day, rule: rule.id, within: null, runsOutOn: through, from: day });
  }
  const deciding = minimums.filter(({ range }) => range.low.key === floor?.low.key);
  for (const { rule, isCertain } of [...deciding, ...maximums]) {
    const { within } = rule.disposal;
    if (within === undefined || allowedFrom === undefined || !isCertain) continue;
    const from = later(allowedFrom, rule.validFrom);
    const runsOutOn = endOfWork(from, within);
    const day = endOfSuspendedWork(from, runsOutOn, days, asOf);
    if (day !== null) last = earlier(last, { day, rule: rule.id, within, runsOutOn, from });
  }
  return last;
}

function earlier(a: LastDay | null, b: LastDay): LastDay {
  return a === null || b.day < a.day ? b : a;
}

function later(day: CalendarDate, other: CalendarDate | undefined): CalendarDate {
  return other !== undefined && other > day ? other : day;
}

import { subtractPeriod } from '../calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { epochMilliseconds, type Instant } from '../calendar/instant.ts';
import type { Period } from '../calendar/period.ts';
import { localClock, type TimeZone } from '../calendar/time-zone.ts';
import { shownValue } from '../findings/quotation.ts';
import {
  aDate,
  anInstant,
  anObject,
  aPeriod,
  aText,
  either,
  type Guard,
  listOf,
  maybe,
  nullOr,
} from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import type { DueItem } from './due-item.ts';

/** A notice that a duty is coming due. */
export interface Reminder {
  /** The duty. */
  readonly item: DueItem;
  /** The day by which it is done: `dueOn`, or the day of `dueAt` in the zone. */
  readonly dueOn: CalendarDate;
  /** The period before that day, one of those asked for. */
  readonly before: Period;
  /** The day of the reminder: the period before `dueOn`, at a month end the last day of the month. */
  readonly remindOn: CalendarDate;
  /** The days from the day in question to `dueOn`. */
  readonly daysLeft: number;
}

/** The options of `remindersFor`. */
export interface RemindersForOptions {
  /** The periods before the day due at which to remind, such as `['P30D', 'P1W', 'P1D']`. */
  readonly before: readonly Period[];
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The day for which reminders were asked last; the day before `asOf` when absent. */
  readonly since?: CalendarDate | undefined;
  /** The zone in which a duty with `dueAt` has its day; UTC when absent, as in the lists of due items. */
  readonly zone?: TimeZone | undefined;
}

const optionsGuard = /* @__PURE__ */ anObject<RemindersForOptions>({
  before: /* @__PURE__ */ listOf(aPeriod),
  asOf: aDate,
  since: /* @__PURE__ */ maybe(aDate),
  zone: /* @__PURE__ */ maybe(aText),
});
const itemsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ either(
    /* @__PURE__ */ anObject<DueItem>({ dueAt: anInstant, dueOn: /* @__PURE__ */ nullOr(aDate) }),
    /* @__PURE__ */ anObject<DueItem>({ dueOn: aDate }),
  ),
);

/**
 * Returns the reminders that fall due on a day. A job that runs daily gets each reminder once. A job that missed days says with `since` when it ran
 * last, and gets for each duty the latest reminder after that day: one that is overtaken by a later one is not sent any more.
 *
 * A duty past its last good day has no reminder: its state says `overdue`. Nor has a duty that is done, because it is no due item.
 *
 * @param items - The duties, such as those of `riskDueItems`.
 * @param options - The periods before the day due, the day in question, the day of the last run, the zone.
 * @returns The reminders by their day due; those of one day in the order of the duties.
 * @throws RangeError if a duty has no day, a period is not a period, a day is not a calendar date, `since` lies after `asOf`, or the runtime does
 *   not know the zone.
 *
 * @example
 * ```ts
 * import { type DueItem, remindersFor } from 'isms-kit/core';
 *
 * const review: DueItem = {
 *   kind: 'risk-review',
 *   subject: { kind: 'risk', id: 'R-1' },
 *   title: 'Review of the risk R-1',
 *   owner: 'CISO',
 *   dueOn: '2026-12-31',
 *   dueAt: null,
 *   state: 'due-soon',
 *   requirement: '8.2',
 *   rule: 'cadence',
 * };
 * const before = ['P1M', 'P1W'] as const;
 * const [reminder] = remindersFor([review], { before, asOf: '2026-11-30' });
 * reminder?.before; // => 'P1M'
 * reminder?.daysLeft; // => 31
 * remindersFor([review], { before, asOf: '2026-12-01' }); // => []
 * remindersFor([review], { before, asOf: '2026-12-01', since: '2026-11-29' }).length; // => 1
 * ```
 */
export function remindersFor(items: readonly DueItem[], options: RemindersForOptions): readonly Reminder[] {
  requireReadable('items', items, itemsGuard);
  requireOptions(options, optionsGuard);
  const { before, asOf, since = subtractPeriod(asOf, 'P1D'), zone = 'UTC' } = options;
  if (since > asOf) throw new RangeError(`since must not lie after asOf, got ${shownValue(since)}`);
  const clock = localClock(zone);
  const reminders: Reminder[] = [];
  for (const item of items) {
    const dueOn = item.dueOn ?? clock.dateAt(epochMilliseconds('items', item.dueAt as Instant));
    if (dueOn < asOf) continue;
    let latest: Reminder | undefined;
    for (const period of before) {
      const remindOn = subtractPeriod(dueOn, period);
      if (remindOn > asOf || remindOn <= since || (latest !== undefined && latest.remindOn >= remindOn)) continue;
      latest = { item, dueOn, before: period, remindOn, daysLeft: daysBetween(asOf, dueOn) };
    }
    if (latest !== undefined) reminders.push(latest);
  }
  return reminders.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

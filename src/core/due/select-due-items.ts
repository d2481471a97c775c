import { shownValue } from '../findings/quotation.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { compareInstants } from '../calendar/instant.ts';
import { aDate, anObject } from '../guards/guard.ts';
import { requireOptions } from '../guards/readable.ts';
import type { DueItem } from './due-item.ts';

/** The options of every function that lists the due items of an area, such as `riskDueItems`. */
export interface DueItemsOptions {
  /** The first day of the window. */
  readonly from: CalendarDate;
  /** The last day of the window, inclusive. */
  readonly through: CalendarDate;
  /** The day in question, from which the states are seen. */
  readonly asOf: CalendarDate;
}

const optionsGuard = /* @__PURE__ */ anObject<DueItemsOptions>({ from: aDate, through: aDate, asOf: aDate });

/**
 * Throws unless the days of the window are calendar dates in order.
 *
 * @internal
 */
export function requireDueItemsOptions(options: DueItemsOptions): void {
  requireOptions(options, optionsGuard);
  const { from, through } = options;
  if (through < from) throw new RangeError(`through must not lie before from, got ${shownValue(through)}`);
}

/**
 * Selects the items of an area that are due by the end of the window, in the order of their days. Items due before the window come first:
 * they are not done, so they are due in the window, too. On one day an item with an instant comes before an item with the whole day;
 * otherwise the order stays. An instant lies on its day in UTC.
 *
 * @internal
 */
export function selectDueItems(items: readonly DueItem[], { through }: DueItemsOptions): readonly DueItem[] {
  return items.filter((item) => dayOf(item) <= through).toSorted(compareDue);
}

function compareDue(a: DueItem, b: DueItem): number {
  const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
  if (dayOfA !== dayOfB) return dayOfA < dayOfB ? -1 : 1;
  if (a.dueAt !== null && b.dueAt !== null) return compareInstants(a.dueAt, b.dueAt);
  return Number(a.dueAt === null) - Number(b.dueAt === null);
}

function dayOf({ dueOn, dueAt }: DueItem): string {
  return dueOn ?? String(dueAt).slice(0, 10);
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';

/** The reasons for a retention end. */
export interface RetentionExplanation {
  /** The event from which the period is counted. */
  readonly event: string;
  /** The day of that event. */
  readonly eventOn: CalendarDate;
  /** The last day of the year, quarter, month or term that contains the event; present where a cut-off applied. */
  readonly cutoffOn?: CalendarDate;
  /** The period added to the event or to the cut-off; absent where the end is that day itself. */
  readonly period?: Period;
  /** The day of the month that the month reached does not have; present where the end was moved to the last day of a month. */
  readonly clampedFromDay?: number;
  /** The place of the deciding branch in the end, such as `['of', 1]`; empty for the end itself. */
  readonly path: readonly (string | number)[];
  /** The events that are not known and cannot change the answer, whenever they happen or happened. */
  readonly openEvents: readonly string[];
}

/**
 * The end of one branch whose event is known.
 *
 * @internal
 */
export interface ResolvedBranch {
  readonly through: CalendarDate;
  readonly disposableFrom: CalendarDate;
  readonly explanation: RetentionExplanation;
}

/**
 * A bound of an end. The key orders bounds as text: a date, or one of the two keys that lie before and after every date.
 *
 * @internal
 */
export interface Bound {
  readonly key: string;
  readonly branch: ResolvedBranch | null;
}

/** @internal */
export const beforeEveryDate: Bound = { key: '', branch: null };

/** @internal */
export const afterEveryDate: Bound = { key: 'never', branch: null };

/**
 * The first and the last possible day, as keys of bounds.
 *
 * @internal
 */
export interface DayRange {
  readonly from: string;
  readonly through: string;
}

/**
 * The certain part of an end: the earliest and the latest that it can be, whatever the open events turn out to be. The end is decided where
 * both are the same. The trigger is the event that sets it off; null for an end without events.
 *
 * @internal
 */
export interface EndRange {
  readonly low: Bound;
  readonly high: Bound;
  readonly trigger: DayRange | null;
}

/** @internal */
export const permanentRange: EndRange = { low: afterEveryDate, high: afterEveryDate, trigger: null };

/** @internal */
export const openRange: EndRange = {
  low: beforeEveryDate,
  high: afterEveryDate,
  trigger: { from: beforeEveryDate.key, through: afterEveryDate.key },
};

/**
 * Reports whether no open event can change an end.
 *
 * @internal
 */
export function isDecided({ low, high }: EndRange): boolean {
  return low.key === high.key;
}

/**
 * Combines the certain parts of two ends into that of the latest or the earliest of them.
 *
 * @internal
 */
export function combineRanges(kind: 'latest' | 'earliest', a: EndRange, b: EndRange): EndRange {
  const takesSecond = kind === 'latest' ? (x: string, y: string) => y > x : (x: string, y: string) => y < x;
  const choose = (x: Bound, y: Bound): Bound => (takesSecond(x.key, y.key) ? y : x);
  const chooseDay = (x: string, y: string): string => (takesSecond(x, y) ? y : x);
  const trigger =
    a.trigger && b.trigger
      ? {
          from: chooseDay(a.trigger.from, b.trigger.from),
          through: chooseDay(a.trigger.through, b.trigger.through),
        }
      : (a.trigger ?? b.trigger);
  return { low: choose(a.low, b.low), high: choose(a.high, b.high), trigger };
}

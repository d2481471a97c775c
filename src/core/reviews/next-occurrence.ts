import { addPeriod, addPeriods, isClamped, subtractPeriod } from '../calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../calendar/period.ts';
import { type DueState, dueState, noticeDays } from '../due/due-item.ts';
import { aDate, anObject, maybe } from '../guards/guard.ts';
import { requireOptions } from '../guards/readable.ts';
import type { Cadence } from './cadence.ts';
import { reachedOccurrences, requireCadence } from './occurrences.ts';

/** The options of `nextOccurrence`. */
export interface NextOccurrenceOptions {
  /** The day of the last completion; one after `asOf` has not happened yet. */
  readonly completedOn?: CalendarDate;
  /** The day of the last significant change, also one that is planned. */
  readonly changedOn?: CalendarDate;
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** How long before the day it is due soon; a quarter of the interval, at most 30 days, when absent. */
  readonly dueSoonWithin?: Period;
}

/** The next day of a plan, with the way it was found. */
export interface NextOccurrence {
  /** The day it is due: the oldest occurrence not done, or an earlier change. */
  readonly dueOn: CalendarDate;
  /** How many occurrences have passed without completion, tolerance included; `dueOn` is the oldest of them unless a change came before. */
  readonly missed: number;
  /** `scheduled`, then `due-soon` until the tolerance after the day has run out, then `overdue`. */
  readonly state: DueState;
  /** The reason for that day. */
  readonly cause: 'occurrence' | 'change';
  /** The day counted from: the anchor, or the last completion of a rolling plan. */
  readonly countedFrom: CalendarDate;
  /** Which occurrence from there on, from 1. */
  readonly ordinal: number;
  /** The day of that occurrence; later than `dueOn` when a change brought it forward. */
  readonly occursOn: CalendarDate;
  /** Whether the month of that occurrence has no day of the same number, so that its last day was taken. */
  readonly clamped: boolean;
  /** The first open occurrence on or after `asOf`, for a plan that skips what was missed. */
  readonly upcomingOn: CalendarDate;
  /** The first day on which a completion counts for `dueOn`. */
  readonly windowFrom: CalendarDate;
  /** The last day on which it is not overdue, inclusive. */
  readonly windowThrough: CalendarDate;
}

const optionsGuard = /* @__PURE__ */ anObject<NextOccurrenceOptions>({
  completedOn: /* @__PURE__ */ maybe(aDate),
  changedOn: /* @__PURE__ */ maybe(aDate),
  asOf: aDate,
});

/**
 * Finds the next day of a plan.
 *
 * A fixed plan counts on the calendar: a completion serves the occurrences up to its day, or up to the end of its tolerance. A rolling plan counts from
 * the last completion. With `onChange`, a change after the last completion (or after the anchor) makes it due on the earlier of the two days.
 *
 * @param cadence - The plan.
 * @param options - The last completion, the last change, and the day in question.
 * @returns The day, the occurrences missed, the state, and how the day was found.
 * @throws RangeError if a day or period is malformed, or a day lies beyond the year 9999.
 *
 * @example
 * ```ts
 * import { nextOccurrence } from 'isms-kit/core';
 *
 * const review = { every: 'P1Y', mode: 'fixed', anchor: '2024-03-01', onChange: true } as const;
 * const { dueOn, missed, state } = nextOccurrence(review, { completedOn: '2025-03-10', asOf: '2026-11-21' });
 * dueOn; // => '2026-03-01'
 * missed; // => 1
 * state; // => 'overdue'
 * nextOccurrence(review, { completedOn: '2026-03-10', changedOn: '2026-11-02', asOf: '2026-11-02' }).dueOn; // => '2026-11-02'
 * ```
 */
export function nextOccurrence(cadence: Cadence, options: NextOccurrenceOptions): NextOccurrence {
  requireCadence('cadence', cadence);
  requireOptions(options, optionsGuard);
  const { every, mode, anchor, onChange, tolerance = {} } = cadence;
  const { changedOn, asOf, dueSoonWithin } = options;
  requirePeriods({ dueSoonWithin });
  const completedOn =
    options.completedOn !== undefined && options.completedOn <= asOf ? options.completedOn : undefined;
  const opensOn = (day: CalendarDate): CalendarDate => moveDay(day, subtractPeriod, tolerance.before);
  const endsOn = (day: CalendarDate): CalendarDate => moveDay(day, addPeriod, tolerance.after);

  const countedFrom = mode === 'rolling' ? (completedOn ?? anchor) : anchor;
  const reached = (near: CalendarDate, isReached: (day: CalendarDate) => boolean): number =>
    reachedOccurrences({ anchor: countedFrom, every }, near, isReached);
  const done =
    mode === 'rolling' || completedOn === undefined
      ? 0
      : reached(moveDay(completedOn, addPeriod, tolerance.before), (day) => opensOn(day) <= completedOn);
  const passed = reached(moveDay(asOf, subtractPeriod, tolerance.after), (day) => endsOn(day) < asOf);
  const begun = tolerance.after === undefined ? passed : reached(asOf, (day) => day < asOf);

  const occursOn = addPeriods(countedFrom, every, done + 1);
  const isBroughtForward =
    onChange === true && changedOn !== undefined && changedOn > (completedOn ?? anchor) && changedOn < occursOn;
  const dueOn = isBroughtForward ? changedOn : occursOn;
  const windowThrough = endsOn(dueOn);
  const notice =
    dueSoonWithin === undefined
      ? noticeDays(daysBetween(addPeriods(countedFrom, every, done), occursOn))
      : daysBetween(subtractPeriod(dueOn, dueSoonWithin), dueOn);
  return {
    dueOn,
    missed: Math.max(0, passed - done),
    state: asOf > dueOn && asOf <= windowThrough ? 'due-soon' : dueState(dueOn, asOf, notice),
    cause: isBroughtForward ? 'change' : 'occurrence',
    countedFrom,
    ordinal: done + 1,
    occursOn,
    clamped: isClamped(countedFrom, every, done + 1),
    upcomingOn: addPeriods(countedFrom, every, Math.max(begun, done) + 1),
    windowFrom: isBroughtForward ? changedOn : opensOn(occursOn),
    windowThrough,
  };
}

function moveDay(
  day: CalendarDate,
  move: (day: CalendarDate, period: Period) => CalendarDate,
  by: Period | undefined,
): CalendarDate {
  return by === undefined ? day : move(day, by);
}

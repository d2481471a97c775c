import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, type Guard, nullOr } from '../../core/guards/guard.ts';
import { afterEveryDate } from '../ends/end-range.ts';
import { lastAtMost } from '../records/day-spans.ts';
import type { LegalHold } from './legal-hold.ts';

/**
 * The days on which at least one of some holds stands. A hold that is placed after the day of the question does not exist yet.
 *
 * @internal
 */
export interface HeldDays {
  /** The first day at or after another on which none stands; null while an open one does. */
  readonly firstFreeDay: (day: CalendarDate, asOf: CalendarDate) => CalendarDate | null;
  /** The first day at or after another on which one stands; null where none does. */
  readonly firstHeldDay: (day: CalendarDate, asOf: CalendarDate) => CalendarDate | null;
}

type DaysOfHold = Pick<LegalHold, 'placedOn' | 'releasedOn'>;

/** @internal */
export type DayAfter = (day: CalendarDate) => CalendarDate;

/** @internal */
export const dayAfterOf: DayAfter = (day) => addPeriod(day, 'P1D');

/**
 * Prepares holds, in any order, for questions about any day; an answer costs the logarithm of their number.
 *
 * @internal
 */
export function prepareHeldDays(holds: readonly DaysOfHold[], dayAfter: DayAfter = dayAfterOf): HeldDays {
  const sorted = holds.toSorted((a, b) => Number(a.placedOn > b.placedOn) - Number(a.placedOn < b.placedOn));
  const placedOn = sorted.map((hold) => hold.placedOn);
  // The first day after all holds so far that follow one another without a free day.
  const freeFrom: string[] = [];
  const lastOfRun: number[] = [];
  for (const [index, { placedOn: from, releasedOn }] of sorted.entries()) {
    const end = releasedOn === null ? afterEveryDate.key : dayAfter(releasedOn);
    const before = freeFrom.at(-1) ?? '';
    freeFrom.push(before >= from && before > end ? before : end);
    lastOfRun.push(index);
  }
  for (let index = sorted.length - 2; index >= 0; index -= 1)
    if ((freeFrom[index] as string) >= (placedOn[index + 1] as string))
      lastOfRun[index] = lastOfRun[index + 1] as number;
  const lastPlaced = (day: CalendarDate, asOf: CalendarDate): number => lastAtMost(placedOn, day < asOf ? day : asOf);
  const isHeld = (last: number, day: CalendarDate): boolean => last >= 0 && (freeFrom[last] as string) > day;
  return {
    firstFreeDay: (day, asOf) => {
      const last = lastPlaced(day, asOf);
      if (!isHeld(last, day)) return day;
      const through = freeFrom[Math.min(lastOfRun[last] as number, lastAtMost(placedOn, asOf))] as string;
      return through === afterEveryDate.key ? null : (through as CalendarDate);
    },
    firstHeldDay: (day, asOf) => {
      const last = lastPlaced(day, asOf);
      if (isHeld(last, day)) return day;
      const next = placedOn[last + 1];
      return next === undefined || next > asOf ? null : next;
    },
  };
}

/**
 * Combines the days of several sets of holds.
 *
 * @internal
 */
export function combineHeldDays(sets: readonly HeldDays[]): HeldDays {
  return {
    firstFreeDay: (from, asOf) => {
      let day = from;
      for (let unmoved = 0; unmoved < sets.length;) {
        unmoved = 0;
        for (const { firstFreeDay } of sets) {
          const free = firstFreeDay(day, asOf);
          if (free === null) return null;
          if (free === day) unmoved += 1;
          day = free;
        }
      }
      return day;
    },
    firstHeldDay: (day, asOf) => {
      let first: CalendarDate | null = null;
      for (const { firstHeldDay } of sets) {
        const held = firstHeldDay(day, asOf);
        if (held !== null && (first === null || held < first)) first = held;
      }
      return first;
    },
  };
}

/**
 * The last day of work where the days on which a hold stands are not counted: it is later by their number. Null where an open hold begins
 * before the work is done.
 *
 * @internal
 */
export function endOfSuspendedWork(
  from: CalendarDate,
  unheldThrough: CalendarDate,
  { firstFreeDay, firstHeldDay }: HeldDays,
  asOf: CalendarDate,
): CalendarDate | null {
  let through = unheldThrough;
  let held = firstHeldDay(from, asOf);
  while (held !== null && held <= through) {
    const free = firstFreeDay(held, asOf);
    if (free === null) return null;
    through = addPeriod(through, `P${daysBetween(held, free)}D`);
    held = firstHeldDay(free, asOf);
  }
  return through;
}

const daysGuard = anObject<DaysOfHold>({ placedOn: aDate, releasedOn: nullOr(aDate) });

/**
 * Looks at the days of a hold.
 *
 * @internal
 */
export const heldDaysGuard: Guard = (value) => {
  const problem = daysGuard(value);
  if (problem !== undefined) return problem;
  const { placedOn, releasedOn } = value as DaysOfHold;
  if (releasedOn === null || releasedOn >= placedOn) return undefined;
  return { path: ['releasedOn'], expected: 'on or after placedOn', value: releasedOn };
};

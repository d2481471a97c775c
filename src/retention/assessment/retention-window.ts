import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';

import { anObject, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';

/** The last days of the duties on one record. */
export interface RetentionLimits {
  /** The last days through which it must be kept, inclusive, in any order. */
  readonly minimums: readonly CalendarDate[];
  /** The last days on which it may be kept, inclusive, in any order. */
  readonly maximums: readonly CalendarDate[];
}

/** Duties to keep and to delete that can both be met. */
export interface RetentionSpan {
  /** Both duties can be met. */
  readonly kind: 'window';
  /** The last day of the duty to keep, inclusive; null without one. */
  readonly retainThrough: CalendarDate | null;
  /** The first day on which disposal is allowed, the day after; null without a duty to keep. */
  readonly disposableFrom: CalendarDate | null;
  /** The last day on which it may be kept, inclusive; null without a duty to delete. */
  readonly ceiling: CalendarDate | null;
  /** The last day to dispose of it in time: the ceiling, never before `disposableFrom`; null without a duty to delete. */
  readonly disposeBy: CalendarDate | null;
}

/** Duties to keep and to delete that cannot both be met. */
export interface RetentionConflict {
  /** The two duties cannot both be met. */
  readonly kind: 'conflict';
  /** The last day of the longest duty to keep, inclusive. */
  readonly floor: CalendarDate;
  /** The last day of the shortest duty to delete, inclusive. */
  readonly ceiling: CalendarDate;
  /** The number of days on which both duties stand against each other, at least 1. */
  readonly overlapDays: number;
}

const limitsGuard = anObject<RetentionLimits>({ minimums: listOf(() => undefined), maximums: listOf(() => undefined) });

/**
 * Combines duties to keep and duties to delete: the latest minimum and the earliest maximum count. A floor above the ceiling is a
 * conflict that people decide (GDPR art. 17(3)(b) is the usual ground for keeping); it is never resolved here.
 *
 * A floor and a ceiling on the same day are no conflict: the record is kept through that day and disposed of on the next.
 *
 * @param limits - The last days of the duties, each inclusive.
 * @returns The window in which to dispose, or the conflict.
 * @throws RangeError if a day is not a calendar date.
 *
 * @example
 * ```ts
 * import { retentionWindow } from 'isms-kit/retention';
 *
 * const window = retentionWindow({ minimums: ['2026-12-31', '2028-12-31'], maximums: ['2029-06-30'] });
 * window.kind === 'window' && window.disposableFrom; // => '2029-01-01'
 * const conflict = retentionWindow({ minimums: ['2028-12-31'], maximums: ['2028-12-01'] });
 * conflict; // => { kind: 'conflict', floor: '2028-12-31', ceiling: '2028-12-01', overlapDays: 30 }
 * ```
 */
export function retentionWindow(limits: RetentionLimits): RetentionSpan | RetentionConflict {
  requireReadable('limits', limits, limitsGuard);
  const { minimums, maximums } = limits;
  for (const day of minimums) requireCalendarDate('minimums', day);
  for (const day of maximums) requireCalendarDate('maximums', day);
  const floor = minimums.reduce<CalendarDate | null>((a, b) => (a === null || b > a ? b : a), null);
  const ceiling = maximums.reduce<CalendarDate | null>((a, b) => (a === null || b < a ? b : a), null);
  if (floor !== null && ceiling !== null && floor > ceiling) {
    return { kind: 'conflict', floor, ceiling, overlapDays: daysBetween(ceiling, floor) };
  }
  const disposableFrom = floor === null ? null : addPeriod(floor, 'P1D');
  const disposeBy = ceiling !== null && ceiling === floor ? disposableFrom : ceiling;
  return { kind: 'window', retainThrough: floor, disposableFrom, ceiling, disposeBy };
}

import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';

/** A deletion and the backups it does not reach. */
export interface TracedDeletion {
  /** The day by which the original is deleted. */
  readonly deleteBy: CalendarDate;
  /** How long a backup keeps what was deleted: the length of the rolling window. */
  readonly backupWindow: Period;
}

/**
 * Tells when deleted data has left the backups as well: the deletion day plus the rolling window.
 *
 * @param deletion - The day by which the original is deleted, and the backup window.
 * @returns The first day on which no copy can exist.
 * @throws RangeError when `deleteBy` is no real day or `backupWindow` no period, which parsed values never are.
 *
 * @example
 * ```ts
 * import { addPeriod, daysBetween } from 'isms-kit/core';
 * import { lastTraceOn } from 'isms-kit/retention';
 *
 * const gone = lastTraceOn({ deleteBy: addPeriod('2026-03-01', 'P90D'), backupWindow: 'P30D' });
 * gone; // => '2026-06-29'
 * daysBetween('2026-03-01', gone); // => 120
 * ```
 */
export function lastTraceOn({ deleteBy, backupWindow }: TracedDeletion): CalendarDate {
  requireDates({ deleteBy });
  requirePeriods({ backupWindow });
  return addPeriod(deleteBy, backupWindow);
}

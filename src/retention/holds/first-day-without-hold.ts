import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { heldDaysGuard, prepareHeldDays } from './held-days.ts';
import type { LegalHold } from './legal-hold.ts';

/** Every hold exists by then. */
const lastCalendarDate: CalendarDate = '2999-12-31';

/**
 * Finds the first day, at or after a given one, on which no legal hold stands. The days on which a hold is placed and released are both
 * held. Holds suspend disposal; they never lengthen or shorten a period.
 *
 * @param day - The first day on which disposal would be possible without any hold.
 * @param holds - The holds that cover the record, in any order; they may overlap.
 * @returns The day; null while an open hold stands, because its release is not yet known.
 * @throws RangeError if a day is not a calendar date, or a hold is released before it is placed.
 *
 * @example
 * ```ts
 * import { firstDayWithoutHold } from 'isms-kit/retention';
 *
 * const audit = { placedOn: '2026-11-01', releasedOn: '2027-03-31' } as const;
 * const litigation = { placedOn: '2027-03-01', releasedOn: '2027-06-30' } as const;
 * firstDayWithoutHold('2027-01-01', [audit, litigation]); // => '2027-07-01'
 * firstDayWithoutHold('2027-01-01', [audit, { placedOn: '2027-03-01', releasedOn: null }]); // => null
 * ```
 */
export function firstDayWithoutHold(
  day: CalendarDate,
  holds: readonly Pick<LegalHold, 'placedOn' | 'releasedOn'>[],
): CalendarDate | null {
  requireCalendarDate('day', day);
  requireReadable('holds', holds, listOf(heldDaysGuard));
  return prepareHeldDays(holds).firstFreeDay(day, lastCalendarDate);
}

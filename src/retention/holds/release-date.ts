import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { firstFreeDay, heldSpans, requireHeldSpan } from './held-spans.ts';
import type { LegalHold } from './legal-hold.ts';

/**
 * Tells when disposal is possible in spite of legal holds: the first day, at or after a given one, on which no hold stands. The days
 * on which a hold is placed and released are both held. Holds suspend disposal; they never lengthen or shorten a period.
 *
 * @param disposableFrom - The first day on which disposal would be possible without any hold.
 * @param holds - The holds that cover the record, in any order; they may overlap.
 * @returns The day; null where an open hold stands in the way, because nobody knows when it will be released.
 * @throws RangeError when a day is no real day or a hold is released before it is placed, which parsed values never are.
 *
 * @example
 * ```ts
 * import { releaseDate } from 'isms-kit/retention';
 *
 * const audit = { placedOn: '2026-11-01', releasedOn: '2027-03-31' } as const;
 * const litigation = { placedOn: '2027-03-01', releasedOn: '2027-06-30' } as const;
 * releaseDate('2027-01-01', [audit, litigation]); // => '2027-07-01'
 * releaseDate('2027-01-01', [audit, { placedOn: '2027-03-01', releasedOn: null }]); // => null
 * ```
 */
export function releaseDate(
  disposableFrom: CalendarDate,
  holds: readonly Pick<LegalHold, 'placedOn' | 'releasedOn'>[],
): CalendarDate | null {
  requireCalendarDate('disposableFrom', disposableFrom);
  holds.forEach(requireHeldSpan);
  return firstFreeDay(disposableFrom, heldSpans(holds));
}

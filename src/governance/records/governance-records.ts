import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingOf } from '../../core/findings/finding.ts';
import type { RegisterRead } from '../../core/guards/read-register.ts';
import * as registers from '../../core/guards/register-findings.ts';
import type { HistoryEntry } from '../../core/lifecycle/check-history.ts';
import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import type { Review } from '../../core/reviews/review.ts';
import type { recordsFindings } from './findings.ts';

/** @internal */
export type Place = registers.Place;

/**
 * A finding about any record of governance.
 *
 * @internal
 */
export type RecordsFinding = FindingOf<typeof recordsFindings>;

/**
 * The findings of a register of governance itself.
 *
 * @internal
 */
export function registerFindings(read: Pick<RegisterRead<never>, 'flaws'>): readonly RecordsFinding[] {
  return registers.registerFindings('governance', read);
}

/**
 * The finding of a reference in a record of governance that its register does not have.
 *
 * @internal
 */
export function unknownReference(
  place: Place,
  kind: string,
  reference: string | undefined,
  register: Pick<RegisterRead<unknown>, 'isGiven' | 'byId' | 'unreadableIds'>,
): readonly RecordsFinding[] {
  return registers.unknownReference('governance', place, [kind, reference], register);
}

/**
 * The finding of an event that a record of governance says to have happened after the day in question.
 *
 * @internal
 */
export function futureEvent(
  place: Place,
  date: CalendarDate | undefined,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  return registers.futureEvent('governance', place, date, asOf);
}

/**
 * The findings of the recorded history of a record of governance.
 *
 * @internal
 */
export function historyFindings(
  place: Place,
  history: readonly HistoryEntry[],
  lifecycle: Lifecycle,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  return recordedHistoryFindings('governance', place, history, { lifecycle, asOf });
}

/**
 * The findings of reviews that a record says to have been held after the day in question. The place is that of the list.
 *
 * @internal
 */
export function futureReviews(
  { subject, path }: Place,
  reviews: readonly Pick<Review, 'on'>[] | undefined,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  return (reviews ?? []).flatMap(({ on }, index) => futureEvent({ subject, path: [...path, index, 'on'] }, on, asOf));
}

/**
 * Whether a register is given and each of its records can be read, so that what it does not have does not exist.
 *
 * @internal
 */
export function isWhole({ isGiven, flaws }: Pick<RegisterRead<never>, 'isGiven' | 'flaws'>): boolean {
  return isGiven && flaws.every(({ kind }) => kind !== 'unreadable');
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import type { RegisterRead } from '../../core/guards/read-register.ts';
import { checkHistory, type HistoryEntry } from '../../core/lifecycle/check-history.ts';
import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';
import type { Review } from '../../core/reviews/review.ts';
import { recordsFindings } from './findings.ts';

/**
 * A finding about any record of governance.
 *
 * @internal
 */
export type RecordsFinding = FindingOf<typeof recordsFindings>;

/**
 * The findings of a register itself: its unreadable and its repeated records.
 *
 * @internal
 */
export function registerFindings({ flaws }: Pick<RegisterRead<never>, 'flaws'>): readonly RecordsFinding[] {
  return flaws.map((flaw) => {
    const { subject, path } = flaw;
    return flaw.kind === 'unreadable'
      ? reportFinding(recordsFindings, 'governance-record-unreadable', {
          subject,
          path,
          params: { record: subject.id, ...flaw.params },
        })
      : reportFinding(recordsFindings, 'governance-record-duplicate', {
          subject,
          path,
          params: { record: subject.id, kind: subject.kind },
        });
  });
}

/**
 * The place of a value in the registers, with the record that holds it.
 *
 * @internal
 */
export interface Place {
  readonly subject: FindingSubject;
  readonly path: FindingPath;
}

/**
 * The finding of a reference to a record that its register does not have; none where the register is not given or the reference is absent.
 *
 * @internal
 */
export function unknownReference(
  { subject, path }: Place,
  kind: string,
  reference: string | undefined,
  { isGiven, byId, unreadableIds }: Pick<RegisterRead<unknown>, 'isGiven' | 'byId' | 'unreadableIds'>,
): readonly RecordsFinding[] {
  if (reference === undefined || !isGiven || byId.has(reference) || unreadableIds.has(reference)) return [];
  const params = { record: subject.id, kind, reference };
  return [reportFinding(recordsFindings, 'governance-reference-unknown', { subject, path, params })];
}

/**
 * The finding of an event that a record says to have happened after the day in question; none where the day is absent or not after it. Such
 * an event satisfies nothing.
 *
 * @internal
 */
export function futureEvent(
  { subject, path }: Place,
  date: CalendarDate | undefined,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  if (date === undefined || date <= asOf) return [];
  const params = { record: subject.id, date, asOf };
  return [reportFinding(recordsFindings, 'governance-event-in-future', { subject, path, params })];
}

/**
 * The findings of the recorded history of a readable record: states that its life cycle does not allow there, steps back in time, and states
 * entered after the day in question.
 *
 * @internal
 */
export function historyFindings(
  { subject, path }: Place,
  history: readonly HistoryEntry[],
  lifecycle: Lifecycle,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  const invalid = new Set(checkHistory(history, lifecycle).map((finding) => finding.path[0]));
  return history.flatMap(({ state, enteredOn }, index) => {
    const entry = [...path, index];
    const params = { record: subject.id, state, enteredOn };
    return [
      ...(invalid.has(index)
        ? [reportFinding(recordsFindings, 'governance-history-invalid', { subject, path: entry, params })]
        : []),
      ...futureEvent({ subject, path: [...entry, 'enteredOn'] }, enteredOn, asOf),
    ];
  });
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

import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { unreadableDate, type UnreadableField } from '../records/unreadable-field.ts';
import type { LegalHold } from './legal-hold.ts';

/**
 * Consecutive days on which at least one hold stands.
 *
 * @internal
 */
export interface HeldSpan {
  readonly from: CalendarDate;
  /** The day after the last one; null where an open hold stands. */
  readonly freeFrom: CalendarDate | null;
}

/**
 * The days on which one hold stands.
 *
 * @internal
 */
export function heldSpan({ placedOn, releasedOn }: Pick<LegalHold, 'placedOn' | 'releasedOn'>): HeldSpan {
  return { from: placedOn, freeFrom: releasedOn === null ? null : addPeriod(releasedOn, 'P1D') };
}

/**
 * Joins the days of holds that overlap or follow each other without a gap.
 *
 * @internal
 */
export function joinSpans(spans: readonly HeldSpan[]): readonly HeldSpan[] {
  const joined: HeldSpan[] = [];
  for (const { from, freeFrom } of spans.toSorted(compareByStart)) {
    const last = joined.at(-1);
    if (last === undefined || (last.freeFrom !== null && last.freeFrom < from)) joined.push({ from, freeFrom });
    else joined[joined.length - 1] = { from: last.from, freeFrom: later(last.freeFrom, freeFrom) };
  }
  return joined;
}

/**
 * The first day at or after another that lies in no span; null where the span has no end.
 *
 * @internal
 */
export function firstFreeDay(from: CalendarDate, spans: readonly HeldSpan[]): CalendarDate | null {
  const span = spans.findLast((held) => held.from <= from);
  return span === undefined || (span.freeFrom !== null && span.freeFrom <= from) ? from : span.freeFrom;
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
  spans: readonly HeldSpan[],
): CalendarDate | null {
  let through = unheldThrough;
  for (const span of spans) {
    if (span.from > through || (span.freeFrom !== null && span.freeFrom <= from)) continue;
    if (span.freeFrom === null) return null;
    const heldFrom = span.from < from ? from : span.from;
    through = addPeriod(through, `P${daysBetween(heldFrom, span.freeFrom)}D`);
  }
  return through;
}

/**
 * The first day of a hold that its schema would refuse.
 *
 * @internal
 */
export function unreadableSpanField({
  placedOn,
  releasedOn,
}: Pick<LegalHold, 'placedOn' | 'releasedOn'>): UnreadableField | undefined {
  const placed = unreadableDate(['placedOn'], placedOn);
  if (placed !== undefined || releasedOn === null) return placed;
  const isEarly = releasedOn < placedOn;
  return (
    unreadableDate(['releasedOn'], releasedOn) ??
    (isEarly ? { path: ['releasedOn'], demand: 'must not lie before placedOn', value: releasedOn } : undefined)
  );
}

function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function compareByStart(a: HeldSpan, b: HeldSpan): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RetentionEvents } from '../records/retention-record.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { eventsGuard } from '../records/record-guards.ts';
import { afterEveryDate, beforeEveryDate, isDecided, type RetentionExplanation } from './end-range.ts';
import { eventDay, type PreparedEnd, prepareEnd } from './prepare-end.ts';
import type { PermanentEnd, RetentionEnd } from './retention-end.ts';
import { endGuard } from './end-guard.ts';

/** A retention end that the known events decide. */
export interface DecidedEnd {
  /** The known events decide the end. */
  readonly kind: 'date';
  /** The last day of the period, inclusive. */
  readonly through: CalendarDate;
  /** The reasons for it. */
  readonly explanation: RetentionExplanation;
}

/** A retention end that open events can still change. */
export interface UndecidedEnd {
  /** Open events can still change the end. */
  readonly kind: 'awaiting-trigger';
  /**
   * The events that are not yet known and can still change the answer, in the order of the end, each once; `term-end` where an event lies
   * after the last known term of its cut-off.
   */
  readonly missing: readonly string[];
  /** The end is certainly not earlier than this day; present where the known events say so. */
  readonly notBefore?: CalendarDate;
  /** The end is certainly not later than this day; present where the known events say so. */
  readonly notAfter?: CalendarDate;
}

/** The end of a retention period as the known events decide it. */
export type RetentionEndResolution = DecidedEnd | PermanentEnd | UndecidedEnd;

/**
 * Resolves the end of a retention period. An event that is not known may have happened on any day, or never happen; the answer is a
 * date only if it is the same for all of these. So `earliest` of a known and an open branch is undecided, because the open one may be
 * earlier, unless the open one stands under a `latest` that cannot be earlier than the known branch; `latest` likewise, and a
 * `permanent` branch always decides it. Each branch counts on its own: two branches on one open event are treated as independent.
 *
 * The period is counted from the event, or from the end of the year, quarter, month or term that contains it; the day from which it is counted is not part of it
 * (Regulation (EEC, Euratom) No 1182/71 art. 3(1), 3(2)(c)).
 *
 * @param end - The end as an expression over events.
 * @param events - The days of the events by name; a missing one is not known.
 * @returns A date with its explanation, `permanent`, or `awaiting-trigger` with exactly the events that could still change the answer.
 * @throws RangeError if an event is not a real day or the schema refuses the end.
 *
 * @example
 * ```ts
 * import { type RetentionEnd, resolveRetentionEnd } from 'isms-kit/retention';
 *
 * const voucher: RetentionEnd = { kind: 'after', event: 'created', cutoff: 'calendar-year-end', period: 'P8Y' };
 * const answer = resolveRetentionEnd(voucher, { created: '2018-05-04' });
 * answer.kind === 'date' && answer.through; // => '2026-12-31'
 * answer.kind === 'date' && answer.explanation.cutoffOn; // => '2018-12-31'
 *
 * const formI9: RetentionEnd = {
 *   kind: 'latest',
 *   of: [
 *     { kind: 'after', event: 'hired', period: 'P3Y' },
 *     { kind: 'after', event: 'employment-ended', period: 'P1Y' },
 *   ],
 * };
 * const open = resolveRetentionEnd(formI9, { hired: '2026-02-01' });
 * open; // => { kind: 'awaiting-trigger', missing: ['employment-ended'], notBefore: '2029-02-01' }
 * ```
 */
export function resolveRetentionEnd(end: RetentionEnd, events: RetentionEvents): RetentionEndResolution {
  requireReadable('end', end, endGuard);
  requireReadable('events', events, eventsGuard);
  return resolvePreparedEnd(prepareEnd(end), events);
}

/**
 * Resolves a prepared end.
 *
 * @internal
 */
export function resolvePreparedEnd(end: PreparedEnd, events: RetentionEvents): RetentionEndResolution {
  const range = end.rangeOf(events);
  const { low, high } = range;
  if (isDecided(range)) {
    if (low.branch === null) return { kind: 'permanent' };
    const openEvents = end.events.filter((event) => eventDay(events, event) === undefined);
    return { kind: 'date', through: low.branch.through, explanation: { ...low.branch.explanation, openEvents } };
  }
  const open = new Set<string>();
  end.addOpen(events, beforeEveryDate.key, afterEveryDate.key, open);
  return {
    kind: 'awaiting-trigger',
    missing: [...open],
    ...(low.branch === null ? {} : { notBefore: low.branch.through }),
    ...(high.branch === null ? {} : { notAfter: high.branch.through }),
  };
}

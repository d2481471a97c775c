import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { firstFreeDay, type HeldSpan, heldSpans, requireHeldSpan } from './held-spans.ts';
import type { LegalHold } from './legal-hold.ts';

/** What is needed of a legal hold to tell what it suspends. */
export type HoldOnRecords = Pick<LegalHold, 'id' | 'scope' | 'placedOn' | 'releasedOn'>;

/**
 * The holds on one record.
 *
 * @internal
 */
export interface HoldsOnRecord {
  /** The ids of the holds that stand on the day of the question, sorted. */
  readonly standing: readonly string[];
  /** The holds that exist on the day of the question, released ones included. */
  readonly placed: readonly HoldOnRecords[];
  /** The days on which any of them stands, in order. */
  readonly spans: readonly HeldSpan[];
  /** The first day at or after another on which no hold stands, null while an open one does. */
  readonly releaseAfter: (day: CalendarDate) => CalendarDate | null;
}

/**
 * Sorts holds by what they cover, once for many records.
 *
 * @internal
 */
export function indexHolds(
  holds: readonly HoldOnRecords[],
): (record: { readonly id: string; readonly category: string }) => readonly HoldOnRecords[] {
  holds.forEach(requireHeldSpan);
  const onEverything = holds.filter(({ scope }) => scope.kind === 'everything');
  const byCategory = groupBy(holds, ({ scope }) => (scope.kind === 'categories' ? new Set(scope.categories) : []));
  const byRecord = groupBy([...holds.entries()], ([, { scope }]) =>
    scope.kind === 'records' ? new Set(scope.records) : [],
  );
  const onCategory = remember((category: string) => [...onEverything, ...(byCategory.get(category) ?? [])]);
  // Records that the same holds name share one list, so that what is worked out from a list is worked out once.
  const withOwn = remember((category: string) =>
    remember((own: string) => {
      const places = new Set(own.split(',').map(Number));
      return [...onCategory(category), ...holds.filter((_hold, place) => places.has(place))];
    }),
  );
  return ({ id, category }) => {
    const own = byRecord.get(id);
    return own === undefined ? onCategory(category) : withOwn(category)(own.map(([place]) => place).join());
  };
}

/**
 * Makes the holds on a record ready for a day. A hold placed after that day does not exist yet.
 *
 * @internal
 */
export function holdsAsOf(holds: readonly HoldOnRecords[], asOf: CalendarDate): HoldsOnRecord {
  const placed = holds.filter(({ placedOn }) => placedOn <= asOf);
  const standing = placed.filter(({ releasedOn }) => releasedOn === null || releasedOn >= asOf).map(({ id }) => id);
  const spans = heldSpans(placed);
  return { standing: standing.toSorted(), placed, spans, releaseAfter: (day) => firstFreeDay(day, spans) };
}

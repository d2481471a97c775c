import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import { firstFreeDay, type HeldSpan, heldSpans, requireHeldSpan } from './held-spans.ts';
import type { LegalHold } from './legal-hold.ts';

/**
 * The holds on one record as of a day.
 *
 * @internal
 */
export interface HoldsOnRecord {
  /** The ids of the holds that stand on the day, sorted. */
  readonly standing: readonly string[];
  /** The holds that exist on the day, released ones included. */
  readonly placed: readonly LegalHold[];
  /** The days on which any of them stands, in order. */
  readonly spans: readonly HeldSpan[];
  /** The first day at or after another on which no hold stands; null while an open one does. */
  readonly firstFreeDay: (day: CalendarDate) => CalendarDate | null;
}

/**
 * Looks up the holds on a record as of a day.
 *
 * @internal
 */
export type HoldsAsOf = (asOf: CalendarDate) => (record: Pick<RetentionRecord, 'id' | 'category'>) => HoldsOnRecord;

/**
 * Prepares holds for many records and days: those on a category are combined once for each day.
 *
 * @internal
 */
export function prepareHolds(holds: readonly LegalHold[]): HoldsAsOf {
  holds.forEach(requireHeldSpan);
  const onEverything = holds.filter(({ scope }) => scope.kind === 'everything');
  const byCategory = groupBy(holds, ({ scope }) => (scope.kind === 'categories' ? new Set(scope.categories) : []));
  const byRecord = groupBy(holds, ({ scope }) => (scope.kind === 'records' ? new Set(scope.records) : []));
  const onCategory = (category: string): readonly LegalHold[] => [...onEverything, ...(byCategory.get(category) ?? [])];
  return (asOf) => {
    const onCategoryAsOf = remember((category: string) => combineHolds(onCategory(category), asOf));
    return ({ id, category }) => {
      const own = byRecord.get(id);
      return own === undefined ? onCategoryAsOf(category) : combineHolds([...onCategory(category), ...own], asOf);
    };
  };
}

/** A hold placed after the day does not exist yet. */
function combineHolds(holds: readonly LegalHold[], asOf: CalendarDate): HoldsOnRecord {
  const placed = holds.filter(({ placedOn }) => placedOn <= asOf);
  const standing = placed.filter(({ releasedOn }) => releasedOn === null || releasedOn >= asOf).map(({ id }) => id);
  const spans = heldSpans(placed);
  return { standing: standing.toSorted(), placed, spans, firstFreeDay: (day) => firstFreeDay(day, spans) };
}

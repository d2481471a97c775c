import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import {
  requireReadable,
  type UnreadableField,
  unreadableList,
  unreadableObject,
  unreadableWord,
} from '../records/unreadable-field.ts';
import { firstFreeDay, heldSpan, type HeldSpan, joinSpans, unreadableSpanField } from './held-spans.ts';
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
  holds.forEach((hold, index) => requireReadable(`holds[${index}]`, unreadableHoldField(hold)));
  const prepared = holds.map((hold): PreparedHold => ({ hold, span: heldSpan(hold) }));
  const onEverything = prepared.filter(({ hold: { scope } }) => scope.kind === 'everything');
  const byCategory = groupBy(prepared, ({ hold: { scope } }) =>
    scope.kind === 'categories' ? new Set(scope.categories) : [],
  );
  const byRecord = groupBy(prepared, ({ hold: { scope } }) => (scope.kind === 'records' ? new Set(scope.records) : []));
  return (asOf) => {
    const onCategory = remember((category: string) => {
      const shared = [...onEverything, ...(byCategory.get(category) ?? [])];
      return { shared, combined: combineHolds(shared, asOf) };
    });
    return ({ id, category }) => {
      const { shared, combined } = onCategory(category);
      const own = byRecord.get(id);
      return own === undefined ? combined : combineHolds([...shared, ...own], asOf);
    };
  };
}

/**
 * The first field of a hold that its schema would refuse.
 *
 * @internal
 */
export function unreadableHoldField(hold: LegalHold): UnreadableField | undefined {
  const { scope } = hold;
  const field =
    unreadableSpanField(hold) ??
    unreadableObject(['scope'], scope) ??
    unreadableWord(['scope', 'kind'], scope.kind, ['everything', 'categories', 'records']);
  if (field !== undefined || scope.kind === 'everything') return field;
  return scope.kind === 'categories'
    ? unreadableList(['scope', 'categories'], scope.categories)
    : unreadableList(['scope', 'records'], scope.records);
}

interface PreparedHold {
  readonly hold: LegalHold;
  readonly span: HeldSpan;
}

/** A hold placed after the day does not exist yet. */
function combineHolds(holds: readonly PreparedHold[], asOf: CalendarDate): HoldsOnRecord {
  const existing = holds.filter(({ span }) => span.from <= asOf);
  const placed = existing.map(({ hold }) => hold);
  const standing = placed.filter(({ releasedOn }) => releasedOn === null || releasedOn >= asOf).map(({ id }) => id);
  const spans = joinSpans(existing.map(({ span }) => span));
  return { standing: standing.toSorted(), placed, spans, firstFreeDay: (day) => firstFreeDay(day, spans) };
}

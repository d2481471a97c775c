import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { anObject, aShape, aText, type Guard, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { afterEveryDate } from '../ends/end-range.ts';
import { type DaySpan, prepareOverlaps } from '../records/day-spans.ts';
import { someOf } from '../records/record-guards.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import {
  combineHeldDays,
  type DayAfter,
  dayAfterOf,
  type HeldDays,
  heldDaysGuard,
  prepareHeldDays,
} from './held-days.ts';
import type { CategoryScope, LegalHold, RecordScope } from './legal-hold.ts';

/**
 * The holds on one record.
 *
 * @internal
 */
export interface HoldsOnRecord {
  readonly days: HeldDays;
  /** The ids of the holds that exist on a day and stand on a day of a span, sorted. */
  readonly standingIn: (span: DaySpan, asOf: CalendarDate) => readonly string[];
}

/**
 * Looks up the holds on a record.
 *
 * @internal
 */
export type HoldsOn = (record: Pick<RetentionRecord, 'id' | 'category'>) => HoldsOnRecord;

/**
 * Prepares holds for many records and days. The holds on everything, on a category and on a record are prepared once each, and a record asks the
 * sets that cover it.
 *
 * @internal
 */
export function prepareHolds(holds: readonly LegalHold[]): HoldsOn {
  // Many holds have few days of release.
  const dayAfter = remember(dayAfterOf);
  const everything = holds.filter(({ scope }) => scope.kind === 'everything');
  const onEverything = everything.length === 0 ? [] : [prepareSet(everything, dayAfter)];
  const byCategory = groupBy(holds, ({ scope }) => (scope.kind === 'categories' ? new Set(scope.categories) : []));
  const byRecord = groupBy(holds, ({ scope }) => (scope.kind === 'records' ? new Set(scope.records) : []));
  const onCategory = remember((category: string) => {
    const own = byCategory.get(category);
    const sets = own === undefined ? onEverything : [...onEverything, prepareSet(own, dayAfter)];
    return { sets, combined: combineSets(sets) };
  });
  return ({ id, category }) => {
    const { sets, combined } = onCategory(category);
    const own = byRecord.get(id);
    return own === undefined ? combined : combineSets([...sets, prepareSet(own, dayAfter)]);
  };
}

const holdGuard: Guard = anObject<LegalHold>({
  id: aText,
  scope: aShape('kind', {
    everything: anObject({}),
    categories: anObject<CategoryScope>({ categories: someOf(aText) }),
    records: anObject<RecordScope>({ records: someOf(aText) }),
  }),
});

/**
 * Looks at the parts of a hold. A scope of an unknown kind is refused, because it may hold any record.
 *
 * @internal
 */
export const legalHoldGuard: Guard = (value) => heldDaysGuard(value) ?? holdGuard(value);

/**
 * Throws unless each hold can be understood; the message begins with its place in the list.
 *
 * @internal
 */
export function requireHolds(holds: readonly LegalHold[]): void {
  requireReadable('holds', holds, listOf(legalHoldGuard));
}

function prepareSet(holds: readonly LegalHold[], dayAfter: DayAfter): HoldsOnRecord {
  let overlapping: ((span: DaySpan) => readonly LegalHold[]) | undefined;
  return {
    days: prepareHeldDays(holds, dayAfter),
    standingIn: (span, asOf) => {
      overlapping ??= prepareOverlaps(holds, ({ placedOn, releasedOn }) => ({
        from: placedOn,
        through: releasedOn ?? afterEveryDate.key,
      }));
      return overlapping(span)
        .flatMap(({ id, placedOn }) => (placedOn <= asOf ? [id] : []))
        .toSorted();
    },
  };
}

function combineSets(sets: readonly HoldsOnRecord[]): HoldsOnRecord {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  return {
    days: combineHeldDays(sets.map(({ days }) => days)),
    standingIn: (span, asOf) => sets.flatMap(({ standingIn }) => standingIn(span, asOf)).toSorted(),
  };
}

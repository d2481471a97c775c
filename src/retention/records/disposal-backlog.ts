import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { byId } from '../rules/by-id.ts';
import { indexHolds } from '../holds/compile-holds.ts';
import { compileRetention, type RecordInRetention, type RetentionOptions } from './compile-retention.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import type { RetentionStatus } from './retention-status.ts';

/** A record that is due for disposal, or would be if a hold did not stand. */
export interface BacklogItem {
  /** The id of the record. */
  readonly id: string;
  /** Its category. */
  readonly category: string;
  /** Where it stands. */
  readonly status: 'disposable' | 'overdue' | 'on-hold';
  /** The first day on which the duty to keep was over; null where there is only a duty to delete. */
  readonly disposableFrom: CalendarDate | null;
  /** Days past the last day to dispose of it in time; 0 unless overdue. */
  readonly overdueDays: number;
}

/** The backlog of one category. */
export interface CategoryBacklog {
  /** How many may be disposed of and are still in time. */
  readonly disposable: number;
  /** How many should have been disposed of. */
  readonly overdue: number;
  /** How many only a hold keeps. */
  readonly onHold: number;
  /** Days since the oldest of these became due: since `disposableFrom`, or past the ceiling where there is none; null without any. */
  readonly oldestDays: number | null;
}

/** What is to be disposed of. Plain JSON. */
export interface DisposalBacklog {
  /** The records due, the one due for longest first, then by id; those whose only duty has no end come last. */
  readonly items: readonly BacklogItem[];
  /** The counts of every category that has a record, sorted by its name. */
  readonly byCategory: Readonly<Record<string, CategoryBacklog>>;
  /** The ids of the records on which nothing can be decided, sorted: awaiting a trigger, in conflict, or without a rule. */
  readonly undecided: readonly string[];
  /** How many records have each status; they add up to all records. */
  readonly byStatus: Readonly<Record<RetentionStatus, number>>;
}

/** Where no duty has an end; as text behind every date. */
const undated = 'undated';

interface Counts {
  readonly id: string;
  disposable: number;
  overdue: number;
  onHold: number;
  oldest: CalendarDate | null;
}

/**
 * Lists what is to be disposed of as of a day. The cost grows with the number of records and with the rules of their own categories;
 * holds are put together once for all records that the same ones cover.
 *
 * @param records - The records, in any order.
 * @param schedule - The rules, all versions of them.
 * @param options - The day of the question, the holds, and which rules govern; as for `assessRetention`.
 * @returns The records due with their counts by category and status, and those nothing can be decided on.
 * @throws RangeError when `asOf`, an event or a rule is not one the schemas accept, which parsed values never are.
 *
 * @example
 * ```ts
 * import { disposalBacklog, type RetentionRule } from 'isms-kit/retention';
 *
 * const applications: RetentionRule = {
 *   id: 'applications',
 *   category: 'applications',
 *   role: 'maximum',
 *   end: { kind: 'after', event: 'rejected', period: 'P6M' },
 *   basis: { citation: 'Retention policy 4.2' },
 *   disposal: { method: 'purge' },
 * };
 * const records = [
 *   { id: 'A-1', category: 'applications', events: { rejected: '2026-01-31' } },
 *   { id: 'A-2', category: 'applications', events: {} },
 * ] as const;
 * const backlog = disposalBacklog(records, { rules: [applications] }, { asOf: '2026-08-01' });
 * backlog.items; // => [{ id: 'A-1', category: 'applications', status: 'overdue', disposableFrom: null, overdueDays: 1 }]
 * backlog.undecided; // => ['A-2']
 * ```
 */
export function disposalBacklog(
  records: readonly RecordInRetention[],
  schedule: { readonly rules: readonly RetentionRule[] },
  options: RetentionOptions,
): DisposalBacklog {
  const decide = compileRetention(schedule, options, indexHolds(options.holds ?? []));
  const itemsByDay = new Map<CalendarDate | typeof undated, BacklogItem[]>();
  const categories = new Map<string, Counts>();
  const undecided: string[] = [];
  const byStatus = noneByStatus();
  for (const record of records) {
    const { id, category } = record;
    const { status, disposableFrom, ceiling, overdueDays } = decide(record);
    const counts = categories.get(category) ?? { id: category, disposable: 0, overdue: 0, onHold: 0, oldest: null };
    categories.set(category, counts);
    byStatus[status] += 1;
    if (status === 'awaiting-trigger' || status === 'conflict' || status === 'no-rule') undecided.push(id);
    if (!isDue(status)) continue;
    const dueSince = disposableFrom ?? ceiling;
    addTo(itemsByDay, dueSince ?? undated, { id, category, status, disposableFrom, overdueDays });
    counts[status === 'on-hold' ? 'onHold' : status] += 1;
    if (dueSince !== null && (counts.oldest === null || dueSince < counts.oldest)) counts.oldest = dueSince;
  }
  return {
    items: [...itemsByDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, items]) => items.toSorted(byId)),
    byCategory: Object.fromEntries(
      [...categories.values()]
        .toSorted(byId)
        .map(({ id, oldest, ...counts }) => [
          id,
          { ...counts, oldestDays: oldest === null ? null : Math.max(0, daysBetween(oldest, options.asOf)) },
        ]),
    ),
    undecided: undecided.toSorted(),
    byStatus,
  };
}

function isDue(status: RetentionStatus): status is BacklogItem['status'] {
  return status === 'disposable' || status === 'overdue' || status === 'on-hold';
}

function addTo<Day>(itemsByDay: Map<Day, BacklogItem[]>, day: Day, item: BacklogItem): void {
  const items = itemsByDay.get(day);
  if (items === undefined) itemsByDay.set(day, [item]);
  else items.push(item);
}

function noneByStatus(): Record<RetentionStatus, number> {
  return {
    'awaiting-trigger': 0,
    retain: 0,
    'on-hold': 0,
    disposable: 0,
    overdue: 0,
    disposed: 0,
    permanent: 0,
    conflict: 0,
    'no-rule': 0,
  };
}

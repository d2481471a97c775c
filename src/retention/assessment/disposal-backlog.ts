import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { recordGuard } from '../records/record-guards.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import { compareById } from '../rules/governing-rules.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';
import { scheduleGuard } from '../rules/rule-guard.ts';
import { type AssessRetentionOptions, prepareRetention, requireOptions } from './prepare-retention.ts';
import type { RetentionStatus } from './retention-status.ts';
import { decidingRules } from '../rules/deciding-rules.ts';

/** The options of `disposalBacklog`, which are those of `assessRetention`. */
export type DisposalBacklogOptions = AssessRetentionOptions;

/** A record that is due for disposal, or is kept from it by a hold alone. */
export interface BacklogItem {
  /** The id of the record. */
  readonly id: string;
  /** Its category. */
  readonly category: string;
  /** Its status. */
  readonly status: 'disposable' | 'overdue' | 'on-hold';
  /** The first day after the duty to keep; null where there is only a duty to delete. */
  readonly disposableFrom: CalendarDate | null;
  /** Days past the last day to dispose of it in time; 0 unless overdue. */
  readonly overdueDays: number;
}

/** The backlog of one category. */
export interface CategoryBacklog {
  /** The number of records that may be disposed of and are still in time. */
  readonly disposable: number;
  /** The number of records whose last day has passed. */
  readonly overdue: number;
  /** The number of records that only a hold keeps. */
  readonly onHold: number;
  /** Days since the first of these became due, from `disposableFrom` or, without one, from the ceiling; null without any. */
  readonly oldestDays: number | null;
}

/** The records to dispose of. Plain JSON. */
export interface DisposalBacklog {
  /** The due records, the one due for longest first, then by id; those whose only duty has no end come last. */
  readonly items: readonly BacklogItem[];
  /** The counts of every category that has a record, sorted by its name. */
  readonly byCategory: Readonly<Record<string, CategoryBacklog>>;
  /** The ids of the records that cannot be decided, sorted: awaiting a trigger, in conflict, or without a rule. */
  readonly undecided: readonly string[];
  /** The number of records with each status; together they are all records. */
  readonly byStatus: Readonly<Record<RetentionStatus, number>>;
}

/** The key of records none of whose duties has an end; as text it lies behind every date. */
const undated = 'undated';

interface Counts {
  readonly id: string;
  disposable: number;
  overdue: number;
  onHold: number;
  oldest: CalendarDate | null;
}

/**
 * Lists the records to dispose of as of a day. The cost grows with the number of records, the rules of their categories and the holds that
 * name them; the holds on a category are combined once. Of rules that differ in their periods alone, or begin
 * on other days, too, only those are reckoned that can decide: a rule that was in force before and lasts longer makes a later one silent.
 *
 * @param records - The records, in any order.
 * @param schedule - The rules in all their versions.
 * @param options - The day of the question, the holds, and the choice of versions and jurisdictions, as for `assessRetention`.
 * @returns The due records with their counts by category and status, and the records that cannot be decided.
 * @throws RangeError if the schemas refuse `asOf`, `versionPolicy`, a day of a record, a hold or a rule of its category.
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
  records: readonly RetentionRecord[],
  schedule: Pick<RetentionSchedule, 'rules'>,
  options: DisposalBacklogOptions,
): DisposalBacklog {
  requireReadable('records', records, listOf(recordGuard));
  requireReadable('schedule', schedule, scheduleGuard);
  requireOptions(options);
  const decide = prepareRetention(schedule, options.holds ?? [], options, decidingRules);
  const itemsByDay = new Map<CalendarDate | typeof undated, BacklogItem[]>();
  const categories = new Map<string, Counts>();
  const undecided: string[] = [];
  const byStatus = noneByStatus();
  for (const record of records) {
    const { id, category } = record;
    const { status, disposableFrom, ceiling, overdueDays } = decide(record, options.asOf);
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
    items: [...itemsByDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, items]) => items.toSorted(compareById)),
    byCategory: Object.fromEntries(
      [...categories.values()]
        .toSorted(compareById)
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
    archived: 0,
    'archive-overdue': 0,
    'on-hold': 0,
    disposable: 0,
    overdue: 0,
    disposed: 0,
    permanent: 0,
    conflict: 0,
    'no-rule': 0,
  };
}

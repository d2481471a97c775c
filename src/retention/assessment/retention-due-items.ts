import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState, noticeDays } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { LegalHold } from '../holds/legal-hold.ts';
import { legalHoldGuard } from '../holds/prepare-holds.ts';
import { recordGuard } from '../records/record-guards.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';
import { scheduleGuard } from '../rules/rule-guard.ts';
import {
  type AssessRetentionOptions,
  prepareRetention,
  requireChoice,
  type RetentionDecision,
} from './prepare-retention.ts';
import { decidingRules } from '../rules/deciding-rules.ts';

/** The registers that `retentionDueItems` reads. */
export interface RetentionRegisters {
  /** The records, in any order. */
  readonly records: readonly RetentionRecord[];
  /** The rules in all their versions. */
  readonly schedule: Pick<RetentionSchedule, 'rules'>;
  /** Legal holds of any scope and any time; none when absent. */
  readonly holds?: readonly LegalHold[];
}

/** The options of `retentionDueItems`. */
export interface RetentionDueItemsOptions
  extends DueItemsOptions, Pick<AssessRetentionOptions, 'versionPolicy' | 'jurisdictions'> {}

/**
 * Lists what is due by a day: the archiving of records whose rules have phases, and the disposals, with the last day to dispose of a record in time, as `assessRetention` has it. A record on hold is
 * due on the first day without a hold at the earliest, and not at all while the release is not yet known. A record that may be disposed of
 * but has no last day is no due item; `disposalBacklog` lists it.
 *
 * @param registers - The records, the rules and the legal holds.
 * @param options - The window, the day as of which the states are seen, and the choice of versions and jurisdictions.
 * @returns The items due by the end of the window, by day; an overdue item from before the window comes first. Their `rule` is
 *   `phase-end`, `disposal-within` or `ceiling`.
 * @throws RangeError if a day of the window is not a calendar date, the window ends before it begins, or the schemas refuse
 *   `versionPolicy`, a day of a record, a hold or a rule of its category.
 *
 * @example
 * ```ts
 * import { makeRetentionRecord, makeRetentionSchedule } from 'isms-kit/fixtures';
 * import { retentionDueItems } from 'isms-kit/retention';
 *
 * const registers = { records: [makeRetentionRecord()], schedule: makeRetentionSchedule() };
 * const window = { from: '2029-03-01', through: '2029-04-30', asOf: '2029-03-20' } as const;
 * const [item] = retentionDueItems(registers, window);
 * item?.title; // => 'Dispose of the record "voucher-1"'
 * item?.dueOn; // => '2029-04-01'
 * item?.state; // => 'due-soon'
 * ```
 */
export function retentionDueItems(
  registers: RetentionRegisters,
  options: RetentionDueItemsOptions,
): readonly DueItem[] {
  requireReadable('options', options, anObject({}));
  requireDueItemsOptions(options);
  requireChoice(options);
  requireReadable('registers', registers, registersGuard);
  const { records, schedule, holds = [] } = registers;
  const decide = prepareRetention(schedule, holds, options, decidingRules);
  const { asOf } = options;
  const items: DueItem[] = [];
  for (const record of records) {
    const decision = decide(record, asOf);
    items.push(...archivingItems(record, decision, asOf), ...disposalItems(record.id, decision, asOf));
  }
  return selectDueItems(items, options);
}

const registersGuard = anObject<RetentionRegisters>({
  records: listOf(recordGuard),
  schedule: scheduleGuard,
  holds: maybe(listOf(legalHoldGuard)),
});

function archivingItems(
  { id, archivedOn, disposedOn }: RetentionRecord,
  { archiveBy }: RetentionDecision,
  asOf: CalendarDate,
): readonly DueItem[] {
  const isDone = [archivedOn, disposedOn].some((day) => day !== undefined && day <= asOf);
  if (archiveBy === null || isDone) return [];
  return [
    {
      kind: 'record-archiving',
      subject: { kind: 'retention-record', id },
      title: `Archive the record "${id}"`,
      owner: null,
      dueOn: archiveBy,
      dueAt: null,
      state: dueState(archiveBy, asOf),
      requirement: 'A.5.33',
      rule: 'phase-end',
    },
  ];
}

function disposalItems(id: string, decision: RetentionDecision, asOf: CalendarDate): readonly DueItem[] {
  const { status, last, disposableFrom } = decision;
  const dueOn = lastDayOf(decision, asOf);
  if (status === 'disposed' || last === null || dueOn === null) return [];
  // The time to dispose is the interval that the notice is a part of; a duty to delete alone has no first day.
  const notice = disposableFrom === null ? undefined : noticeDays(daysBetween(disposableFrom, dueOn));
  return [
    {
      kind: 'record-disposal',
      subject: { kind: 'retention-record', id },
      title: `Dispose of the record "${id}"`,
      owner: null,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, asOf, notice),
      requirement: 'A.8.10',
      rule: last.within === null ? 'ceiling' : 'disposal-within',
    },
  ];
}

/** A hold that was placed after the last day moves it, too: disposal is forbidden until the first day without a hold. */
function lastDayOf({ status, disposeBy, held }: RetentionDecision, asOf: CalendarDate): CalendarDate | null {
  if (status !== 'on-hold' || disposeBy === null) return disposeBy;
  const freeFrom = held.days.firstFreeDay(asOf, asOf);
  return freeFrom === null || freeFrom > disposeBy ? freeFrom : disposeBy;
}

import { shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import { combineRanges, type EndRange, isDecided } from '../ends/end-range.ts';
import { eventDay } from '../ends/prepare-end.ts';
import type { LegalHold } from '../holds/legal-hold.ts';
import { type HoldsOnRecord, prepareHolds, requireHolds } from '../holds/prepare-holds.ts';
import type { RetentionEvents, RetentionRecord } from '../records/retention-record.ts';
import {
  type GoverningRule,
  type GoverningRules,
  prepareRules,
  type SelectRules,
  type VersionPolicy,
} from '../rules/governing-rules.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';
import { firstDayAllowed } from './first-day-allowed.ts';
import { type LastDay, lastDayToDispose } from './last-day-to-dispose.ts';
import { overlapOf, type RetentionStatus, standsInConflict, statusOf, withPhases } from './retention-status.ts';

/** The options of `assessRetention`. */
export interface AssessRetentionOptions {
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** Legal holds of any scope and any time; none when absent. */
  readonly holds?: readonly LegalHold[];
  /**
   * The version of a rule that governs: the one in force on the day of its trigger (`at-trigger`, also when absent) or the one in force on
   * the day of the question (`at-as-of`). The trigger of a `latest` end is its last event, of an `earliest` end its first, whatever their
   * periods. The caller decides which version the law means.
   */
  readonly versionPolicy?: VersionPolicy;
  /**
   * The jurisdictions that apply, the most specific one first, such as `['DE-BY', 'DE', 'EU']`: of the rules with one role only those
   * of the first jurisdiction that has any are used, and those without a jurisdiction if none has. When absent, the rules of all
   * jurisdictions apply together.
   */
  readonly jurisdictions?: readonly string[];
}

/** The days that decide the status of a record. */
export interface RetentionDates {
  /**
   * The last day of the duty to keep, inclusive; null without one, or where it has no end. While `missing` names an event of a
   * minimum, it is the day known so far and may become later.
   */
  readonly retainThrough: CalendarDate | null;
  /**
   * The first day on which the duty to keep is over; null without one, or while its end is not decided. Holds do not move it. Under `at-as-of` it is
   * a day on which the version then in force permits disposal: a shortened period permits nothing before it was in force.
   */
  readonly disposableFrom: CalendarDate | null;
  /**
   * The last day on which the record may be kept, inclusive; null without a duty to delete. While `missing` names an event of a
   * maximum, it is the day known so far and may become earlier.
   */
  readonly ceiling: CalendarDate | null;
  /**
   * The last day to dispose of it in time: the ceiling or the end of `disposal.within`, whichever is earlier, moved to the first day on
   * which disposal is allowed where that is later; no rule demands disposal before the day it came into force. Days on which a hold stands
   * are not part of `disposal.within`. Null without a limit, in a conflict, under an open hold, and while a minimum is undecided.
   */
  readonly disposeBy: CalendarDate | null;
  /** The last day to archive it: the earliest end of a first phase; null without phases, or while that end is not decided. */
  readonly archiveBy: CalendarDate | null;
  /** Days past `disposeBy` when the status is `overdue`, otherwise 0. */
  readonly overdueDays: number;
  /**
   * Days on which the duty to keep stands, or stood, against a duty to delete that is in force; null for none, or without an end.
   */
  readonly overlapDays: number | null;
  /** The events that are not yet known and can still change the dates, each once. */
  readonly missing: readonly string[];
}

/**
 * The status of one record with the rules, holds and days that decided it.
 *
 * @internal
 */
export interface RetentionDecision extends RetentionDates {
  readonly status: RetentionStatus;
  readonly rules: GoverningRules;
  readonly held: HoldsOnRecord;
  readonly last: LastDay | null;
}

/**
 * The choice of the rules that govern.
 *
 * @internal
 */
export type RetentionChoice = Pick<AssessRetentionOptions, 'versionPolicy' | 'jurisdictions'>;

/**
 * Throws unless the choice of versions and jurisdictions can be understood.
 *
 * @internal
 */
export function requireChoice({ versionPolicy, jurisdictions }: RetentionChoice): void {
  if (versionPolicy !== undefined && versionPolicy !== 'at-trigger' && versionPolicy !== 'at-as-of')
    throw new RangeError(`versionPolicy must be at-trigger or at-as-of, got ${shownValue(versionPolicy)}`);
  requireReadable('jurisdictions', jurisdictions, maybe(listOf(aText)));
}

/**
 * Throws unless the options of an assessment can be understood.
 *
 * @internal
 */
export function requireOptions(options: AssessRetentionOptions): void {
  requireReadable('options', options, anObject({}));
  requireCalendarDate('asOf', options.asOf);
  requireChoice(options);
  if (options.holds !== undefined) requireHolds(options.holds);
}

/**
 * Prepares a schedule and holds for many records and days. The caller has asked for options, holds and records that can be understood. The
 * rules of an answer are all that govern, or with `select` those that it chooses.
 *
 * @internal
 */
export function prepareRetention(
  { rules: all }: Pick<RetentionSchedule, 'rules'>,
  holds: readonly LegalHold[],
  { versionPolicy = 'at-trigger', jurisdictions }: RetentionChoice,
  select?: SelectRules,
): (record: RetentionRecord, asOf: CalendarDate) => RetentionDecision {
  const { governing, changesOf } = prepareRules(all, { versionPolicy, jurisdictions, select });
  const holdsOn = prepareHolds(holds);
  // Adding a period costs more than the rest of a decision, and records share few days.
  const endsOfWork = remember((within: Period) => remember((from: CalendarDate) => addPeriod(from, within)));
  const endOfWork = (from: CalendarDate, within: Period): CalendarDate => endsOfWork(within)(from);
  return (record, asOf) => {
    const rules = governing(record, asOf);
    const held = holdsOn(record);
    const floor = combinedRange(rules.minimums);
    const ceiling = combinedRange(rules.maximums);
    const isFloorDecided = floor === null || isDecided(floor);
    const isCeilingDecided = ceiling === null || isDecided(ceiling);
    const overFrom = isFloorDecided ? (floor?.low.branch?.disposableFrom ?? null) : null;
    const disposableFrom =
      overFrom === null || versionPolicy === 'at-trigger'
        ? overFrom
        : firstDayAllowed({
            overFrom,
            asOf,
            changes: changesOf(record.category),
            floorOn: (day) => combinedRange(governing(record, day).minimums),
          });
    const isConflict = standsInConflict(floor, ceiling, asOf);
    const isBlocked = isConflict || !isFloorDecided || (overFrom !== null && disposableFrom === null);
    const last = isBlocked
      ? null
      : lastDayToDispose({ floor, allowedFrom: disposableFrom, rules, days: held.days, endOfWork, asOf });
    const lastDay = last && last.day;
    const disposeBy = lastDay === null ? null : held.days.firstFreeDay(lastDay, asOf);
    const isHeld = held.days.firstFreeDay(asOf, asOf) !== asOf;
    const archiveBy = lastDayToArchive(rules, record.events);
    const { archivedOn, disposedOn } = record;
    const kept = statusOf({ floor, ceiling, isConflict, lastDay, disposeBy, disposedOn, isHeld, asOf });
    const status = withPhases(kept, { archiveBy, archivedOn, hasFloor: floor !== null, asOf });
    return {
      status,
      rules,
      held,
      last,
      retainThrough: floor?.low.branch?.through ?? null,
      disposableFrom,
      ceiling: ceiling?.high.branch?.through ?? null,
      disposeBy,
      archiveBy,
      overdueDays: status === 'overdue' && disposeBy !== null ? daysBetween(disposeBy, asOf) : 0,
      overlapDays: overlapOf(floor, rules.maximums),
      missing:
        isFloorDecided && isCeilingDecided
          ? []
          : [...new Set([...openEvents(record, rules.minimums), ...openEvents(record, rules.maximums)])],
    };
  };
}

/** The earliest end of a first phase that is decided; null without any. Rules that may not govern ask for nothing. */
function lastDayToArchive({ minimums, maximums }: GoverningRules, events: RetentionEvents): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { isCertain, archive } of [...minimums, ...maximums]) {
    const range = isCertain ? archive?.rangeOf(events) : undefined;
    const day = range !== undefined && isDecided(range) ? range.low.branch?.through : undefined;
    if (day !== undefined && (first === null || day < first)) first = day;
  }
  return first;
}

/**
 * The certain part of the longest duty to keep or the shortest duty to delete; null without any.
 *
 * @internal
 */
export function combinedRange(rules: readonly GoverningRule[]): EndRange | null {
  let combined: EndRange | null = null;
  for (const { range, rule } of rules)
    combined =
      combined === null ? range : combineRanges(rule.role === 'minimum' ? 'latest' : 'earliest', combined, range);
  return combined;
}

/**
 * The events that are not yet known and can still change the duties of one role, each once.
 *
 * @internal
 */
export function openEvents({ events }: RetentionRecord, rules: readonly GoverningRule[]): readonly string[] {
  const open = new Set<string>();
  const range = combinedRange(rules);
  if (range === null || isDecided(range)) return [];
  for (const { end, isCertain } of rules) {
    if (isCertain) end.addOpen(events, range.low.key, range.high.key, open);
    else for (const event of end.events) if (eventDay(events, event) === undefined) open.add(event);
  }
  return [...open];
}

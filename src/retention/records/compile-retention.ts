import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import { chooseRange, type EndRange, eventDay, isDecided } from '../ends/compile-end.ts';
import { type HoldOnRecords, type HoldsOnRecord, holdsAsOf } from '../holds/compile-holds.ts';
import { compileRules, type GoverningRule, type RuleSelection, type VersionPolicy } from '../rules/compile-rules.ts';
import { type LastDay, lastDayToDispose } from './last-day-to-dispose.ts';
import type { RetentionRecord } from './retention-record.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import { overlapOf, type RetentionStatus, standsInConflict, statusOf } from './retention-status.ts';

/** Settings of `assessRetention` and `disposalBacklog`. */
export interface RetentionOptions {
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** Legal holds, whatever they cover and whenever they stood; none when absent. */
  readonly holds?: readonly HoldOnRecords[];
  /**
   * Which version of a rule governs: the one in force on the day of its trigger (`at-trigger`, also when absent) or the one in force on
   * the day of the question (`at-as-of`). The trigger of a `latest` end is its last event, of an `earliest` end its first, whatever their
   * periods. Which version the law means is for the caller to say.
   */
  readonly versionPolicy?: VersionPolicy;
  /**
   * The jurisdictions that apply, the most specific one first, such as `['DE-BY', 'DE', 'EU']`: of the rules with one role only those
   * of the first jurisdiction that has any are used, and those without a jurisdiction if none has. When absent, the rules of all
   * jurisdictions apply together.
   */
  readonly jurisdictions?: readonly string[];
}

/** What is needed of a record to tell where it stands. */
export type RecordInRetention = Pick<RetentionRecord, 'id' | 'category' | 'events' | 'disposedOn'>;

/** The days that decide where a record stands. */
export interface RetentionDates {
  /**
   * The last day of the duty to keep, inclusive; null without one, or where it has no end. While `missing` names an event of a
   * minimum it is the day known so far: it may become later.
   */
  readonly retainThrough: CalendarDate | null;
  /** The first day on which the duty to keep is over; null without one, or while its end is not decided. Holds do not move it. */
  readonly disposableFrom: CalendarDate | null;
  /**
   * The last day on which the record may be kept, inclusive; null without a duty to delete. While `missing` names an event of a
   * maximum it is the day known so far: it may become earlier.
   */
  readonly ceiling: CalendarDate | null;
  /**
   * The last day to dispose of it in time: the ceiling or the end of `disposal.within`, whichever is earlier, moved to the first day on
   * which disposal is allowed where that is later; no rule demands disposal before the day it came into force. Days on which a hold stands
   * are not part of `disposal.within`. Null without a limit, and while a conflict, an open hold or an undecided minimum stands.
   */
  readonly disposeBy: CalendarDate | null;
  /** Days past `disposeBy` when the status is `overdue`, otherwise 0. */
  readonly overdueDays: number;
  /**
   * Days on which the duty to keep stands, or stood, against a duty to delete that is in force; null without any, or where they have no end.
   */
  readonly overlapDays: number | null;
  /** The events not known that can still change the dates, each once. */
  readonly missing: readonly string[];
}

/**
 * The state of one record with what decided it, not yet written out.
 *
 * @internal
 */
export interface RetentionDecision extends RetentionDates {
  readonly status: RetentionStatus;
  readonly rules: RuleSelection;
  readonly holds: HoldsOnRecord;
  readonly last: LastDay | null;
}

/**
 * Makes a schedule ready for many records. The holds are looked up by the caller, who may share one index between several days.
 *
 * @internal
 */
export function compileRetention(
  schedule: { readonly rules: readonly RetentionRule[] },
  { asOf, versionPolicy = 'at-trigger', jurisdictions }: RetentionOptions,
  holdsOn: (record: RecordInRetention) => readonly HoldOnRecords[],
): (record: RecordInRetention) => RetentionDecision {
  requireCalendarDate('asOf', asOf);
  if (versionPolicy !== 'at-trigger' && versionPolicy !== 'at-as-of')
    throw new RangeError(`versionPolicy must be at-trigger or at-as-of, got ${JSON.stringify(versionPolicy)}`);
  const rulesFor = compileRules(schedule.rules, { asOf, versionPolicy, jurisdictions });
  const holdsOnDay = remember((holds: readonly HoldOnRecords[]) => holdsAsOf(holds, asOf));
  const endsOfWork = remember((within: Period) => remember((from: CalendarDate) => addPeriod(from, within)));
  const endOfWork = (from: CalendarDate, within: Period): CalendarDate => endsOfWork(within)(from);
  const daysSince = remember((day: CalendarDate) => daysBetween(day, asOf));
  return (record) => {
    const rules = rulesFor(record);
    const held = holdsOnDay(holdsOn(record));
    const floor = combinedRange(rules.minimums);
    const ceiling = combinedRange(rules.maximums);
    const isConflict = standsInConflict(floor, ceiling, asOf);
    const last = isConflict ? null : lastDayToDispose({ floor, rules, held, endOfWork });
    const lastDay = last && last.day;
    const disposeBy = lastDay === null ? null : held.releaseAfter(lastDay);
    const { disposedOn } = record;
    if (disposedOn !== undefined) requireCalendarDate('disposedOn', disposedOn);
    const status = statusOf({ floor, ceiling, isConflict, lastDay, disposeBy, disposedOn, held, asOf });
    const isFloorDecided = floor === null || isDecided(floor);
    const isCeilingDecided = ceiling === null || isDecided(ceiling);
    return {
      status,
      rules,
      holds: held,
      last,
      retainThrough: floor?.low.leg?.through ?? null,
      disposableFrom: isFloorDecided ? (floor?.low.leg?.disposableFrom ?? null) : null,
      ceiling: ceiling?.high.leg?.through ?? null,
      disposeBy,
      overdueDays: status === 'overdue' && disposeBy !== null ? daysSince(disposeBy) : 0,
      overlapDays: overlapOf(floor, rules.maximums),
      missing:
        isFloorDecided && isCeilingDecided
          ? []
          : [...new Set([...openEvents(record, rules.minimums), ...openEvents(record, rules.maximums)])],
    };
  };
}

/**
 * What is certain about the longest of duties to keep or the shortest of duties to delete; null without any.
 *
 * @internal
 */
export function combinedRange(rules: readonly GoverningRule[]): EndRange | null {
  let combined: EndRange | null = null;
  for (const { range, rule } of rules)
    combined =
      combined === null ? range : chooseRange(rule.role === 'minimum' ? 'latest' : 'earliest', combined, range);
  return combined;
}

/**
 * The events not known that can still change the duties of one role, each once.
 *
 * @internal
 */
export function openEvents({ events }: RecordInRetention, rules: readonly GoverningRule[]): readonly string[] {
  const open = new Set<string>();
  const range = combinedRange(rules);
  if (range === null || isDecided(range)) return [];
  for (const { end, isCertain } of rules) {
    if (isCertain) end.addOpen(events, range.low.key, range.high.key, open);
    else for (const event of end.events) if (eventDay(events, event) === undefined) open.add(event);
  }
  return [...open];
}

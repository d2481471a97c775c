import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { afterEveryDate, type EndRange, isDecided } from '../ends/end-range.ts';
import type { HoldsOnRecord } from '../holds/prepare-holds.ts';
import type { GoverningRule } from '../rules/governing-rules.ts';

/** The status of a record under its retention rules. */
export type RetentionStatus =
  | 'awaiting-trigger'
  | 'retain'
  | 'on-hold'
  | 'disposable'
  | 'overdue'
  | 'disposed'
  | 'permanent'
  | 'conflict'
  | 'no-rule';

/**
 * Decides the status of a record. A status that open events can still change is `awaiting-trigger`, unless it is the same whatever they
 * turn out to be: a floor above every possible ceiling, a known duty to keep that still runs, a limit that has run out.
 *
 * @internal
 */
export function statusOf({
  floor,
  ceiling,
  isConflict,
  lastDay,
  disposeBy,
  disposedOn,
  held,
  asOf,
}: {
  /** Null without a minimum. */
  readonly floor: EndRange | null;
  /** Null without a maximum. */
  readonly ceiling: EndRange | null;
  /** Whether a duty to keep stands against a duty to delete. */
  readonly isConflict: boolean;
  /** The last day to dispose of it in time if there were no hold at the end. */
  readonly lastDay: CalendarDate | null;
  /** The same, moved behind the holds that stand on it. */
  readonly disposeBy: CalendarDate | null;
  readonly disposedOn: CalendarDate | undefined;
  readonly held: HoldsOnRecord;
  readonly asOf: CalendarDate;
}): RetentionStatus {
  if (disposedOn !== undefined && disposedOn <= asOf) return 'disposed';
  if (floor === null && ceiling === null) return 'no-rule';
  if (isConflict) return 'conflict';
  if (floor?.low.key === afterEveryDate.key) return 'permanent';
  if (floor !== null && !isDecided(floor)) return 'awaiting-trigger';
  if (floor !== null && asOf <= floor.low.key) return 'retain';
  const isPastLastDay = lastDay !== null && asOf > lastDay;
  if (floor === null && ceiling !== null && !isPastLastDay && !isTriggered(ceiling, asOf)) return 'awaiting-trigger';
  if (held.standing.length > 0) return 'on-hold';
  return disposeBy !== null && asOf > disposeBy ? 'overdue' : 'disposable';
}

/** Without a duty to keep, a record is in use until the trigger of the duty to delete. */
function isTriggered(ceiling: EndRange, asOf: CalendarDate): boolean {
  return isDecided(ceiling) && (ceiling.trigger === null || ceiling.trigger.through <= asOf);
}

/**
 * Reports whether the duty to keep lasts longer than the duty to delete allows, whatever open events turn out to be, and is not over.
 *
 * @internal
 */
export function standsInConflict(floor: EndRange | null, ceiling: EndRange | null, asOf: CalendarDate): boolean {
  if (floor === null || ceiling === null || floor.low.key <= ceiling.high.key) return false;
  return !isDecided(floor) || asOf <= floor.low.key;
}

/**
 * Counts the days on which a duty to keep stands against a duty to delete that is in force; null for none, or without an end.
 *
 * @internal
 */
export function overlapOf(floor: EndRange | null, maximums: readonly GoverningRule[]): number | null {
  const keptThrough = floor?.low.branch?.through;
  if (keptThrough === undefined) return null;
  const overlaps = maximums.flatMap(({ range, rule: { validFrom } }) => {
    const through = range.high.branch?.through;
    if (through === undefined || through >= keptThrough) return [];
    const inForce = validFrom === undefined ? Number.POSITIVE_INFINITY : daysBetween(validFrom, keptThrough) + 1;
    return [Math.min(daysBetween(through, keptThrough), inForce)];
  });
  const longest = Math.max(0, ...overlaps);
  return longest === 0 ? null : longest;
}

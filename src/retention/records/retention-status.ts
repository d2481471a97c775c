import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type EndRange, isDecided, never } from '../ends/compile-end.ts';
import type { HoldsOnRecord } from '../holds/compile-holds.ts';
import type { GoverningRule } from '../rules/compile-rules.ts';

/** Where a record stands. */
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
 * Tells where a record stands. What open events can still change is `awaiting-trigger`, unless the answer is the same whatever they
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
  if (floor?.low.key === never.key) return 'permanent';
  if (floor !== null && !isDecided(floor)) return 'awaiting-trigger';
  if (floor !== null && asOf <= floor.low.key) return 'retain';
  const isPastLastDay = lastDay !== null && asOf > lastDay;
  if (floor === null && ceiling !== null && !isPastLastDay && !isTriggered(ceiling, asOf)) return 'awaiting-trigger';
  if (held.standing.length > 0) return 'on-hold';
  return disposeBy !== null && asOf > disposeBy ? 'overdue' : 'disposable';
}

/** Without a duty to keep, only the trigger of the duty to delete tells that the record is done with. */
function isTriggered(ceiling: EndRange, asOf: CalendarDate): boolean {
  return isDecided(ceiling) && (ceiling.trigger === null || ceiling.trigger.through <= asOf);
}

/**
 * Tells whether the duty to keep lasts longer than the duty to delete allows, whatever open events turn out to be, and is not over.
 *
 * @internal
 */
export function standsInConflict(floor: EndRange | null, ceiling: EndRange | null, asOf: CalendarDate): boolean {
  if (floor === null || ceiling === null || floor.low.key <= ceiling.high.key) return false;
  return !isDecided(floor) || asOf <= floor.low.key;
}

/**
 * Counts the days on which a duty to keep stands against a duty to delete that is in force; null without any, or where they have no end.
 *
 * @internal
 */
export function overlapOf(floor: EndRange | null, maximums: readonly GoverningRule[]): number | null {
  const keptThrough = floor?.low.leg?.through;
  if (keptThrough === undefined) return null;
  const overlaps = maximums.flatMap(({ range, rule: { validFrom } }) => {
    const through = range.high.leg?.through;
    if (through === undefined || through >= keptThrough) return [];
    const inForce = validFrom === undefined ? Number.POSITIVE_INFINITY : daysBetween(validFrom, keptThrough) + 1;
    return [Math.min(daysBetween(through, keptThrough), inForce)];
  });
  const longest = Math.max(0, ...overlaps);
  return longest === 0 ? null : longest;
}

import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { afterEveryDate, type EndRange, isDecided } from '../ends/end-range.ts';
import type { GoverningRule } from '../rules/governing-rules.ts';

/** The status of a record under its retention rules. */
export type RetentionStatus =
  | 'awaiting-trigger'
  | 'retain'
  | 'archived'
  | 'archive-overdue'
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
  isHeld,
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
  /** Whether a hold stands on the day. */
  readonly isHeld: boolean;
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
  if (isHeld) return 'on-hold';
  return disposeBy !== null && asOf > disposeBy ? 'overdue' : 'disposable';
}

/**
 * The status of a record whose rules have phases. A record that is to be kept, or need not be disposed of before its ceiling, is in use until the
 * last day to archive it.
 *
 * @internal
 */
export function withPhases(
  status: RetentionStatus,
  {
    archiveBy,
    archivedOn,
    hasFloor,
    asOf,
  }: {
    readonly archiveBy: CalendarDate | null;
    readonly archivedOn: CalendarDate | undefined;
    readonly hasFloor: boolean;
    readonly asOf: CalendarDate;
  },
): RetentionStatus {
  if (archiveBy === null || !(status === 'retain' || (status === 'disposable' && !hasFloor))) return status;
  if (archivedOn !== undefined && archivedOn <= asOf) return 'archived';
  return asOf > archiveBy ? 'archive-overdue' : status;
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

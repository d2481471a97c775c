import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { addHours } from '../../core/calendar/hour-period.ts';
import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { addWorkingDays, countWorkingDays } from '../../deadlines/working-days/working-day.ts';
import type { HolidayCalendar } from '../../deadlines/working-days/holiday-calendar.ts';
import { remember } from '../../core/records/references.ts';
import { type LocalDays, endOfLocalDay, type TimeZone } from '../../core/calendar/time-zone.ts';
import type { RemediationTarget, WorkingDaysTarget } from './remediation-target.ts';

/**
 * A moment from which a time runs: a day, and the instant where it is known.
 *
 * @internal
 */
export interface StartMoment {
  readonly on: CalendarDate;
  readonly at: Instant | null;
}

/**
 * The end of a time: its last good day, and the instant where it is counted in hours.
 *
 * @internal
 */
export interface RemediationDeadline {
  /** The last good day. */
  readonly dueOn: CalendarDate;
  /** The instant by which it is done; null where the time is counted in days. */
  readonly dueAt: Instant | null;
}

/**
 * The end of a target: a deadline, null without a limit, or the word for what is missing to count it.
 *
 * @internal
 */
export type TargetEnd = RemediationDeadline | null | 'calendar';

/**
 * Counts the end of a target from a moment.
 *
 * @internal
 */
export type EndOfTarget = (target: RemediationTarget, start: StartMoment) => TargetEnd;

/**
 * Prepares a zone and the holiday calendars for many targets. Hours from a day without an instant run from its beginning in the zone.
 *
 * @internal
 */
export function prepareTargets({
  zone,
  dayOf,
  calendars = [],
}: {
  readonly zone: TimeZone;
  readonly dayOf: LocalDays;
  readonly calendars?: readonly HolidayCalendar[] | undefined;
}): EndOfTarget {
  const byId = new Map(calendars.toReversed().map((calendar) => [calendar.id, calendar]));
  const startOf = remember((day: CalendarDate) => endOfLocalDay(subtractPeriod(day, 'P1D'), zone));
  const ends = new Map<string, CalendarDate>();
  return (target, { on, at }) => {
    if (target.kind === 'none') return null;
    if (target.kind === 'working-days') return workingDaysEnd(target, on, byId);
    if (target.kind === 'hours') {
      const dueAt = addHours(at ?? startOf(on), target.hours);
      return { dueOn: dayOf(dueAt), dueAt };
    }
    const key = `${on} ${target.period}`;
    const dueOn = ends.get(key) ?? addPeriod(on, target.period);
    ends.set(key, dueOn);
    return { dueOn, dueAt: null };
  };
}

/** A calendar that is not given, or does not cover all days to count, leaves the end unknown. */
function workingDaysEnd(
  { calendar: id, count }: WorkingDaysTarget,
  on: CalendarDate,
  calendars: ReadonlyMap<string, HolidayCalendar>,
): TargetEnd {
  const calendar = calendars.get(id);
  if (calendar === undefined || on < calendar.from || on > calendar.to) return 'calendar';
  if (countWorkingDays(on, calendar.to, calendar) < count) return 'calendar';
  return { dueOn: addWorkingDays(on, count, calendar), dueAt: null };
}

/**
 * Orders two deadlines. On one day an instant comes before the whole day.
 *
 * @internal
 */
export function compareDeadlines(a: RemediationDeadline, b: RemediationDeadline): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.dueAt !== null && b.dueAt !== null) return compareInstants(a.dueAt, b.dueAt);
  return Number(a.dueAt === null) - Number(b.dueAt === null);
}

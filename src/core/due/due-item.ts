import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { FindingSubject, Requirement } from '../findings/finding.ts';

/** The state of a duty on a day: in time, in time but due soon, or past its last good day. */
export type DueState = 'scheduled' | 'due-soon' | 'overdue';

/** A duty that a register asks for by a day: the unit of the agenda. A duty that is done is not a due item. Plain JSON. */
export interface DueItem {
  /** The kind of duty, a word in kebab case that is unique in the library, such as `'risk-review'` or `'statement-action'`. */
  readonly kind: string;
  /** The record that asks for it. */
  readonly subject: FindingSubject;
  /** One line for people; an action has its own text. */
  readonly title: string;
  /** The person or role that does it; null where the record names none. */
  readonly owner: string | null;
  /** The last good day; null where `dueAt` says it to the second. */
  readonly dueOn: CalendarDate | null;
  /** The instant by which it is done; null where a whole day is given. */
  readonly dueAt: Instant | null;
  /** The state on the day in question. */
  readonly state: DueState;
  /** The requirement that it serves. */
  readonly requirement: Requirement;
  /** The rule that gave the day, a word in kebab case, such as `'cadence'`, `'next-on'` or `'due-on'`. */
  readonly rule: string;
}

const longestNotice = 30;

/**
 * The days before its last good day on which a duty is due soon: a quarter of its interval, at most 30 days.
 *
 * @internal
 */
export function noticeDays(intervalInDays: number): number {
  return Math.min(intervalInDays / 4, longestNotice);
}

/**
 * The state of a duty with a last good day. It is due soon within the days of notice before that day, 30 when absent.
 *
 * @internal
 */
export function dueState(dueOn: CalendarDate, asOf: CalendarDate, notice = longestNotice): DueState {
  if (asOf > dueOn) return 'overdue';
  return daysBetween(asOf, dueOn) <= notice ? 'due-soon' : 'scheduled';
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';
import type { IncidentTimeLimitId } from '../statutes/incident-time-limits.ts';
import type { ReachedDay } from '../working-days/reach-working-day.ts';

/** A report of a regime; the filing `<stage>SentAt` of the facts answers it. */
export type NotificationStageId = 'initial' | 'notification' | 'intermediate' | 'progress' | 'final';

/** The fact that a time limit counts from. */
export type ClockAnchor =
  | 'awareAt'
  | 'classifiedAt'
  | 'initialSentAt'
  | 'notificationSentAt'
  | 'intermediateRequestedAt'
  | 'intermediateSentAt'
  | 'intermediateUpdatedAt'
  | 'ongoing.handledAt';

/**
 * A stage that is due at an instant; `statutoryDueAt` where the full-hour reading of Regulation 1182/71 applies.
 *
 * @internal
 */
export interface HourLimit {
  readonly dueAt: Instant;
  readonly statutoryDueAt: Instant | null;
  readonly dueOn: null;
  readonly rolledFrom: Instant | CalendarDate | null;
  /** The first day of which nobody can tell whether it is a working day, where the relief depends on it. */
  readonly undecidedOn: CalendarDate | null;
  readonly clamped: boolean;
  readonly applied: readonly CountingRuleId[];
}

/**
 * A stage that is due on a day.
 *
 * @internal
 */
export interface DayLimit {
  readonly dueAt: null;
  readonly statutoryDueAt: null;
  readonly dueOn: CalendarDate;
  readonly rolledFrom: null;
  /** The first day of which nobody can tell whether it is a working day, where the relief depends on it. */
  readonly undecidedOn: CalendarDate | null;
  readonly clamped: boolean;
  readonly applied: readonly CountingRuleId[];
}

/**
 * A stage for which the law has no number.
 *
 * @internal
 */
export interface OpenLimit {
  readonly dueAt: null;
  readonly statutoryDueAt: null;
  readonly dueOn: null;
  readonly rolledFrom: null;
  readonly undecidedOn: null;
  readonly clamped: false;
  readonly applied: readonly CountingRuleId[];
}

/**
 * One stage of a regime on the facts that are known; it has not started as long as its anchor is unknown.
 *
 * @internal
 */
export interface NotificationStage<Limit = HourLimit | DayLimit | OpenLimit> {
  readonly stage: NotificationStageId;
  readonly rule: IncidentTimeLimitId;
  readonly anchor: ClockAnchor;
  readonly started: { readonly anchorAt: Instant; readonly limit: Limit } | null;
  readonly sentAt: Instant | null;
  readonly missing: readonly ClockAnchor[];
}

/**
 * What stages are computed with.
 *
 * @internal
 */
export interface StageContext {
  /** Facts after it have not happened yet. */
  readonly now: Instant;
  /** The clocks of the zone that dates and full hours are read in. */
  readonly clock: LocalClock;
  /** Rolls a date to the next working day, as far as that is known; null where nothing is known of any day. */
  readonly roll: ((date: CalendarDate) => ReachedDay) | null;
}

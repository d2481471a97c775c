import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import type { IncidentTimeLimitId } from '../statutes/incident-time-limits.ts';
import type { ReachedDay } from '../working-days/working-day.ts';
import { occurredBy } from './recorded-events.ts';
import type { DayLimit, HourLimit, OpenLimit } from './stage-limit.ts';

/** A report of a regime; the filing `<stage>SentAt` of the facts answers it. */
export type NotificationStageId = 'initial' | 'notification' | 'intermediate' | 'progress' | 'final';

/** The fact from which a time limit counts. */
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
 * A stage of a regime on the facts known; it has not started while its anchor is unknown.
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
 * The moment, zone and holidays with which stages are computed.
 *
 * @internal
 */
export interface StageContext {
  /** Facts after it have not happened yet. */
  readonly now: Instant;
  /** The clocks of the zone in which dates and full hours are read. */
  readonly clock: LocalClock;
  /** Rolls a date to the next working day, as far as that is known; null where no holidays are known. */
  readonly roll: ((date: CalendarDate) => ReachedDay) | null;
}

/**
 * Starts the limit of a stage if its anchor is known. A filing may precede awareness, which leaves it early; its limit cannot have counted
 * from any other fact that comes after it.
 *
 * @internal
 */
export function beginStage<Rule extends IncidentTimeLimitId, Limit>(
  about: Pick<NotificationStage, 'stage' | 'anchor'> & { readonly rule: Rule },
  facts: { readonly anchorAt: Instant | undefined; readonly sentAt: Instant | undefined },
  limitFrom: (rule: Rule, from: Instant, clock: LocalClock) => Limit,
  { now, clock }: StageContext,
): NotificationStage<Limit> {
  const sentAt = occurredBy(now, facts.sentAt);
  const anchorAt = occurredBy(about.anchor === 'awareAt' ? now : (sentAt ?? now), facts.anchorAt);
  if (anchorAt === null) return { ...about, started: null, sentAt, missing: [about.anchor] };
  return { ...about, started: { anchorAt, limit: limitFrom(about.rule, anchorAt, clock) }, sentAt, missing: [] };
}

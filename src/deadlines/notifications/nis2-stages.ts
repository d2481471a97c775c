import type { Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import type { HourLimitId, MonthLimitId, OpenLimitId } from '../statutes/incident-time-limits.ts';
import type { GermanNis2Facts, Nis2Facts } from './notification-facts.ts';
import { beginStage, type NotificationStage, type StageContext } from './notification-stage.ts';
import { occurredBy } from './recorded-events.ts';
import { type DayLimit, isLate, localMonths, nationalHours, openLimit, rolledMonths } from './stage-limit.ts';

interface Nis2Rules {
  readonly initial: HourLimitId;
  readonly notification: HourLimitId;
  readonly intermediate: OpenLimitId;
  readonly progress: MonthLimitId;
  readonly final: MonthLimitId;
}

const rulesByRegime: Readonly<Record<(Nis2Facts | GermanNis2Facts)['regime'], Nis2Rules>> = {
  nis2: {
    initial: 'nis2-23-4-a',
    notification: 'nis2-23-4-b',
    intermediate: 'nis2-23-4-c',
    progress: 'nis2-23-4-e1',
    final: 'nis2-23-4-d',
  },
  'nis2-de': {
    initial: 'bsig-32-1-1',
    notification: 'bsig-32-1-2',
    intermediate: 'bsig-32-1-3',
    progress: 'bsig-32-2-1',
    final: 'bsig-32-1-4',
  },
};

/**
 * The reports of NIS2 art. 23(4), or of its German transposition, BSIG 2025 s.32. The final report counts from the submission of the notification,
 * or from the handling of an incident that went on beyond that limit; never from awareness.
 *
 * @internal
 */
export function nis2Stages(facts: Nis2Facts | GermanNis2Facts, context: StageContext): readonly NotificationStage[] {
  const { regime, awareAt, notificationSentAt, intermediateRequestedAt, ongoing } = facts;
  const rules = rulesByRegime[regime];
  const isResolved = isResolvedInTime(facts, context);
  const isTrustService = facts.regime === 'nis2' && facts.trustServiceProvider === true;
  const months = monthsOf(regime, context);
  const earlyWarning = beginStage(
    { stage: 'initial', rule: rules.initial, anchor: 'awareAt' },
    { anchorAt: awareAt, sentAt: facts.initialSentAt },
    nationalHours,
    context,
  );
  const notification = beginStage(
    { stage: 'notification', rule: isTrustService ? 'nis2-23-4-tsp' : rules.notification, anchor: 'awareAt' },
    { anchorAt: awareAt, sentAt: notificationSentAt },
    nationalHours,
    context,
  );
  const intermediate = beginStage(
    { stage: 'intermediate', rule: rules.intermediate, anchor: 'intermediateRequestedAt' },
    { anchorAt: intermediateRequestedAt, sentAt: facts.intermediateSentAt },
    openLimit,
    context,
  );
  const progress = beginStage(
    { stage: 'progress', rule: rules.progress, anchor: 'notificationSentAt' },
    { anchorAt: notificationSentAt, sentAt: ongoing?.progressSentAt },
    months,
    context,
  );
  return [
    earlyWarning,
    notification,
    ...(intermediateRequestedAt === undefined && facts.intermediateSentAt === undefined ? [] : [intermediate]),
    ...(isResolved ? [] : [progress]),
    isResolved
      ? beginStage(
          { stage: 'final', rule: rules.final, anchor: 'notificationSentAt' },
          { anchorAt: notificationSentAt, sentAt: facts.finalSentAt },
          months,
          context,
        )
      : finalAfterHandling(facts, context),
  ];
}

/** The final report of an incident that went on: a month from its handling; the BSIG gives no number. */
function finalAfterHandling(facts: Nis2Facts | GermanNis2Facts, context: StageContext): NotificationStage {
  const about = { stage: 'final', anchor: 'ongoing.handledAt' } as const;
  const given = { anchorAt: facts.ongoing?.handledAt, sentAt: facts.finalSentAt };
  return facts.regime === 'nis2'
    ? beginStage({ ...about, rule: 'nis2-23-4-e2' }, given, localMonths, context)
    : beginStage({ ...about, rule: 'bsig-32-2-2' }, given, openLimit, context);
}

/** A directive leaves a roll to the national act; German law rolls a month to the next working day. */
function monthsOf(
  regime: (Nis2Facts | GermanNis2Facts)['regime'],
  { roll }: Pick<StageContext, 'roll'>,
): (rule: MonthLimitId, from: Instant, clock: LocalClock) => DayLimit {
  if (regime === 'nis2') return localMonths;
  return (rule, from, clock) => rolledMonths(localMonths(rule, from, clock), roll);
}

/**
 * Whether an incident was over before its final report was due under NIS2 art. 23(4)(d): that stays its limit then, and art. 23(4)(e), with the
 * progress report, does not apply. A final report without a recorded handling shows that the incident was over.
 *
 * @internal
 */
export function isResolvedInTime(facts: Nis2Facts | GermanNis2Facts, context: StageContext): boolean {
  const { regime, notificationSentAt, ongoing, finalSentAt } = facts;
  const { now, clock } = context;
  if (ongoing === undefined) return true;
  const sentAt = occurredBy(now, notificationSentAt);
  const overAt = occurredBy(now, ongoing.handledAt) ?? occurredBy(now, finalSentAt);
  if (sentAt === null || overAt === null) return false;
  const limit = monthsOf(regime, context)(rulesByRegime[regime].final, sentAt, clock);
  return !isLate(limit, overAt, clock);
}

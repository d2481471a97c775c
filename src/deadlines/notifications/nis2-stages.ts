import { beginStage, type NotificationStage, type StageContext } from './notification-stage.ts';
import type { Nis2Facts } from './notification-facts.ts';
import { occurredBy } from './recorded-events.ts';
import { isLate, localMonths, nationalHours, openLimit } from './stage-limit.ts';

/**
 * The reports of NIS2 art. 23(4). The final report counts from the submission of the notification, or from the handling of an incident that
 * went on beyond that limit; never from awareness.
 *
 * @internal
 */
export function nis2Stages(facts: Nis2Facts, context: StageContext): readonly NotificationStage[] {
  const { awareAt, notificationSentAt, intermediateRequestedAt, ongoing } = facts;
  const isResolved = isResolvedInTime(facts, context);
  const notificationRule = facts.trustServiceProvider === true ? 'nis2-23-4-tsp' : 'nis2-23-4-b';
  const earlyWarning = beginStage(
    { stage: 'initial', rule: 'nis2-23-4-a', anchor: 'awareAt' },
    { anchorAt: awareAt, sentAt: facts.initialSentAt },
    nationalHours,
    context,
  );
  const notification = beginStage(
    { stage: 'notification', rule: notificationRule, anchor: 'awareAt' },
    { anchorAt: awareAt, sentAt: notificationSentAt },
    nationalHours,
    context,
  );
  const intermediate = beginStage(
    { stage: 'intermediate', rule: 'nis2-23-4-c', anchor: 'intermediateRequestedAt' },
    { anchorAt: intermediateRequestedAt, sentAt: facts.intermediateSentAt },
    openLimit,
    context,
  );
  const progress = beginStage(
    { stage: 'progress', rule: 'nis2-23-4-e1', anchor: 'notificationSentAt' },
    { anchorAt: notificationSentAt, sentAt: ongoing?.progressSentAt },
    localMonths,
    context,
  );
  const final = beginStage(
    isResolved
      ? { stage: 'final', rule: 'nis2-23-4-d', anchor: 'notificationSentAt' }
      : { stage: 'final', rule: 'nis2-23-4-e2', anchor: 'ongoing.handledAt' },
    { anchorAt: isResolved ? notificationSentAt : ongoing?.handledAt, sentAt: facts.finalSentAt },
    localMonths,
    context,
  );
  return [
    earlyWarning,
    notification,
    ...(intermediateRequestedAt === undefined && facts.intermediateSentAt === undefined ? [] : [intermediate]),
    ...(isResolved ? [] : [progress]),
    final,
  ];
}

/**
 * Whether an incident was over before its final report was due under NIS2 art. 23(4)(d): that stays its limit then, and art. 23(4)(e), with the
 * progress report, does not apply. A final report without a recorded handling shows that the incident was over.
 *
 * @internal
 */
export function isResolvedInTime(
  { notificationSentAt, ongoing, finalSentAt }: Nis2Facts,
  { now, clock }: Pick<StageContext, 'now' | 'clock'>,
): boolean {
  if (ongoing === undefined) return true;
  const sentAt = occurredBy(now, notificationSentAt);
  const overAt = occurredBy(now, ongoing.handledAt) ?? occurredBy(now, finalSentAt);
  return sentAt !== null && overAt !== null && !isLate(localMonths('nis2-23-4-d', sentAt, clock), overAt, clock);
}

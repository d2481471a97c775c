import { beginStage } from './begin-stage.ts';
import { isOverInTime } from './is-over-in-time.ts';
import type { Nis2Facts } from './notification-facts.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';
import { localMonths, nationalHours, openLimit } from './stage-limit.ts';

/**
 * The reports of NIS2 art. 23(4). The final report counts from the submission of the notification or, where the incident went on beyond that limit, from its handling;
 * never from awareness.
 *
 * @internal
 */
export function nis2Stages(facts: Nis2Facts, context: StageContext): readonly NotificationStage[] {
  const { awareAt, notificationSentAt, intermediateRequestedAt, ongoing } = facts;
  const isOver = isOverInTime(facts, context);
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
    isOver
      ? { stage: 'final', rule: 'nis2-23-4-d', anchor: 'notificationSentAt' }
      : { stage: 'final', rule: 'nis2-23-4-e2', anchor: 'ongoing.handledAt' },
    { anchorAt: isOver ? notificationSentAt : ongoing?.handledAt, sentAt: facts.finalSentAt },
    localMonths,
    context,
  );
  return [
    earlyWarning,
    notification,
    ...(intermediateRequestedAt === undefined && facts.intermediateSentAt === undefined ? [] : [intermediate]),
    ...(isOver ? [] : [progress]),
    final,
  ];
}

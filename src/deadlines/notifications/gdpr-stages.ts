import { beginStage } from './begin-stage.ts';
import type { GdprAuthorityFacts, GdprSubjectsFacts } from './notification-facts.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';
import { openLimit, unionHours } from './stage-limit.ts';

/**
 * The notification of GDPR art. 33(1) within 72 hours, and the communication of art. 34(1), for which the law has no number.
 *
 * @internal
 */
export function gdprStages(
  { regime, awareAt, notificationSentAt: sentAt }: GdprAuthorityFacts | GdprSubjectsFacts,
  context: StageContext,
): readonly NotificationStage[] {
  const about = { stage: 'notification', anchor: 'awareAt' } as const;
  const given = { anchorAt: awareAt, sentAt };
  return regime === 'gdpr-33'
    ? [beginStage({ ...about, rule: 'gdpr-33-1' }, given, unionHours, context)]
    : [beginStage({ ...about, rule: 'gdpr-34-1' }, given, openLimit, context)];
}

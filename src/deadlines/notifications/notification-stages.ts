import { doraStages } from './dora-stages.ts';
import { nis2Stages } from './nis2-stages.ts';
import type { GdprAuthorityFacts, GdprSubjectsFacts, NotificationFacts } from './notification-facts.ts';
import { beginStage, type NotificationStage, type StageContext } from './notification-stage.ts';
import { openLimit, unionHours } from './stage-limit.ts';

/**
 * The stages of a regime on the facts of an incident, in the order of filing.
 *
 * @internal
 */
export function notificationStages(facts: NotificationFacts, context: StageContext): readonly NotificationStage[] {
  if (facts.regime === 'nis2' || facts.regime === 'nis2-de') return nis2Stages(facts, context);
  return facts.regime === 'dora' ? doraStages(facts, context) : gdprStages(facts, context);
}

/** The notification of GDPR art. 33(1) within 72 hours, and the communication of art. 34(1), for which the law gives no number. */
function gdprStages(
  { regime, awareAt, notificationSentAt: sentAt }: GdprAuthorityFacts | GdprSubjectsFacts,
  context: StageContext,
): readonly NotificationStage[] {
  const about = { stage: 'notification', anchor: 'awareAt' } as const;
  const given = { anchorAt: awareAt, sentAt };
  return regime === 'gdpr-33'
    ? [beginStage({ ...about, rule: 'gdpr-33-1' }, given, unionHours, context)]
    : [beginStage({ ...about, rule: 'gdpr-34-1' }, given, openLimit, context)];
}

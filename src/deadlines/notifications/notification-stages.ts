import { doraStages } from './dora-stages.ts';
import { gdprStages } from './gdpr-stages.ts';
import { nis2Stages } from './nis2-stages.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';

/**
 * The stages of a regime on the facts of an incident, in the order in which they are filed.
 *
 * @internal
 */
export function notificationStages(facts: NotificationFacts, context: StageContext): readonly NotificationStage[] {
  if (facts.regime === 'nis2') return nis2Stages(facts, context);
  return facts.regime === 'dora' ? doraStages(facts, context) : gdprStages(facts, context);
}

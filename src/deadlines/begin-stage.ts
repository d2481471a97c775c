import type { Instant } from '../core/instant.ts';
import type { IncidentClockId } from './incident-clocks.ts';
import { knownBy } from './known-by.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';

/**
 * Starts the limit of a stage if its anchor is known.
 *
 * @internal
 */
export function beginStage<Rule extends IncidentClockId, Limit>(
  about: Pick<NotificationStage, 'stage' | 'anchor'> & { readonly rule: Rule },
  facts: { readonly anchorAt: Instant | undefined; readonly sentAt: Instant | undefined },
  limitFrom: (rule: Rule, from: Instant, clock: StageContext['clock']) => Limit,
  { now, clock }: StageContext,
): NotificationStage<Limit> {
  const anchorAt = knownBy(now, facts.anchorAt);
  const sentAt = knownBy(now, facts.sentAt);
  if (anchorAt === null) return { ...about, started: null, sentAt, missing: [about.anchor] };
  return { ...about, started: { anchorAt, limit: limitFrom(about.rule, anchorAt, clock) }, sentAt, missing: [] };
}

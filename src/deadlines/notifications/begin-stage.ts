import type { Instant } from '../../core/calendar/instant.ts';
import type { IncidentTimeLimitId } from '../statutes/incident-time-limits.ts';
import { knownBy } from './known-by.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';

/**
 * Starts the limit of a stage if its anchor is known. An awareness recorded after a filing leaves the filing early; any other fact that comes
 * after a filing cannot be what its limit counted from.
 *
 * @internal
 */
export function beginStage<Rule extends IncidentTimeLimitId, Limit>(
  about: Pick<NotificationStage, 'stage' | 'anchor'> & { readonly rule: Rule },
  facts: { readonly anchorAt: Instant | undefined; readonly sentAt: Instant | undefined },
  limitFrom: (rule: Rule, from: Instant, clock: StageContext['clock']) => Limit,
  { now, clock }: StageContext,
): NotificationStage<Limit> {
  const sentAt = knownBy(now, facts.sentAt);
  const anchorAt = knownBy(about.anchor === 'awareAt' ? now : (sentAt ?? now), facts.anchorAt);
  if (anchorAt === null) return { ...about, started: null, sentAt, missing: [about.anchor] };
  return { ...about, started: { anchorAt, limit: limitFrom(about.rule, anchorAt, clock) }, sentAt, missing: [] };
}

import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import type { NotificationFacts } from './notification-facts.ts';

/**
 * An event of an incident after awareness; `field` is its path in the facts, keys joined by dots.
 *
 * @internal
 */
export interface RecordedEvent {
  readonly kind: 'filing' | 'other';
  readonly field: string;
  readonly at: Instant;
}

/**
 * Lists the events that are recorded of an incident after awareness.
 *
 * @internal
 */
export function recordedEvents(facts: NotificationFacts): readonly RecordedEvent[] {
  if (facts.regime === 'nis2' || facts.regime === 'nis2-de') {
    const { initialSentAt, notificationSentAt, intermediateSentAt, finalSentAt, ongoing } = facts;
    const { intermediateRequestedAt } = facts;
    const progress = { 'ongoing.progressSentAt': ongoing?.progressSentAt };
    return [
      ...listed('other', { intermediateRequestedAt, 'ongoing.handledAt': ongoing?.handledAt }),
      ...listed('filing', { initialSentAt, notificationSentAt, intermediateSentAt, ...progress, finalSentAt }),
    ];
  }
  if (facts.regime === 'dora') {
    const { classifiedAt, initialSentAt, intermediateSentAt, intermediateUpdatedAt, finalSentAt } = facts;
    return [
      ...listed('other', { classifiedAt }),
      ...listed('filing', { initialSentAt, intermediateSentAt, intermediateUpdatedAt, finalSentAt }),
    ];
  }
  return listed('filing', { notificationSentAt: facts.notificationSentAt });
}

function listed(
  kind: RecordedEvent['kind'],
  times: Readonly<Record<string, Instant | undefined>>,
): readonly RecordedEvent[] {
  return Object.entries(times).flatMap(([field, at]) => (at === undefined ? [] : [{ kind, field, at }]));
}

/**
 * Takes an event only if it occurred by a moment; a later one has not happened yet.
 *
 * @internal
 */
export function occurredBy(now: Instant, at: Instant | undefined): Instant | null {
  return at !== undefined && compareInstants(at, now) <= 0 ? at : null;
}

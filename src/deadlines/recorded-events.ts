import type { Instant } from '../core/instant.ts';
import type { DoraFacts, Nis2Facts, NotificationFacts } from './notification-facts.ts';

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
 * Which event a filing comes after: an earlier filing, or another fact from which its limit counts.
 *
 * @internal
 */
export interface FilingOrder {
  readonly kind: RecordedEvent['kind'];
  readonly previous: string;
  readonly event: string;
}

/**
 * What is recorded of an incident after awareness, and what each filing comes after.
 *
 * @internal
 */
export interface RecordedEvents {
  readonly events: readonly RecordedEvent[];
  readonly order: readonly FilingOrder[];
}

/**
 * Lists what is recorded of an incident after awareness.
 *
 * @internal
 */
export function recordedEvents(facts: NotificationFacts): RecordedEvents {
  if (facts.regime === 'nis2') return nis2Events(facts);
  if (facts.regime === 'dora') return doraEvents(facts);
  return { events: listed('filing', { notificationSentAt: facts.notificationSentAt }), order: [] };
}

function nis2Events({ ongoing, intermediateRequestedAt, ...facts }: Nis2Facts): RecordedEvents {
  const { initialSentAt, notificationSentAt, intermediateSentAt, finalSentAt } = facts;
  const handling = { 'ongoing.handledAt': ongoing?.handledAt };
  const progress = { 'ongoing.progressSentAt': ongoing?.progressSentAt };
  return {
    events: [
      ...listed('other', { intermediateRequestedAt, ...handling }),
      ...listed('filing', { initialSentAt, notificationSentAt, intermediateSentAt, ...progress, finalSentAt }),
    ],
    order: [
      after('initialSentAt', 'notificationSentAt'),
      ...(ongoing === undefined
        ? [after('notificationSentAt', 'finalSentAt')]
        : [
            after('notificationSentAt', 'ongoing.progressSentAt'),
            after('ongoing.progressSentAt', 'finalSentAt'),
            after('ongoing.handledAt', 'finalSentAt', 'other'),
          ]),
    ],
  };
}

function doraEvents({ classifiedAt, ...facts }: DoraFacts): RecordedEvents {
  const { initialSentAt, intermediateSentAt, intermediateUpdatedAt, finalSentAt } = facts;
  return {
    events: [
      ...listed('other', { classifiedAt }),
      ...listed('filing', { initialSentAt, intermediateSentAt, intermediateUpdatedAt, finalSentAt }),
    ],
    order: [
      after('classifiedAt', 'initialSentAt', 'other'),
      after('initialSentAt', 'intermediateSentAt'),
      after('intermediateSentAt', 'intermediateUpdatedAt'),
      after(intermediateUpdatedAt === undefined ? 'intermediateSentAt' : 'intermediateUpdatedAt', 'finalSentAt'),
    ],
  };
}

function after(previous: string, event: string, kind: RecordedEvent['kind'] = 'filing'): FilingOrder {
  return { kind, previous, event };
}

function listed(
  kind: RecordedEvent['kind'],
  times: Readonly<Record<string, Instant | undefined>>,
): readonly RecordedEvent[] {
  return Object.entries(times).flatMap(([field, at]) => (at === undefined ? [] : [{ kind, field, at }]));
}

import { isOverInTime } from './is-over-in-time.ts';
import { knownBy } from './known-by.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { StageContext } from './notification-stage.ts';
import type { RecordedEvent } from './recorded-events.ts';

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
 * Lists what each filing comes after, on the facts that are known.
 *
 * @internal
 */
export function filingOrder(
  facts: NotificationFacts,
  context: Pick<StageContext, 'now' | 'clock'>,
): readonly FilingOrder[] {
  if (facts.regime === 'nis2') {
    return [
      after('initialSentAt', 'notificationSentAt'),
      after('notificationSentAt', 'ongoing.progressSentAt'),
      ...(isOverInTime(facts, context)
        ? [after('notificationSentAt', 'finalSentAt')]
        : [after('ongoing.progressSentAt', 'finalSentAt'), after('ongoing.handledAt', 'finalSentAt', 'other')]),
    ];
  }
  if (facts.regime === 'dora') {
    const isUpdated = knownBy(context.now, facts.intermediateUpdatedAt) !== null;
    return [
      after('classifiedAt', 'initialSentAt', 'other'),
      after('initialSentAt', 'intermediateSentAt'),
      after('intermediateSentAt', 'intermediateUpdatedAt'),
      after(isUpdated ? 'intermediateUpdatedAt' : 'intermediateSentAt', 'finalSentAt'),
    ];
  }
  return [];
}

function after(previous: string, event: string, kind: RecordedEvent['kind'] = 'filing'): FilingOrder {
  return { kind, previous, event };
}

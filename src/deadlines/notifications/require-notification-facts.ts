import { epochMilliseconds } from '../../core/calendar/instant.ts';
import type { NotificationFacts } from './notification-facts.ts';
import { recordedEvents } from './recorded-events.ts';

const regimes: ReadonlySet<NotificationFacts['regime']> = /* @__PURE__ */ new Set([
  'gdpr-33',
  'gdpr-34',
  'nis2',
  'dora',
] as const);

/**
 * Refuses what the types of an incident rule out, under the name that the caller gave it: another regime would run the wrong clocks, another instant
 * invent a date.
 *
 * @internal
 */
export function requireNotificationFacts(parameter: string, facts: NotificationFacts): void {
  const { regime, awareAt } = facts;
  if (!regimes.has(regime)) {
    throw new RangeError(
      `${parameter}.regime must be one of ${[...regimes].join(', ')}, got ${JSON.stringify(regime)}`,
    );
  }
  epochMilliseconds(`${parameter}.awareAt`, awareAt);
  for (const { field, at } of recordedEvents(facts)) epochMilliseconds(`${parameter}.${field}`, at);
}

import type { NotificationFacts } from './notification-facts.ts';

/**
 * Tells whether an entity claims the relief at weekends of Delegated Regulation (EU) 2025/301 art. 5(4), for all reports or the last.
 *
 * @internal
 */
export function claimsRelief(facts: NotificationFacts): boolean {
  return facts.regime === 'dora' && facts.weekendRelief !== undefined && facts.weekendRelief !== false;
}

import {
  type Clock,
  type NotificationClocksOptions,
  notificationClocks,
  type NotificationFacts,
} from '../../../src/deadlines/index.ts';

/** The clocks of an incident by stage, in Berlin and long after it unless the options say otherwise. */
export function clocksOf(facts: NotificationFacts, options: Partial<NotificationClocksOptions> = {}) {
  const clocks = notificationClocks(facts, { now: '2027-01-01T00:00:00Z', zone: 'Europe/Berlin', ...options });
  return Object.fromEntries(clocks.map((clock) => [clock.stage, clock])) as Record<Clock['stage'], Clock>;
}

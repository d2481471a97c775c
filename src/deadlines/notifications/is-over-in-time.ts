import { isLate } from './is-late.ts';
import { knownBy } from './known-by.ts';
import type { Nis2Facts } from './notification-facts.ts';
import type { StageContext } from './notification-stage.ts';
import { localMonths } from './stage-limit.ts';

/**
 * Tells whether an incident was over before its final report was due under NIS2 art. 23(4)(d): then that stays its limit, and art. 23(4)(e), with the
 * progress report, does not apply. A final report on an incident of which no handling is recorded shows that it was over.
 *
 * @internal
 */
export function isOverInTime(
  { notificationSentAt, ongoing, finalSentAt }: Nis2Facts,
  { now, clock }: Pick<StageContext, 'now' | 'clock'>,
): boolean {
  if (ongoing === undefined) return true;
  const sentAt = knownBy(now, notificationSentAt);
  const overAt = knownBy(now, ongoing.handledAt) ?? knownBy(now, finalSentAt);
  return sentAt !== null && overAt !== null && !isLate(localMonths('nis2-23-4-d', sentAt, clock), overAt, clock);
}

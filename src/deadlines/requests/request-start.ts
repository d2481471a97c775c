import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';

/** A date of a request that can start its time limit. */
export type RequestStart = 'receivedOn' | 'identityProvedOn' | 'feePaidOn';

const conditions = ['identityProvedOn', 'feePaidOn'] as const;

/**
 * Finds the day a time limit counts from: receipt (GDPR art. 12(3)), or the latest of receipt, proof of identity and fee (UK GDPR art. 12A).
 *
 * @internal
 */
export function requestStart(
  facts: DataSubjectRequestFacts,
):
  | { readonly startedOn: CalendarDate; readonly startedBy: RequestStart }
  | { readonly missing: readonly (typeof conditions)[number][] } {
  const receipt = { startedOn: facts.receivedOn, startedBy: 'receivedOn' } as const;
  if (facts.regime === 'gdpr') return receipt;
  const missing = conditions.filter((condition) => facts[condition] === null);
  if (missing.length > 0) return { missing };
  let latest: { startedOn: CalendarDate; startedBy: RequestStart } = receipt;
  for (const startedBy of conditions) {
    const startedOn = facts[startedBy] ?? facts.receivedOn;
    if (startedOn > latest.startedOn) latest = { startedOn, startedBy };
  }
  return latest;
}

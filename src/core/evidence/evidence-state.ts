import { addPeriod } from '../calendar/add-period.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../calendar/period.ts';
import { aDate, anObject, type Guard, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import type { Evidence } from './evidence.ts';

/**
 * The state of evidence on a day: it is valid, it is too old, its own end has passed, or it was not yet collected.
 */
export type EvidenceState = 'valid' | 'stale' | 'expired' | 'not-collected';

/** The options of `evidenceState`. */
export interface EvidenceStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** How long evidence without an end of its own is valid after its collection; for ever when absent. */
  readonly validFor?: Period | undefined;
}

/**
 * The days of a piece of evidence, by which its state is judged.
 *
 * @internal
 */
export const evidenceDaysGuard: Guard = /* @__PURE__ */ anObject<Evidence>({
  collectedOn: aDate,
  validUntil: /* @__PURE__ */ maybe(aDate),
});
const optionsGuard = /* @__PURE__ */ anObject<EvidenceStateOptions>({ asOf: aDate });

/**
 * Returns the state of a piece of evidence on a day. Its own end decides where it has one, else its age.
 *
 * @param evidence - The evidence.
 * @param options - The day in question, and how long evidence without an end is valid.
 * @returns The state; both `validUntil` and the day that is `validFor` after the collection are good days.
 * @throws RangeError if a day is not a calendar date or `validFor` is not a period.
 *
 * @example
 * ```ts
 * import { evidenceState } from 'isms-kit/core';
 *
 * const log = { collectedOn: '2025-11-21' } as const;
 * evidenceState(log, { asOf: '2026-11-21', validFor: 'P1Y' }); // => 'valid'
 * evidenceState(log, { asOf: '2026-11-22', validFor: 'P1Y' }); // => 'stale'
 * evidenceState({ ...log, validUntil: '2026-11-20' }, { asOf: '2026-11-21' }); // => 'expired'
 * evidenceState(log, { asOf: '2025-11-20' }); // => 'not-collected'
 * ```
 */
export function evidenceState(
  evidence: Pick<Evidence, 'collectedOn' | 'validUntil'>,
  options: EvidenceStateOptions,
): EvidenceState {
  requireOptions(options, optionsGuard);
  requireReadable('evidence', evidence, evidenceDaysGuard);
  const { collectedOn, validUntil } = evidence;
  const { asOf, validFor } = options;
  requirePeriods({ validFor });
  if (collectedOn > asOf) return 'not-collected';
  if (validUntil !== undefined) return validUntil >= asOf ? 'valid' : 'expired';
  return validFor === undefined || asOf <= addPeriod(collectedOn, validFor) ? 'valid' : 'stale';
}

import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { SiteControl } from './site.ts';

/**
 * Whether a control has evidence on a day, and the last day on which it has: null without an end.
 *
 * @internal
 */
export type ControlEvidence =
  { readonly state: 'missing' } | { readonly state: 'valid' | 'expired'; readonly validUntil: CalendarDate | null };

/**
 * The evidence of a control on a day: of what was collected by then, the one that is valid longest.
 *
 * @internal
 */
export function evidenceOf({ evidence }: Pick<SiteControl, 'evidence'>, asOf: CalendarDate): ControlEvidence {
  let last: CalendarDate | null | undefined;
  for (const { collectedOn, validUntil = null } of evidence) {
    if (collectedOn > asOf || last === null) continue;
    if (last === undefined || validUntil === null || validUntil > last) last = validUntil;
  }
  if (last === undefined) return { state: 'missing' };
  return { state: last === null || last >= asOf ? 'valid' : 'expired', validUntil: last };
}

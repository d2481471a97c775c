import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { AcceptanceState } from './acceptance-state.ts';

/**
 * Tells whether what was approved still holds: not when anything of it has changed, and not from the day after it expires.
 *
 * @internal
 */
export function validityOf(
  changed: readonly string[],
  expiresOn: CalendarDate | undefined,
  asOf: CalendarDate,
): AcceptanceState {
  if (changed.length > 0) return 'stale';
  return expiresOn !== undefined && asOf > expiresOn ? 'expired' : 'valid';
}

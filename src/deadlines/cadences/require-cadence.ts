import { requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { requirePeriods } from '../../core/calendar/period.ts';
import type { Cadence } from './cadence.ts';

/**
 * Refuses what the types of a plan rule out, under the name that the caller gave it.
 *
 * @internal
 */
export function requireCadence(parameter: string, { every, mode, anchor, tolerance }: Cadence): void {
  requireCalendarDate(`${parameter}.anchor`, anchor);
  requirePeriods({
    [`${parameter}.every`]: every,
    [`${parameter}.tolerance.before`]: tolerance?.before,
    [`${parameter}.tolerance.after`]: tolerance?.after,
  });
  if (mode !== 'fixed' && mode !== 'rolling') {
    throw new RangeError(`${parameter}.mode must be fixed or rolling, got ${JSON.stringify(mode)}`);
  }
}

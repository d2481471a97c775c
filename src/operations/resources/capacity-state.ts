import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RecordId } from '../../core/records/text.ts';
import { latestMeasurement } from '../records/latest-measurement.ts';
import type { Capacity } from './capacity.ts';

/** How much of a resource is used, on a day. */
export interface CapacityState {
  /** The resource. */
  readonly capacity: RecordId;
  /** `unknown` where nothing was measured, or not within the time between measurements. */
  readonly state: 'normal' | 'high' | 'critical' | 'unknown';
  /** The reason of `unknown`: measured too long ago, or never. Null where the state is known. */
  readonly reason: 'stale' | 'never' | null;
  /** The day of the latest measurement; null where there is none. */
  readonly measuredOn: CalendarDate | null;
  /** The share of the limit that was used then, above 1 where it was exceeded; null where nothing was measured. */
  readonly share: number | null;
  /** The last good day of the next measurement; null where no time between measurements is set. */
  readonly dueOn: CalendarDate | null;
}

/**
 * Says how much of a resource is used. A share that is equal to a threshold has reached it.
 *
 * @internal
 */
export function capacityState(capacity: Capacity, asOf: CalendarDate): CapacityState {
  const { id, limit, warningShare, criticalShare, measurements, measureEvery: every, from } = capacity;
  const { latest, age, dueOn } = latestMeasurement(measurements, { from, every, asOf });
  const share = latest === undefined ? null : latest.used / limit;
  const known = { capacity: id, measuredOn: latest?.on ?? null, share, dueOn };
  if (share === null || age !== 'current')
    return { ...known, state: 'unknown', reason: age === 'stale' ? 'stale' : 'never' };
  const stateOf = (): CapacityState['state'] => {
    if (share >= criticalShare) return 'critical';
    return share >= warningShare ? 'high' : 'normal';
  };
  return { ...known, state: stateOf(), reason: null };
}

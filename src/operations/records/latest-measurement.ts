import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';

/**
 * Whether a measurement still says something: `current`, `stale` after its time, or `never` made.
 *
 * @internal
 */
export type MeasurementAge = 'current' | 'stale' | 'never';

/**
 * The latest of the measurements by a day, of several on one day the one recorded last, with its age and the last good day of the next one; without a
 * time between measurements no day is due.
 *
 * @internal
 */
export function latestMeasurement<Measurement extends { readonly on: CalendarDate }>(
  measurements: readonly Measurement[],
  {
    from,
    every,
    asOf,
  }: { readonly from: CalendarDate; readonly every: Period | undefined; readonly asOf: CalendarDate },
): { readonly latest: Measurement | undefined; readonly age: MeasurementAge; readonly dueOn: CalendarDate | null } {
  let latest: Measurement | undefined;
  for (const measurement of measurements) {
    if (measurement.on <= asOf && (latest === undefined || measurement.on >= latest.on)) latest = measurement;
  }
  // Never measured is due, too: the time counts from the first day.
  const dueOn = every === undefined ? null : addPeriod(latest?.on ?? from, every);
  if (latest === undefined) return { latest, age: 'never', dueOn };
  return { latest, age: dueOn !== null && dueOn < asOf ? 'stale' : 'current', dueOn };
}

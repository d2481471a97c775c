import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { requirePeriods } from '../../core/calendar/period.ts';
import { addPeriods } from '../periods/add-periods.ts';
import type { Cadence } from './cadence.ts';

/**
 * Lists when something is planned: the nth occurrence is the anchor plus n periods, counted in one step, so that 31 January plus months is the end of
 * February and again 31 March. `nextOccurrence` tells of an occurrence whether it was clamped.
 *
 * @param cadence - The plan; of a rolling one these are the days if each occurrence is done on its day.
 * @param count - How many occurrences, a whole number, not negative.
 * @returns The days, strictly rising; the first is one period after the anchor.
 * @throws RangeError when `count` is no whole number, `anchor` or `every` is malformed, or a day lies beyond the year 9999.
 *
 * @example
 * ```ts
 * import { occurrences } from 'isms-kit/deadlines';
 *
 * occurrences({ every: 'P1M', anchor: '2026-01-31' }, 3); // => ['2026-02-28', '2026-03-31', '2026-04-30']
 * ```
 */
export function occurrences(
  { every, anchor }: Pick<Cadence, 'every' | 'anchor'>,
  count: number,
): readonly CalendarDate[] {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`count must be a whole number, not negative, got ${count}`);
  }
  requireCalendarDate('cadence.anchor', anchor);
  requirePeriods({ 'cadence.every': every });
  return Array.from({ length: count }, (_, index) => addPeriods(anchor, every, index + 1));
}

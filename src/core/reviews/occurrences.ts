import { shownValue } from '../findings/quotation.ts';
import { addPeriods } from '../calendar/add-period.ts';
import { type CalendarDate, daysBetween, requireCalendarDate } from '../calendar/calendar-date.ts';
import { periodParts, requirePeriods } from '../calendar/period.ts';
import { aBoolean, anObject, maybe } from '../guards/guard.ts';
import { requireReadable } from '../guards/readable.ts';
import type { Cadence } from './cadence.ts';

const anyObject = /* @__PURE__ */ anObject({});

/**
 * Lists the planned days: the nth occurrence is the anchor plus n periods, counted in one step, so that 31 January plus months is the end of
 * February and again 31 March. `nextOccurrence` reports whether an occurrence is clamped.
 *
 * @param cadence - The plan; of a rolling one these are the days if each occurrence is done on its day.
 * @param count - The number of occurrences, whole and not negative.
 * @returns The days, strictly rising; the first is one period after the anchor.
 * @throws RangeError if `count` is not a whole number, `anchor` or `every` is malformed, or a day lies beyond the year 9999.
 *
 * @example
 * ```ts
 * import { occurrences } from 'isms-kit/core';
 *
 * occurrences({ every: 'P1M', anchor: '2026-01-31' }, 3); // => ['2026-02-28', '2026-03-31', '2026-04-30']
 * ```
 */
export function occurrences(cadence: Pick<Cadence, 'every' | 'anchor'>, count: number): readonly CalendarDate[] {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`count must be a whole number, not negative, got ${shownValue(count)}`);
  }
  requireReadable('cadence', cadence, anyObject);
  const { every, anchor } = cadence;
  requireCalendarDate('cadence.anchor', anchor);
  requirePeriods({ 'cadence.every': every });
  const days: CalendarDate[] = [];
  // Not `Array.from`, which makes room for all before the first day beyond the year 9999 ends the count.
  while (days.length < count) days.push(addPeriods(anchor, every, days.length + 1));
  return days;
}

const daysInMonth = 30.436875;

/**
 * Counts the occurrences that have been reached: the largest n whose occurrence is reached, else zero. Estimates n from
 * the length of the period near a date, then steps to the exact answer, so that a daily plan of a century costs no more than a yearly one.
 *
 * @internal
 */
export function reachedOccurrences(
  { every, anchor }: Pick<Cadence, 'every' | 'anchor'>,
  near: CalendarDate,
  isReached: (occurrence: CalendarDate) => boolean,
): number {
  const { years, months, weeks, days } = periodParts(every);
  const length = (years * 12 + months) * daysInMonth + weeks * 7 + days;
  let n = Math.max(0, Math.floor(daysBetween(anchor, near) / length));
  while (isReached(addPeriods(anchor, every, n + 1))) n += 1;
  while (n > 0 && !isReached(addPeriods(anchor, every, n))) n -= 1;
  return n;
}

const cadenceForm = /* @__PURE__ */ anObject<Cadence>({
  onChange: /* @__PURE__ */ maybe(aBoolean),
  tolerance: /* @__PURE__ */ maybe(anyObject),
});

/**
 * Throws unless a plan has days, periods and a mode as its type says; the message begins with the name of the parameter.
 *
 * @internal
 */
export function requireCadence(parameter: string, cadence: Cadence): void {
  requireReadable(parameter, cadence, cadenceForm);
  const { every, mode, anchor, tolerance } = cadence;
  requireCalendarDate(`${parameter}.anchor`, anchor);
  requirePeriods({
    [`${parameter}.every`]: every,
    [`${parameter}.tolerance.before`]: tolerance?.before,
    [`${parameter}.tolerance.after`]: tolerance?.after,
  });
  if (mode !== 'fixed' && mode !== 'rolling') {
    throw new RangeError(`${parameter}.mode must be fixed or rolling, got ${shownValue(mode)}`);
  }
}

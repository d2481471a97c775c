import { periodParts } from '../../core/calendar/period.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/** The calendar repeats after four hundred years. */
const monthsInCycle = 4800;

/** The months by which an end can lie behind the cycle: a cut-off and the longest period. */
const monthsBehind = 12 + 200 * 12 + 1;

/** Months are counted from January of this year. */
const firstYear = 2000;

const noParts = { years: 0, months: 0, weeks: 0, days: 0 };

/** The last month of the quarter that contains a month. */
function quarterEnd(month: number): number {
  return month - (month % 3) + 2;
}

/** The end after an event on a day of a month of the cycle, in days since 1970. */
type EndAfterDay = (month: number, day: number) => number;

/**
 * Prepares the comparison of two ends that one event decides on: whether one is later than the other on each day of that event. The days
 * of four hundred years are tried, after which the calendar repeats.
 *
 * @internal
 */
export function prepareDailyComparison(): (end: RetentionEnd, other: RetentionEnd) => boolean {
  const months = monthsInCycle + monthsBehind;
  const firstDays = Int32Array.from({ length: months }, (_, month) => Date.UTC(firstYear, month, 1) / 86_400_000);
  const firstDayOf = (month: number): number => Number(firstDays[month]);
  const lengthOf = (month: number): number => firstDayOf(month + 1) - firstDayOf(month);

  const endAfterEvent = ({ cutoff, period }: EndAfterEvent): EndAfterDay => {
    const { years, months: inMonths, weeks, days } = period === undefined ? noParts : periodParts(period);
    const [monthsOn, daysOn] = [years * 12 + inMonths, weeks * 7 + days - 1];
    const add: EndAfterDay = (month, day) =>
      firstDayOf(month + monthsOn) + Math.min(day, lengthOf(month + monthsOn)) + daysOn;
    // Terms that are not yet known can end on any day from the event on.
    if (cutoff === undefined || (typeof cutoff === 'object' && cutoff.kind === 'term-end')) return add;
    if (cutoff === 'month-end') return (month) => add(month, lengthOf(month));
    if (cutoff === 'quarter-end') return (month) => add(quarterEnd(month), lengthOf(quarterEnd(month)));
    const { month: inMonth, day: onDay } = cutoff === 'calendar-year-end' ? { month: 12, day: 31 } : cutoff;
    return (month, day) => {
      const here = month - (month % 12) + inMonth - 1;
      const isOver = month > here || (month === here && onDay !== 'last' && day > onDay);
      const yearEnd = isOver ? here + 12 : here;
      return add(yearEnd, onDay === 'last' ? lengthOf(yearEnd) : onDay);
    };
  };

  // No end is infinitely late.
  const endAfter = (end: RetentionEnd): EndAfterDay => {
    if (end.kind === 'after') return endAfterEvent(end);
    if (end.kind === 'permanent') return () => Number.POSITIVE_INFINITY;
    const parts = end.of.map(endAfter);
    const sign = end.kind === 'latest' ? 1 : -1;
    return (month, day) => {
      let chosen = Number.NEGATIVE_INFINITY;
      for (const part of parts) chosen = Math.max(chosen, sign * part(month, day));
      return sign * chosen;
    };
  };

  return (end, other) => {
    const [endOn, otherOn] = [endAfter(end), endAfter(other)];
    for (let month = 0; month < monthsInCycle; month += 1) {
      for (let day = lengthOf(month); day > 0; day -= 1) if (endOn(month, day) <= otherOn(month, day)) return false;
    }
    return true;
  };
}

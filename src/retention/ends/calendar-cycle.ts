import { type PeriodParts, periodParts } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/** The calendar repeats after four hundred years. */
const monthsInCycle = 4800;

/** The months by which an end can lie behind the cycle: a cut-off and the longest period. */
const monthsBehind = 12 + 200 * 12 + 1;

/** Months are counted from January of this year. */
const firstYear = 2000;

/** The days of a month that are the last before any month ends. */
const lastDaysOfMonths = [28, 29, 30, 31];

/** The end after an event on a day of a month of the cycle, in days since 1970. */
type EndAfterDay = (month: number, day: number) => number;

const noParts: PeriodParts = { years: 0, months: 0, weeks: 0, days: 0 };

/** An end after an event, split into the months and the days that are counted from the event or its cut-off. */
interface CountedEnd {
  readonly cutoff: Exclude<EndAfterEvent['cutoff'], { kind: 'term-end' }>;
  readonly months: number;
  readonly days: number;
}

/**
 * Prepares the comparison of two ends that one event decides on: whether one is later than the other on each day of that event. The days
 * of four hundred years are tried, after which the calendar repeats. Terms that are not yet known can end on any day from the event on.
 *
 * @internal
 */
export function prepareDailyComparison(): (end: RetentionEnd, other: RetentionEnd) => boolean {
  const months = monthsInCycle + monthsBehind;
  const firstDays = Int32Array.from({ length: months }, (_, month) => Date.UTC(firstYear, month, 1) / 86_400_000);
  const firstDayOf = (month: number): number => Number(firstDays[month]);
  const lengthOf = (month: number): number => firstDayOf(month + 1) - firstDayOf(month);

  const endOfCounted = ({ cutoff, months: monthsOn, days: daysOn }: CountedEnd): EndAfterDay => {
    const add: EndAfterDay = (month, day) =>
      firstDayOf(month + monthsOn) + Math.min(day, lengthOf(month + monthsOn)) + daysOn - 1;
    const addToLast = (month: number): number => add(month, lengthOf(month));
    if (cutoff === undefined) return add;
    if (cutoff === 'month-end') return addToLast;
    if (cutoff === 'quarter-end') return (month) => addToLast(month - (month % 3) + 2);
    const { month: inMonth, day: onDay } = cutoff === 'calendar-year-end' ? { month: 12, day: 31 } : cutoff;
    return (month, day) => {
      const here = month - (month % 12) + inMonth - 1;
      const isOver = month > here || (month === here && onDay !== 'last' && day > onDay);
      const yearEnd = isOver ? here + 12 : here;
      return onDay === 'last' ? addToLast(yearEnd) : add(yearEnd, onDay);
    };
  };

  // No end is infinitely late.
  const endAfter = (end: RetentionEnd): EndAfterDay => {
    if (end.kind === 'after') return endOfCounted(countedEnd(end));
    if (end.kind === 'permanent') return () => Number.POSITIVE_INFINITY;
    const parts = end.of.map(endAfter);
    const sign = end.kind === 'latest' ? 1 : -1;
    return (month, day) => {
      let chosen = Number.NEGATIVE_INFINITY;
      for (const part of parts) chosen = Math.max(chosen, sign * part(month, day));
      return sign * chosen;
    };
  };

  const countedOf = remember((end: EndAfterEvent) => {
    const { days, ...counted } = countedEnd(end);
    return { days, text: JSON.stringify({ ...counted, days: 0 }) };
  });

  /** The days by which one end leads another at least. Days are added last, so ends that differ in them alone share the answer. */
  const leastLead = remember((end: string) => remember((other: string) => leadOf(JSON.parse(end), JSON.parse(other))));
  const leadOf = (end: CountedEnd, other: CountedEnd): number => {
    const [endOn, otherOn] = [endOfCounted(end), endOfCounted(other)];
    // Between these days both ends stay, or move by a day each day, so the lead is least on one of them.
    const days = new Set([1, ...lastDaysOfMonths, ...[end, other].flatMap(({ cutoff }) => cutoffDays(cutoff))]);
    let least = Number.POSITIVE_INFINITY;
    for (let month = 0; month < monthsInCycle; month += 1) {
      for (const day of days)
        if (day <= lengthOf(month)) least = Math.min(least, endOn(month, day) - otherOn(month, day));
    }
    return least;
  };

  return (end, other) => {
    if (end.kind === 'after' && other.kind === 'after') {
      const [counted, otherCounted] = [countedOf(end), countedOf(other)];
      return leastLead(counted.text)(otherCounted.text) + counted.days - otherCounted.days > 0;
    }
    const [endOn, otherOn] = [endAfter(end), endAfter(other)];
    for (let month = 0; month < monthsInCycle; month += 1) {
      for (let day = lengthOf(month); day > 0; day -= 1) if (endOn(month, day) <= otherOn(month, day)) return false;
    }
    return true;
  };
}

function countedEnd({ cutoff, period }: EndAfterEvent): CountedEnd {
  const { years, months, weeks, days } = period === undefined ? noParts : periodParts(period);
  return {
    cutoff: typeof cutoff === 'object' && cutoff.kind === 'term-end' ? undefined : cutoff,
    months: years * 12 + months,
    days: weeks * 7 + days,
  };
}

/** The days of a month on both sides of a cut-off within it. */
function cutoffDays(cutoff: CountedEnd['cutoff']): readonly number[] {
  return typeof cutoff !== 'object' || cutoff.day === 'last' ? [] : [cutoff.day, cutoff.day + 1];
}

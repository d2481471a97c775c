import { periodParts } from '../core/period-parts.ts';
import { remember } from '../core/remember.ts';
import type { Cutoff } from './cutoff.ts';
import type { EndAfterEvent } from './retention-end.ts';
import { yearEndIn } from './year-end-in.ts';

const dayLength = 86_400_000;

/** The calendar repeats after four hundred years, so that what holds for the events of these years holds for all. */
const firstYear = 2000;
const lastYear = 2399;
const monthsInCycle = 4800;
const daysInCycle = 146_097;

/** A span of months is fewer than this many days longer or shorter than its share of the cycle. */
const tolerance = 5;

/** A cut-off is at most this many days after its event. */
const longestWait = 365;

/** Months after an event or after the end of the year that contains it. */
interface Span {
  readonly months: number;
  readonly cutoff: Cutoff | undefined;
}

/**
 * Makes the question ready whether a period after an event is later over than another after the same event, whatever its day: 30 days
 * may be over before or after a month, 32 days are always over after it.
 *
 * @internal
 */
export function legComparison(): (leg: EndAfterEvent, other: EndAfterEvent) => boolean {
  const smallestLead = remember((spans: string) => {
    const [span, other] = JSON.parse(spans) as readonly [Span, Span];
    return smallestLeadOf(span, other);
  });
  return (leg, other) => {
    if (leg.event !== other.event) return false;
    const [ahead, behind] = [lengthOf(leg), lengthOf(other)];
    const days = ahead.days - behind.days;
    const share = ((ahead.span.months - behind.span.months) * daysInCycle) / monthsInCycle;
    // What months take on average decides most pairs; the calendar has to be asked about close ones.
    if (share + days + (leg.cutoff === undefined ? 0 : longestWait) + 2 * tolerance < 0) return false;
    if (share + days - (other.cutoff === undefined ? 0 : longestWait) - 2 * tolerance > 0) return true;
    const [span, spanBehind] = [JSON.stringify(ahead.span), JSON.stringify(behind.span)];
    return (span === spanBehind ? 0 : smallestLead(`[${span},${spanBehind}]`)) + days > 0;
  };
}

function lengthOf({ cutoff, period }: EndAfterEvent): { readonly span: Span; readonly days: number } {
  const { years, months, weeks, days } = periodParts(period);
  return { span: { months: years * 12 + months, cutoff }, days: weeks * 7 + days };
}

/**
 * By how many days the end of one span is after the end of another at least; negative where it may lie before.
 *
 * Both ends move on with the event and never back. Between two cut-offs the lead is the same on the first 28 days of a month; it changes
 * on the days that not every month has, and where the year of a cut-off ends or begins.
 */
function smallestLeadOf(span: Span, other: Span): number {
  const cutoffs = [span.cutoff, other.cutoff].filter((cutoff) => cutoff !== undefined);
  let smallest = Number.POSITIVE_INFINITY;
  const ask = (event: number): void => {
    smallest = Math.min(smallest, (endOf(span, event) - endOf(other, event)) / dayLength);
  };
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 0; month < 12; month += 1) {
      for (let day = 28; day <= lastDayOf(year, month); day += 1) ask(Date.UTC(year, month, day));
    }
    for (const cutoff of cutoffs) {
      ask(yearEndIn(year, cutoff));
      ask(yearEndIn(year, cutoff) + dayLength);
    }
  }
  return smallest;
}

function endOf({ months, cutoff }: Span, event: number): number {
  const from = new Date(cutoff === undefined ? event : cutoffAfter(event, cutoff));
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDayOf(year, month)));
}

function cutoffAfter(event: number, cutoff: Cutoff): number {
  const year = new Date(event).getUTCFullYear();
  const yearEnd = yearEndIn(year, cutoff);
  return event <= yearEnd ? yearEnd : yearEndIn(year + 1, cutoff);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

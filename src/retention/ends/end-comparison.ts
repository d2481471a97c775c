import { lengthRange, type Period, periodParts } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import { type CalendarCycle, calendarCycle } from './calendar-cycle.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/** A cut-off is at most this many days after its event. */
const longestWait = 365;

/**
 * Makes the question ready whether one end is later than another whatever the days of their events.
 *
 * Where one event alone decides on both, the answer is exact: each day that the event can have is tried. Between different events nothing
 * is certain, so what several events decide on is compared part by part; there a yes is proved, and a doubt is a no.
 *
 * @internal
 */
export function endComparison(): (end: RetentionEnd, other: RetentionEnd) => boolean {
  const leadOver = leadComparison();
  const eventsOf = remember((end: RetentionEnd): ReadonlySet<string> => {
    if (end.kind === 'after') return new Set([end.event]);
    return new Set(end.kind === 'permanent' ? [] : end.of.flatMap((part) => [...eventsOf(part)]));
  });
  const onlyEventOf = (end: RetentionEnd): string | null => {
    const [event, another] = eventsOf(end);
    return event === undefined || another !== undefined ? null : event;
  };
  // Two parts are compared once, however many ways lead to them.
  const isLater = remember((a: RetentionEnd) => remember((b: RetentionEnd) => partEndsLater(a, b)));
  const partEndsLater = (a: RetentionEnd, b: RetentionEnd): boolean => {
    const event = onlyEventOf(a);
    if (event !== null && event === onlyEventOf(b)) return leadOver(a, b) > 0;
    if (a.kind === 'earliest') return a.of.every((part) => isLater(part)(b));
    if (b.kind === 'latest') return b.of.every((part) => isLater(a)(part));
    const ours = a.kind === 'latest' ? a.of : [a];
    const theirs = b.kind === 'earliest' ? b.of : [b];
    if (ours[0] === a && theirs[0] === b) return a.kind === 'permanent' && b.kind === 'after';
    if (a.kind === 'latest' && ours.some((part) => isLater(part)(b))) return true;
    if (b.kind === 'earliest' && theirs.some((part) => isLater(a)(part))) return true;
    // Several parts after one event may be later together although none of them is by itself.
    return [...eventsOf(a)].some((name) => {
      const latest = ours.filter((part) => onlyEventOf(part) === name);
      const earliest = theirs.filter((part) => onlyEventOf(part) === name);
      if (latest.length === 0 || earliest.length === 0) return false;
      return leadOver({ kind: 'latest', of: latest }, { kind: 'earliest', of: earliest }) > 0;
    });
  };
  return (end, other) => isLater(end)(other);
}

/** By how many days one end is later than another at least, both after one event; not exact where it is not positive. */
function leadComparison(): (end: RetentionEnd, other: RetentionEnd) => number {
  let tables: CalendarCycle | undefined;
  const leastLead = (end: RetentionEnd, other: RetentionEnd, floor: number): number => {
    tables ??= calendarCycle();
    const [after, otherAfter] = [tables.endAfter(end), tables.endAfter(other)];
    return tables.leastOver((month, day) => after(month, day) - otherAfter(month, day), floor);
  };
  const lengthOf = remember((period: Period) => lengthRange(period));
  const leadOfMonths = remember((legs: string) => {
    const [leg, other] = JSON.parse(legs) as readonly [EndAfterEvent, EndAfterEvent];
    return leastLead(leg, other, Number.NEGATIVE_INFINITY);
  });
  return (end, other) => {
    if (end.kind !== 'after' || other.kind !== 'after') return leastLead(end, other, 0);
    const [ahead, behind] = [lengthOf(end.period), lengthOf(other.period)];
    const surely = ahead.shortest - behind.longest - (other.cutoff === undefined ? 0 : longestWait);
    const possibly = ahead.longest - behind.shortest + (end.cutoff === undefined ? 0 : longestWait);
    if (surely > 0 || possibly <= 0) return surely;
    const [months, otherMonths] = [monthsOf(end), monthsOf(other)];
    return leadOfMonths(JSON.stringify([months.leg, otherMonths.leg])) + months.days - otherMonths.days;
  };
}

/** A leg of months alone, one day being left since no period is zero, and the days of which it falls short. */
function monthsOf({ kind, event, cutoff, period }: EndAfterEvent): {
  readonly leg: EndAfterEvent;
  readonly days: number;
} {
  const { years, months, weeks, days } = periodParts(period);
  const leg = { kind, event, cutoff, period: `P${years * 12 + months}M1D` };
  return { leg: leg as EndAfterEvent, days: weeks * 7 + days - 1 };
}

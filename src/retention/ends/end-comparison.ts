import { lengthRange } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import { prepareDailyComparison } from './calendar-cycle.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/** The days that a cut-off lies behind its event at most. */
const longestWait = 365;

/**
 * Prepares the comparison of ends: whether one is later than another whatever the days of their events.
 *
 * Where one event alone decides on both ends, the answer is exact, because each day of that event is tried. Different events are
 * independent, so ends of several events are compared part by part: a yes is proved, and what cannot be proved is a no.
 *
 * @internal
 */
export function prepareEndComparison(): (end: RetentionEnd, other: RetentionEnd) => boolean {
  const isLaterAfterOneEvent = prepareOneEventComparison();
  const eventsOf = remember((end: RetentionEnd): ReadonlySet<string> => {
    if (end.kind === 'after') return new Set([end.event]);
    return new Set(end.kind === 'permanent' ? [] : end.of.flatMap((part) => [...eventsOf(part)]));
  });
  const onlyEventOf = (end: RetentionEnd): string | null => {
    const [event, another] = eventsOf(end);
    return event === undefined || another !== undefined ? null : event;
  };
  // Many ways lead to the same two parts of nested ends; without the memory their number grows exponentially with the depth.
  const isLater = remember((a: RetentionEnd) => remember((b: RetentionEnd) => isPartLater(a, b)));
  const isPartLater = (a: RetentionEnd, b: RetentionEnd): boolean => {
    const event = onlyEventOf(a);
    if (event !== null && event === onlyEventOf(b)) return isLaterAfterOneEvent(a, b);
    if (a.kind === 'earliest') return a.of.every((part) => isLater(part)(b));
    if (b.kind === 'latest') return b.of.every((part) => isLater(a)(part));
    const ours = a.kind === 'latest' ? a.of : [a];
    const theirs = b.kind === 'earliest' ? b.of : [b];
    if (ours[0] === a && theirs[0] === b) return a.kind === 'permanent' && b.kind === 'after';
    if (a.kind === 'latest' && ours.some((part) => isLater(part)(b))) return true;
    if (b.kind === 'earliest' && theirs.some((part) => isLater(a)(part))) return true;
    // Several parts after one event may be later together although none of them is later alone.
    return [...eventsOf(a)].some((name) => {
      const latest = ours.filter((part) => onlyEventOf(part) === name);
      const earliest = theirs.filter((part) => onlyEventOf(part) === name);
      if (latest.length === 0 || earliest.length === 0) return false;
      return isLaterAfterOneEvent({ kind: 'latest', of: latest }, { kind: 'earliest', of: earliest });
    });
  };
  const ceilingOf = remember(withoutTerms);
  return (end, other) => isLater(end)(ceilingOf(other));
}

/** A ceiling whose terms end on days that are not yet known can be as late as any floor. */
function withoutTerms(end: RetentionEnd): RetentionEnd {
  if (end.kind === 'permanent') return end;
  if (end.kind !== 'after') return { kind: end.kind, of: end.of.map(withoutTerms) };
  return typeof end.cutoff === 'object' && end.cutoff.kind === 'term-end' ? { kind: 'permanent' } : end;
}

/**
 * The days from its event to an end, at least and at most; without a limit where the terms of a cut-off are not yet known.
 *
 * @internal
 */
export function daysAfterEvent({ cutoff, period }: EndAfterEvent): { readonly least: number; readonly most: number } {
  const { shortest, longest } = period === undefined ? { shortest: 0, longest: 0 } : lengthRange(period);
  if (cutoff === undefined) return { least: shortest, most: longest };
  const isTerm = typeof cutoff === 'object' && cutoff.kind === 'term-end';
  return { least: shortest, most: isTerm ? Number.POSITIVE_INFINITY : longest + longestWait };
}

/** Compares two ends after the same event, by the days that they take where these decide, else on each day of the event. */
function prepareOneEventComparison(): (end: RetentionEnd, other: RetentionEnd) => boolean {
  let isLaterOnEachDay: ReturnType<typeof prepareDailyComparison> | undefined;
  const daysAfter = remember(daysAfterEvent);
  return (end, other) => {
    if (end.kind === 'after' && other.kind === 'after') {
      if (daysAfter(end).least > daysAfter(other).most) return true;
      if (daysAfter(end).most <= daysAfter(other).least) return false;
    }
    isLaterOnEachDay ??= prepareDailyComparison();
    return isLaterOnEachDay(end, other);
  };
}

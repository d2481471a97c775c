import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { periodParts } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import { cutoffOn } from './cutoff-on.ts';
import { cutoffProblem } from './cutoff-problem.ts';
import { nestingProblem } from './nesting-problem.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/** The days of the events of a record, by name; what is not there is not known. */
export type RetentionEvents = Readonly<Record<string, CalendarDate | undefined>>;

/** How a retention end came about. */
export interface RetentionExplanation {
  /** The event that the period is counted from. */
  readonly event: string;
  /** The day of that event. */
  readonly eventOn: CalendarDate;
  /** The last day of the calendar or fiscal year that contains the event; present where a cut-off applied. */
  readonly cutoffOn?: CalendarDate;
  /** The period added to the event or to the cut-off. */
  readonly period: EndAfterEvent['period'];
  /** The day of the month that the month reached does not have; present where the end was moved to the last day of a month. */
  readonly clampedFromDay?: number;
  /** Where in the end the deciding leg stands, such as `['of', 1]`; empty for the end itself. */
  readonly path: readonly (string | number)[];
  /** Events that are not known and, whenever they happen or happened, cannot change the answer. */
  readonly openEvents: readonly string[];
}

/**
 * The end of one leg whose event is known.
 *
 * @internal
 */
export interface ResolvedLeg {
  readonly through: CalendarDate;
  readonly disposableFrom: CalendarDate;
  readonly explanation: RetentionExplanation;
}

/**
 * The day of an event, where it is known.
 *
 * @internal
 */
export function eventDay(events: RetentionEvents, event: string): CalendarDate | undefined {
  return Object.hasOwn(events, event) ? events[event] : undefined;
}

/**
 * A bound of an end. The key orders bounds as text: a date, or one of the two keys that lie before and after every date.
 *
 * @internal
 */
export interface Bound {
  readonly key: string;
  readonly leg: ResolvedLeg | null;
}

/** @internal */
export const beforeEveryDate: Bound = { key: '', leg: null };

/** @internal */
export const never: Bound = { key: 'never', leg: null };

/**
 * The first and the last day on which something can be, as keys of bounds.
 *
 * @internal
 */
export interface DayRange {
  readonly from: string;
  readonly through: string;
}

/**
 * What is certain about an end: the earliest and the latest it can be, whatever the open events turn out to be. It is decided where
 * both are the same. The trigger is the event that sets it off; null where there is none.
 *
 * @internal
 */
export interface EndRange {
  readonly low: Bound;
  readonly high: Bound;
  readonly trigger: DayRange | null;
}

const permanentRange: EndRange = { low: never, high: never, trigger: null };

const openRange: EndRange = {
  low: beforeEveryDate,
  high: never,
  trigger: { from: beforeEveryDate.key, through: never.key },
};

/**
 * Tells whether no open event can change an end.
 *
 * @internal
 */
export function isDecided({ low, high }: EndRange): boolean {
  return low.key === high.key;
}

/**
 * An end made ready for many records. What was worked out for one day is kept and used again.
 *
 * @internal
 */
export interface CompiledEnd {
  /** The names of its events, each once. */
  readonly events: readonly string[];
  readonly rangeOf: (events: RetentionEvents) => EndRange;
  /** Adds the open events that can still change the answer where only values between two bounds make a difference. */
  readonly addOpen: (events: RetentionEvents, low: string, high: string, open: Set<string>) => void;
}

/**
 * Refuses an end that recursion cannot be trusted with.
 *
 * @internal
 */
export function requireShallowEnd(end: RetentionEnd): void {
  const problem = nestingProblem(end);
  if (problem === null) return;
  throw new RangeError(`end must be at most 16 levels deep and of at most 1000 parts, got ${problem}`);
}

/**
 * Makes an end ready for many records.
 *
 * @internal
 */
export function compileEnd(end: RetentionEnd): CompiledEnd {
  requireShallowEnd(end);
  return compilePart(end, []);
}

function compilePart(end: RetentionEnd, path: readonly (string | number)[]): CompiledEnd {
  if (end.kind === 'after') return compileAfter(end, path);
  if (end.kind === 'permanent') return { events: [], rangeOf: () => permanentRange, addOpen: () => undefined };
  const legs = end.of.map((leg, index) => compilePart(leg, [...path, 'of', index]));
  return compileChoice(end.kind, legs);
}

/**
 * The latest or the earliest of ends that are ready.
 *
 * @internal
 */
export function compileChoice(kind: 'latest' | 'earliest', legs: readonly CompiledEnd[]): CompiledEnd {
  if (legs.length === 0) throw new RangeError(`end must have at least one leg in ${kind}, got []`);
  const rangeOf = (events: RetentionEvents): EndRange =>
    legs.map((leg) => leg.rangeOf(events)).reduce((a, b) => chooseRange(kind, a, b));
  return {
    events: [...new Set(legs.flatMap((leg) => leg.events))],
    rangeOf,
    addOpen: (events, low, high, open) => {
      const range = rangeOf(events);
      const from = range.low.key > low ? range.low.key : low;
      const to = range.high.key < high ? range.high.key : high;
      if (from < to) for (const leg of legs) leg.addOpen(events, from, to, open);
    },
  };
}

/**
 * What is certain about the latest or the earliest of two ends.
 *
 * @internal
 */
export function chooseRange(kind: 'latest' | 'earliest', a: EndRange, b: EndRange): EndRange {
  const takesSecond = kind === 'latest' ? (x: string, y: string) => y > x : (x: string, y: string) => y < x;
  const choose = (x: Bound, y: Bound): Bound => (takesSecond(x.key, y.key) ? y : x);
  const chooseDay = (x: string, y: string): string => (takesSecond(x, y) ? y : x);
  const trigger =
    a.trigger && b.trigger
      ? {
          from: chooseDay(a.trigger.from, b.trigger.from),
          through: chooseDay(a.trigger.through, b.trigger.through),
        }
      : (a.trigger ?? b.trigger);
  return { low: choose(a.low, b.low), high: choose(a.high, b.high), trigger };
}

function compileAfter(end: EndAfterEvent, path: readonly (string | number)[]): CompiledEnd {
  const { event, cutoff } = end;
  const problem = cutoff === undefined || cutoff === 'calendar-year-end' ? null : cutoffProblem(cutoff);
  if (problem !== null) throw new RangeError(`cutoff must come every year, got ${JSON.stringify(cutoff)}`);
  const resolve = legResolver(end, path);
  const rangeFrom = remember((eventOn: CalendarDate): EndRange => {
    const leg = resolve(eventOn);
    const bound = { key: leg.through, leg };
    return { low: bound, high: bound, trigger: { from: eventOn, through: eventOn } };
  });
  return {
    events: [event],
    rangeOf: (events) => {
      const eventOn = eventDay(events, event);
      return eventOn === undefined ? openRange : rangeFrom(eventOn);
    },
    addOpen: (events, _low, _high, open) => {
      if (eventDay(events, event) === undefined) open.add(event);
    },
  };
}

function legResolver(
  { event, cutoff, period }: EndAfterEvent,
  path: readonly (string | number)[],
): (eventOn: CalendarDate) => ResolvedLeg {
  const parts = periodParts(period);
  const months = parts.years * 12 + parts.months;
  return (eventOn) => {
    requireCalendarDate(`events.${event}`, eventOn);
    const cutoffDay = cutoff === undefined ? undefined : cutoffOn(eventOn, cutoff);
    const anchor = cutoffDay ?? eventOn;
    const through = addPeriod(anchor, period);
    const monthsOn = months === 0 ? anchor : addPeriod(anchor, `P${months}M`);
    return {
      through,
      disposableFrom: addPeriod(through, 'P1D'),
      explanation: {
        event,
        eventOn,
        ...(cutoffDay === undefined ? {} : { cutoffOn: cutoffDay }),
        period,
        ...(monthsOn.slice(8) === anchor.slice(8) ? {} : { clampedFromDay: Number(anchor.slice(8)) }),
        path,
        openEvents: [],
      },
    };
  };
}

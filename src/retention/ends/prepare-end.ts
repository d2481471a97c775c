import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { periodParts } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import type { RetentionEvents } from '../records/retention-record.ts';
import { prepareCutoff } from './cutoff.ts';
import {
  afterEveryDate,
  combineRanges,
  type EndRange,
  openRange,
  permanentRange,
  type ResolvedBranch,
} from './end-range.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/**
 * An end that is prepared for many records.
 *
 * @internal
 */
export interface PreparedEnd {
  /** The names of its events, each once. */
  readonly events: readonly string[];
  readonly rangeOf: (events: RetentionEvents) => EndRange;
  /** Adds the open events that can still change the answer where only values between two bounds make a difference. */
  readonly addOpen: (events: RetentionEvents, low: string, high: string, open: Set<string>) => void;
}

/**
 * The day of an event; undefined where it is not known.
 *
 * @internal
 */
export function eventDay(events: RetentionEvents, event: string): CalendarDate | undefined {
  return Object.hasOwn(events, event) ? events[event] : undefined;
}

/**
 * Prepares an end for many records. The caller has asked `endGuard`, and the guard of the events.
 *
 * @internal
 */
export function prepareEnd(end: RetentionEnd, path: readonly (string | number)[] = []): PreparedEnd {
  if (end.kind === 'after') return prepareAfterEvent(end, path);
  if (end.kind === 'permanent') return { events: [], rangeOf: () => permanentRange, addOpen: () => undefined };
  const branches = end.of.map((branch, index) => prepareEnd(branch, [...path, 'of', index]));
  const rangeOf = (events: RetentionEvents): EndRange =>
    branches.map((branch) => branch.rangeOf(events)).reduce((a, b) => combineRanges(end.kind, a, b));
  return {
    events: [...new Set(branches.flatMap((branch) => branch.events))],
    rangeOf,
    addOpen: (events, low, high, open) => {
      const range = rangeOf(events);
      const from = range.low.key > low ? range.low.key : low;
      const to = range.high.key < high ? range.high.key : high;
      if (from < to) for (const branch of branches) branch.addOpen(events, from, to, open);
    },
  };
}

/** The name under which a term that is not yet known is missing. */
const unknownTerm = 'term-end';

function prepareAfterEvent(end: EndAfterEvent, path: readonly (string | number)[]): PreparedEnd {
  const { event, cutoff } = end;
  const resolve = prepareBranchAfter(end, path);
  const cutoffAfter = cutoff === undefined ? undefined : prepareCutoff(cutoff);
  // Records of one category share few event days; adding a period costs far more than looking it up.
  const rangeFrom = remember((eventOn: CalendarDate): EndRange => {
    const cutoffOn = cutoffAfter?.(eventOn);
    const branch = resolve(eventOn, cutoffOn ?? undefined);
    const bound = { key: branch.through, branch };
    // Where the term is not yet known, the end is at least that of the event itself.
    const high = cutoffOn === null ? afterEveryDate : bound;
    return { low: bound, high, trigger: { from: eventOn, through: eventOn } };
  });
  return {
    events: [event],
    rangeOf: (events) => {
      const eventOn = eventDay(events, event);
      return eventOn === undefined ? openRange : rangeFrom(eventOn);
    },
    addOpen: (events, _low, _high, open) => {
      const eventOn = eventDay(events, event);
      if (eventOn === undefined) open.add(event);
      else if (rangeFrom(eventOn).high === afterEveryDate) open.add(unknownTerm);
    },
  };
}

function prepareBranchAfter(
  { event, period }: EndAfterEvent,
  path: readonly (string | number)[],
): (eventOn: CalendarDate, cutoffOn: CalendarDate | undefined) => ResolvedBranch {
  const parts = period && periodParts(period);
  const months = parts === undefined ? 0 : parts.years * 12 + parts.months;
  return (eventOn, cutoffOn) => {
    const anchor = cutoffOn ?? eventOn;
    const through = period === undefined ? anchor : addPeriod(anchor, period);
    const monthsOn = months === 0 ? anchor : addPeriod(anchor, `P${months}M`);
    let disposableFrom: CalendarDate | undefined;
    return {
      through,
      // Of many rules one decides, and only its day is asked for.
      get disposableFrom() {
        disposableFrom ??= addPeriod(through, 'P1D');
        return disposableFrom;
      },
      explanation: {
        event,
        eventOn,
        ...(cutoffOn === undefined ? {} : { cutoffOn }),
        ...(period === undefined ? {} : { period }),
        ...(monthsOn.slice(8) === anchor.slice(8) ? {} : { clampedFromDay: Number(anchor.slice(8)) }),
        path,
        openEvents: [],
      },
    };
  };
}

import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { periodParts } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import type { RetentionEvents } from '../records/retention-record.ts';
import { endOfYearContaining } from './cutoff.ts';
import { combineRanges, type EndRange, openRange, permanentRange, type ResolvedBranch } from './end-range.ts';
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
 * Prepares an end for many records. The caller has asked `unreadablePartOf`.
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

function prepareAfterEvent(end: EndAfterEvent, path: readonly (string | number)[]): PreparedEnd {
  const { event } = end;
  const resolve = prepareBranchAfter(end, path);
  // Records of one category share few event days; adding a period costs far more than looking it up.
  const rangeFrom = remember((eventOn: CalendarDate): EndRange => {
    const branch = resolve(eventOn);
    const bound = { key: branch.through, branch };
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

function prepareBranchAfter(
  { event, cutoff, period }: EndAfterEvent,
  path: readonly (string | number)[],
): (eventOn: CalendarDate) => ResolvedBranch {
  const parts = periodParts(period);
  const months = parts.years * 12 + parts.months;
  return (eventOn) => {
    requireCalendarDate(`events.${event}`, eventOn);
    const cutoffOn = cutoff === undefined ? undefined : endOfYearContaining(eventOn, cutoff);
    const anchor = cutoffOn ?? eventOn;
    const through = addPeriod(anchor, period);
    const monthsOn = months === 0 ? anchor : addPeriod(anchor, `P${months}M`);
    return {
      through,
      disposableFrom: addPeriod(through, 'P1D'),
      explanation: {
        event,
        eventOn,
        ...(cutoffOn === undefined ? {} : { cutoffOn }),
        period,
        ...(monthsOn.slice(8) === anchor.slice(8) ? {} : { clampedFromDay: Number(anchor.slice(8)) }),
        path,
        openEvents: [],
      },
    };
  };
}

import { periodParts } from '../core/period-parts.ts';
import type { Period } from '../core/period.ts';
import type { Cutoff } from './cutoff.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/** A year has at most this many days, so a cut-off is at most this far behind its event. */
const longestYear = 366;

/** The days of four hundred years, after which the calendar repeats, and their months. */
const daysInCycle = 146_097;
const monthsInCycle = 4800;

/** A span of months is this many days longer or shorter than its share of the cycle, at most. */
const tolerance = 4;

/**
 * Tells whether one end is later than another whatever the days of their events: proved from the rules alone, so a doubt is a no.
 *
 * @internal
 */
export function endsLater(end: RetentionEnd, other: RetentionEnd): boolean {
  if (other.kind === 'earliest') return other.of.some((leg) => endsLater(end, leg));
  if (other.kind === 'latest') return other.of.every((leg) => endsLater(end, leg));
  if (end.kind === 'latest') return end.of.some((leg) => endsLater(leg, other));
  if (end.kind === 'earliest') return end.of.every((leg) => endsLater(leg, other));
  if (other.kind === 'permanent') return false;
  return end.kind === 'permanent' || legEndsLater(end, other);
}

function legEndsLater(leg: EndAfterEvent, other: EndAfterEvent): boolean {
  if (leg.event !== other.event) return false;
  if (sameCutoff(leg.cutoff, other.cutoff) && isComponentwiseLonger(leg.period, other.period)) return true;
  const lag = other.cutoff === undefined || sameCutoff(leg.cutoff, other.cutoff) ? 0 : longestYear;
  return fewestDays(leg.period) > mostDays(other.period) + lag;
}

function sameCutoff(a: Cutoff | undefined, b: Cutoff | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.month === b.month && a.day === b.day;
}

function isComponentwiseLonger(a: Period, b: Period): boolean {
  const [long, short] = [spanOf(a), spanOf(b)];
  if (long.months < short.months || long.days < short.days) return false;
  return long.months > short.months || long.days > short.days;
}

function fewestDays(period: Period): number {
  const { months, days } = spanOf(period);
  return days + (months === 0 ? 0 : Math.floor((months * daysInCycle) / monthsInCycle) - tolerance);
}

function mostDays(period: Period): number {
  const { months, days } = spanOf(period);
  return days + (months === 0 ? 0 : Math.ceil((months * daysInCycle) / monthsInCycle) + tolerance);
}

function spanOf(period: Period): { readonly months: number; readonly days: number } {
  const { years, months, weeks, days } = periodParts(period);
  return { months: years * 12 + months, days: weeks * 7 + days };
}

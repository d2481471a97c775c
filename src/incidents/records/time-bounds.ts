import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { type Moment, momentOf } from '../../core/guards/moment.ts';
import { aDate, anInstant, anObject, aShape, type Guard } from '../../core/guards/guard.ts';
import { futureEvent, futureInstant, type Place, type RegisterFinding } from '../../core/guards/register-findings.ts';
import type { DayOfTime, ExactTime, IncidentTime, TimeBetween } from './incident-time.ts';

/**
 * A time with its precision, as functions read it.
 *
 * @internal
 */
export const incidentTimeGuard: Guard = /* @__PURE__ */ aShape('kind', {
  at: /* @__PURE__ */ anObject<ExactTime>({ at: anInstant }),
  on: /* @__PURE__ */ anObject<DayOfTime>({ on: aDate }),
  between: /* @__PURE__ */ anObject<TimeBetween>({ earliest: anInstant, latest: anInstant }),
});

/**
 * The first and the last moment that a time can be, in milliseconds since 1970; a day is one in any time zone.
 *
 * @internal
 */
export function timeBounds(time: IncidentTime): Pick<Moment, 'earliest' | 'latest'> {
  if (time.kind === 'on') return momentOf(time.on);
  const earliest = epochMilliseconds('earliest', time.kind === 'at' ? time.at : time.earliest);
  return { earliest, latest: time.kind === 'at' ? earliest : epochMilliseconds('latest', time.latest) };
}

/**
 * The finding-ready texts of two times of which the later one certainly lies before the earlier one; undefined where it need not be so.
 *
 * @internal
 */
export function contradiction(
  earlier: IncidentTime,
  later: IncidentTime,
): { readonly earlierTime: string; readonly laterTime: string } | undefined {
  // Cheap and enough for most: what begins on a day or before it does not contradict the day in any time zone.
  if (later.kind === 'on' && boundText(earlier, 'earliest').slice(0, 10) <= later.on) return undefined;
  if (timeBounds(earlier).earliest <= timeBounds(later).latest) return undefined;
  return { earlierTime: boundText(earlier, 'earliest'), laterTime: boundText(later, 'latest') };
}

/**
 * The first or the last moment that a time can be, as a message shows it: a day where only the day is known.
 *
 * @internal
 */
export function boundText(time: IncidentTime, bound: 'earliest' | 'latest'): CalendarDate | Instant {
  if (time.kind === 'on') return time.on;
  return time.kind === 'at' ? time.at : time[bound];
}

/**
 * The finding of a time that certainly lies after the moment in question.
 *
 * @internal
 */
export function futureTime(
  { subject, path }: Place,
  time: IncidentTime | undefined,
  moment: Moment,
): readonly RegisterFinding<'incidents', 'event-in-future'>[] {
  if (time === undefined) return [];
  if (time.kind === 'on') return futureEvent('incidents', { subject, path: [...path, 'on'] }, time.on, moment.asOf);
  if (time.kind === 'at') return futureInstant('incidents', { subject, path: [...path, 'at'] }, time.at, moment);
  return futureInstant('incidents', { subject, path: [...path, 'earliest'] }, time.earliest, moment);
}

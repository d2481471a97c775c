import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, millisecondsInHour } from '../../core/calendar/instant.ts';
import { prepareLocalDays, type TimeZone } from '../../core/calendar/time-zone.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anInstant, anObject, aTimeZone, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { incidentGuard } from '../cases/incident-guard.ts';
import type { IncidentState } from '../cases/incident-lifecycle.ts';
import type { Incident } from '../cases/incident.ts';
import type { IncidentTime } from '../records/incident-time.ts';
import { contradiction, timeBounds } from '../records/time-bounds.ts';
import { medianOf, ninetiethOf, type PercentileMethod, percentileMethods } from './percentile.ts';

/**
 * A stage of the response: from the beginning to the detection, or from the detection to the acknowledgement, the report, the containment, the
 * recovery or the last resolution.
 */
export type IncidentStage = 'detect' | 'acknowledge' | 'report' | 'contain' | 'recover' | 'resolve';

/** The options of `incidentMetrics`. */
export interface IncidentMetricsOptions {
  /** The first day of the window, on which incidents were detected. */
  readonly from: CalendarDate;
  /** The last day of the window, inclusive. */
  readonly through: CalendarDate;
  /** The moment in question; later times have not happened. */
  readonly now: Instant;
  /** The zone in which an instant has its day; UTC when absent. */
  readonly zone?: TimeZone;
  /** The method for the percentile; `linear` when absent. */
  readonly method?: PercentileMethod;
}

/** A duration of one incident. */
export interface IncidentDuration {
  /** The incident; of several with the same duration the first. */
  readonly incident: string;
  /** The duration in hours of elapsed time. */
  readonly hours: number;
}

/** The durations of one stage. There is no mean, which a few long incidents would decide. */
export interface StageMetrics {
  /** How many incidents have a duration, of how many, and how many are left out: unknown without two exact times, excluded with times out of order. */
  readonly tally: Tally;
  /** The median in hours; null where no incident has a duration. */
  readonly median: number | null;
  /** The 90th percentile in hours; null where no incident has a duration. */
  readonly p90: number | null;
  /** The shortest duration; null where no incident has one. */
  readonly min: IncidentDuration | null;
  /** The longest duration; null where no incident has one. */
  readonly max: IncidentDuration | null;
}

/** An incident that is not yet resolved. */
export interface OpenIncident {
  /** The incident. */
  readonly incident: string;
  /** The time of its detection. */
  readonly detectedAt: Instant;
  /** The time since its detection, in hours. */
  readonly hours: number;
}

/** How fast an organization responds to incidents. */
export interface IncidentMetrics {
  /** The method of the percentile. */
  readonly method: PercentileMethod;
  /** The incidents that were detected in the window and count; `excluded` are the dismissed ones. */
  readonly population: Tally;
  /** How many of them were reopened, which lengthens their resolution. */
  readonly reopened: number;
  /** How many incidents are open at the moment, detected in the window or before: their durations are missing, and may be the longest. */
  readonly open: number;
  /** The open incident that was detected first; null where none is open. */
  readonly oldestOpen: OpenIncident | null;
  /** The durations by stage. */
  readonly stages: Readonly<Record<IncidentStage, StageMetrics>>;
}

const incidentsGuard = /* @__PURE__ */ listOf(incidentGuard);
const optionsGuard = /* @__PURE__ */ anObject<IncidentMetricsOptions>({
  from: aDate,
  through: aDate,
  now: anInstant,
  zone: /* @__PURE__ */ maybe(aTimeZone),
  method: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(percentileMethods)),
});

/** An incident that was detected by the moment in question, with what is known by then. */
interface DetectedIncident {
  readonly incident: Incident;
  readonly detected: number;
  readonly isDismissed: boolean;
  readonly isOpen: boolean;
  /** The day on which it was last reopened; null where it was not. */
  readonly reopenedOn: CalendarDate | null;
}

/**
 * Measures the response to incidents (9.1, A.5.27) in elapsed time between exact instants. Times of which only the day is known give no duration, nor
 * does the resolution of an incident that is open, also by being reopened; they are counted beside the durations, since leaving them out silently
 * would flatter.
 *
 * @param incidents - The incidents; of several with one id the first counts.
 * @param options - The window, the moment in question, the zone of the days, and the method for the percentile.
 * @returns The durations by stage, in hours, with the incidents that are open.
 * @throws RangeError if an incident or an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeIncident } from 'isms-kit/fixtures';
 * import { incidentMetrics } from 'isms-kit/incidents';
 *
 * const incidents = [
 *   makeIncident({ id: 'INC-1', contained: { kind: 'at', at: '2026-11-02T13:00:00Z' } }),
 *   makeIncident({ id: 'INC-2', contained: { kind: 'at', at: '2026-11-02T18:00:00Z' } }),
 *   makeIncident({ id: 'INC-3', contained: { kind: 'on', on: '2026-11-02' } }),
 * ];
 * const options = { from: '2026-11-01', through: '2026-11-30', now: '2026-11-21T09:00:00Z' } as const;
 * const { tally, median, max } = incidentMetrics(incidents, options).stages.contain;
 * tally; // => { counted: 2, of: 3, excluded: 0, unknown: 1, share: 0.6666666666666666 }
 * median; // => 5.5
 * max; // => { incident: 'INC-2', hours: 8 }
 * ```
 */
export function incidentMetrics(incidents: readonly Incident[], options: IncidentMetricsOptions): IncidentMetrics {
  requireReadable('incidents', incidents, incidentsGuard);
  requireOptions(options, optionsGuard);
  const { from, through, now, zone = 'UTC', method = 'linear' } = options;
  if (through < from) throw new RangeError(`through must not lie before from, got ${shownValue(through)}`);
  const moment = epochMilliseconds('now', now);
  const dayOf = prepareLocalDays(zone);
  const detected = detectedIncidents(incidents, moment, dayOf(now));
  const inWindow = detected.filter(({ incident }) => {
    const day = dayOf(incident.detectedAt);
    return from <= day && day <= through;
  });
  const counting = inWindow.filter(({ isDismissed }) => !isDismissed);
  const open = detected.filter(({ isOpen }) => isOpen);
  const stageOf = (endsOf: Ends): StageMetrics => stageMetrics(counting, endsOf, { moment, method });
  return {
    method,
    population: tallyOf({
      counted: counting.length,
      of: counting.length,
      excluded: inWindow.length - counting.length,
    }),
    reopened: counting.filter(({ reopenedOn }) => reopenedOn !== null).length,
    open: open.length,
    oldestOpen: oldestOf(open, moment),
    stages: {
      detect: stageOf(({ incident, detected: end }) => [exactMoment(incident.occurred), end]),
      acknowledge: stageOf(({ incident, detected: start }) => [start, exactMoment(incident.acknowledged)]),
      report: stageOf(({ incident, detected: start }) => [start, exactMoment(incident.reported)]),
      contain: stageOf(({ incident, detected: start }) => [start, exactMoment(incident.contained)]),
      recover: stageOf(({ incident, detected: start }) => [start, exactMoment(incident.recovered)]),
      resolve: stageOf((each) => [each.detected, lastResolution(each)]),
    },
  };
}

type Ends = (incident: DetectedIncident) => readonly [start: number | undefined, end: number | undefined];

function detectedIncidents(
  incidents: readonly Incident[],
  moment: number,
  today: CalendarDate,
): readonly DetectedIncident[] {
  const seen = new Set<string>();
  return incidents.flatMap((incident): readonly DetectedIncident[] => {
    const { id, detectedAt, history, dismissal } = incident;
    const detected = epochMilliseconds('detectedAt', detectedAt);
    if (seen.has(id) || detected > moment) return [];
    seen.add(id);
    const entered = history.filter(({ enteredOn }) => enteredOn <= today);
    const state = entered.at(-1)?.state;
    const isDismissed = state === 'dismissed' || (dismissal !== undefined && dismissal.on <= today);
    return [
      {
        incident,
        detected,
        isDismissed,
        isOpen: !isDismissed && !isResolved(incident, state, moment),
        reopenedOn: entered.findLast((entry) => entry.state === 'reopened')?.enteredOn ?? null,
      },
    ];
  });
}

/** Where no state is recorded, the time of the resolution decides. */
function isResolved({ resolved }: Incident, state: IncidentState | undefined, moment: number): boolean {
  if (state === undefined) return resolved !== undefined && timeBounds(resolved).latest <= moment;
  return state === 'resolved' || state === 'closed';
}

/** An open incident has no last resolution yet, and one from before a reopening is not the last. */
function lastResolution({ incident: { resolved }, isOpen, reopenedOn }: DetectedIncident): number | undefined {
  if (isOpen || resolved === undefined) return undefined;
  const isOld = reopenedOn !== null && contradiction({ kind: 'on', on: reopenedOn }, resolved) !== undefined;
  return isOld ? undefined : exactMoment(resolved);
}

/** Only an exact time gives a duration. */
function exactMoment(time: IncidentTime | undefined): number | undefined {
  return time?.kind === 'at' ? epochMilliseconds('at', time.at) : undefined;
}

function stageMetrics(
  incidents: readonly DetectedIncident[],
  endsOf: Ends,
  { moment, method }: { readonly moment: number; readonly method: PercentileMethod },
): StageMetrics {
  const durations = new Float64Array(incidents.length);
  let counted = 0;
  let excluded = 0;
  let min: IncidentDuration | null = null;
  let max: IncidentDuration | null = null;
  for (const detected of incidents) {
    const ends = endsOf(detected);
    const start = ends[0];
    const end = ends[1];
    // A time of the future has not happened.
    if (start === undefined || end === undefined || end > moment) continue;
    if (end < start) {
      excluded += 1;
      continue;
    }
    const duration = end - start;
    const hours = duration / millisecondsInHour;
    durations[counted] = duration;
    counted += 1;
    if (min === null || hours < min.hours) min = { incident: detected.incident.id, hours };
    if (max === null || hours > max.hours) max = { incident: detected.incident.id, hours };
  }
  const sorted = durations.subarray(0, counted).toSorted();
  const of = incidents.length - excluded;
  return {
    tally: tallyOf({ counted, of, excluded, unknown: of - counted }),
    median: inHours(medianOf(sorted)),
    p90: inHours(ninetiethOf(sorted, method)),
    min,
    max,
  };
}

function inHours(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / millisecondsInHour;
}

function oldestOf(open: readonly DetectedIncident[], moment: number): OpenIncident | null {
  let oldest: DetectedIncident | undefined;
  for (const each of open) {
    if (oldest === undefined || each.detected < oldest.detected) oldest = each;
  }
  if (oldest === undefined) return null;
  const { incident, detected } = oldest;
  return { incident: incident.id, detectedAt: incident.detectedAt, hours: (moment - detected) / millisecondsInHour };
}

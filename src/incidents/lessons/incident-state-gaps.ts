import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { contradiction } from '../records/time-bounds.ts';
import { incidentGuard } from '../cases/incident-guard.ts';
import { incidentLifecycle, type IncidentState } from '../cases/incident-lifecycle.ts';
import type { Incident } from '../cases/incident.ts';
import {
  type IncidentSeverityScale,
  isMajor,
  requireSeverityScale,
  severityScaleGuard,
} from '../cases/severity-scale.ts';
import { postIncidentReviewGuard } from './post-incident-review-guard.ts';
import type { PostIncidentReview } from './post-incident-review.ts';

/**
 * What an incident lacks to enter a state: the time of the stage, the decision to dismiss it, its severity, the containment that a major
 * incident does not skip, its cause, or the review that a major incident needs.
 */
export type IncidentStateGap = 'time' | 'dismissal' | 'severity' | 'containment' | 'cause' | 'review';

/** The options of `incidentStateGaps`. */
export interface IncidentStateGapsOptions {
  /** The day in question; later reviews have not been held. */
  readonly asOf: CalendarDate;
  /** The reviews of incidents; there are none when absent. */
  readonly reviews?: readonly PostIncidentReview[];
  /** The scale of severity; no incident is major when absent. */
  readonly scale?: IncidentSeverityScale;
}

const optionsGuard = /* @__PURE__ */ anObject<IncidentStateGapsOptions>({
  asOf: aDate,
  reviews: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(postIncidentReviewGuard)),
  scale: /* @__PURE__ */ maybe(severityScaleGuard),
});
const stateGuard = /* @__PURE__ */ oneOf(incidentLifecycle.states);

/**
 * Says what an incident still lacks to enter a state: the guards of its life cycle (A.5.26, A.5.27). Whether the step itself is allowed says
 * `nextStates(incidentLifecycle, state)`.
 *
 * @param incident - The incident.
 * @param state - The state to enter.
 * @param options - The day in question, the reviews and the scale of severity.
 * @returns What is missing; empty where the incident can enter the state. An unknown severity never passes for a low one.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeIncident } from 'isms-kit/fixtures';
 * import { incidentStateGaps } from 'isms-kit/incidents';
 *
 * const scale = { levels: ['low', 'high'], majorFrom: 'high' };
 * const incident = makeIncident({ cause: undefined });
 * incidentStateGaps(incident, 'contained', { asOf: '2026-11-21' }); // => []
 * incidentStateGaps(incident, 'closed', { asOf: '2026-11-21', scale }); // => ['cause', 'review']
 * ```
 */
export function incidentStateGaps(
  incident: Incident,
  state: IncidentState,
  options: IncidentStateGapsOptions,
): readonly IncidentStateGap[] {
  requireReadable('incident', incident, incidentGuard);
  requireReadable('state', state, stateGuard);
  requireOptions(options, optionsGuard);
  requireSeverityScale(options.scale);
  const { asOf, reviews = [], scale } = options;
  return gapsOf(incident, state, {
    asOf,
    scale,
    reviews: reviews.filter((review) => review.incident === incident.id),
  });
}

/**
 * What a readable incident lacks to enter a state, with the reviews of this incident.
 *
 * @internal
 */
export function gapsOf(
  incident: Incident,
  state: IncidentState,
  {
    asOf,
    reviews,
    scale,
  }: {
    readonly asOf: CalendarDate;
    readonly reviews: readonly PostIncidentReview[];
    readonly scale: IncidentSeverityScale | undefined;
  },
): readonly IncidentStateGap[] {
  const gaps: IncidentStateGap[] = [];
  if (state === 'dismissed') return incident.dismissal === undefined ? ['dismissal'] : [];
  if (state === 'contained' || state === 'eradicated' || state === 'recovered' || state === 'resolved') {
    if (incident[state] === undefined) gaps.push('time');
  }
  if (state !== 'resolved' && state !== 'closed') return gaps;
  const major = scale === undefined ? false : isMajor(incident, scale, asOf);
  if (major === null) gaps.push('severity');
  if (state === 'resolved') return major === true ? [...gaps, 'containment'] : gaps;
  const isReviewed = reviews.some((review) => review.heldOn <= asOf && earlyReview(review, incident) === undefined);
  if (incident.cause === undefined && !isReviewed) gaps.push('cause');
  if (major === true && !isReviewed) gaps.push('review');
  return gaps;
}

/**
 * The texts of the two times where a review was held before its incident was detected; undefined where that need not be so.
 *
 * @internal
 */
export function earlyReview(
  { heldOn }: PostIncidentReview,
  { detectedAt }: Incident,
): ReturnType<typeof contradiction> {
  return contradiction({ kind: 'at', at: detectedAt }, { kind: 'on', on: heldOn });
}

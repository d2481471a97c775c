import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, isInRange } from '../../core/calendar/day-range.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { aDate, anObject, aText, listOf, maybe, nullOr } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { decimalOf, minus, numberOf } from '../../core/records/decimal.ts';
import type { RecordId } from '../../core/records/text.ts';
import { releaseGuard } from '../releases/release-guards.ts';
import type { Release } from '../releases/release.ts';
import { type IncidentFacts, postDeploymentReviewGuard } from './deployment-guards.ts';
import type { DeploymentDecision, DeploymentMeasure, PostDeploymentReview } from './post-deployment-review.ts';

/** The options of `postDeploymentReport`. */
export interface PostDeploymentReportOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The incidents, from which the candidates come; candidates are unknown when absent. */
  readonly incidents?: readonly IncidentFacts[];
}

/** A metric beside its value from before the release. */
export interface MeasureComparison {
  /** The metric. */
  readonly metric: string;
  /** The latest value in the window. */
  readonly value: number;
  /** The value from before the release; null where it is not known. */
  readonly baseline: number | null;
  /** The value less the baseline, exact for values as they are written; null where there is no baseline. */
  readonly change: number | null;
  /** The state; a value that is worse by the tolerance at most is as good, and one without a baseline is unknown. */
  readonly state: 'better' | 'as-good' | 'worse' | 'unknown';
}

/** The effect of a release, as far as it was measured in its window. */
export interface PostDeploymentReport {
  /** The review. */
  readonly review: RecordId;
  /** The release. */
  readonly release: RecordId;
  /** The window, from the deployment through its last day; null before the deployment, or where it ends before that. */
  readonly window: DayRange | null;
  /** Whether the window has begun and ended. */
  readonly phase: 'not-deployed' | 'running' | 'over' | 'without-window';
  /** The latest measure of each metric in the window, by the name of the metric. */
  readonly measures: readonly MeasureComparison[];
  /** The effect: `worse` if one metric is; else `unknown` if one is, or nothing was measured; else `good`. */
  readonly effect: 'good' | 'worse' | 'unknown';
  /** The incidents in the window that a person has neither tied to the release nor set apart; null where the incidents are not given. */
  readonly candidates: readonly RecordId[] | null;
  /** The incidents without a known day, which may lie in the window, and are neither tied nor set apart; null where the incidents are not given. */
  readonly undated: readonly RecordId[] | null;
  /** The incidents that a person tied to the release. */
  readonly incidents: readonly RecordId[];
  /** The defects that the release brought. */
  readonly defects: readonly RecordId[];
  /** The decision that was taken by the day in question; null where there is none. */
  readonly decision: DeploymentDecision | null;
}

const optionsGuard = /* @__PURE__ */ anObject<PostDeploymentReportOptions>({
  asOf: aDate,
  incidents: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<IncidentFacts>({ id: aText, occurredOn: /* @__PURE__ */ nullOr(aDate) }),
    ),
  ),
});

/**
 * Reports the effect of a release in the window after its deployment (8.1, 9.1): measures against their values from before, and the incidents
 * that began in the window. Such an incident is a candidate: only a person ties it to the release, or sets it apart. Without a measure in the
 * window the effect is unknown, not good.
 *
 * @param review - The review after deployment.
 * @param release - Its release.
 * @param options - The day in question and the incidents.
 * @returns The window, the measures, the candidates and the decision.
 * @throws RangeError if a part that decides cannot be read, or the review is one of another release.
 *
 * @example
 * ```ts
 * import { postDeploymentReport } from 'isms-kit/development';
 * import { makePostDeploymentReview, makeRelease } from 'isms-kit/fixtures';
 *
 * const incidents = [{ id: 'INC-7', occurredOn: '2026-11-20' }] as const;
 * const report = postDeploymentReport(makePostDeploymentReview(), makeRelease(), { asOf: '2026-11-21', incidents });
 * report.window; // => { from: '2026-11-06', through: '2026-11-20' }
 * report.effect; // => 'good'
 * report.candidates; // => ['INC-7']
 * ```
 */
export function postDeploymentReport(
  review: PostDeploymentReview,
  release: Release,
  options: PostDeploymentReportOptions,
): PostDeploymentReport {
  requireReadable('review', review, postDeploymentReviewGuard);
  requireReadable('release', release, releaseGuard);
  requireOptions(options, optionsGuard);
  if (review.release !== release.id)
    throw new RangeError(`release must be the one that the review names, got ${shownValue(release.id)}`);
  const { asOf, incidents } = options;
  return reportOf(review, release, { asOf, incidents });
}

/**
 * Reports the effect of a readable release.
 *
 * @internal
 */
export function reportOf(
  review: PostDeploymentReview,
  { id, deployedOn }: Pick<Release, 'id' | 'deployedOn'>,
  { asOf, incidents }: { readonly asOf: CalendarDate; readonly incidents: readonly IncidentFacts[] | undefined },
): PostDeploymentReport {
  const { through, decision } = review;
  const isDeployed = deployedOn !== undefined && deployedOn <= asOf;
  const window = isDeployed && deployedOn <= through ? { from: deployedOn, through } : null;
  const measures = window === null ? [] : comparisons(review.measures, window, asOf);
  const sorted = new Set([...(review.incidents ?? []), ...(review.unrelatedIncidents ?? [])]);
  const unsorted = incidents?.filter((incident) => !sorted.has(incident.id)) ?? null;
  const inWindow = ({ occurredOn }: IncidentFacts): boolean =>
    occurredOn !== null && occurredOn <= asOf && window !== null && isInRange(occurredOn, window);
  return {
    review: review.id,
    release: id,
    window,
    phase: phaseOf(isDeployed, window, asOf),
    measures,
    effect: effectOf(measures),
    candidates: unsorted && unsorted.filter(inWindow).map((incident) => incident.id),
    undated: unsorted && unsorted.filter(({ occurredOn }) => occurredOn === null).map((incident) => incident.id),
    incidents: review.incidents ?? [],
    defects: review.defects ?? [],
    decision: decision !== undefined && decision.on <= asOf ? decision : null,
  };
}

function phaseOf(isDeployed: boolean, window: DayRange | null, asOf: CalendarDate): PostDeploymentReport['phase'] {
  if (!isDeployed) return 'not-deployed';
  if (window === null) return 'without-window';
  return isInRange(asOf, window) ? 'running' : 'over';
}

function comparisons(
  measures: readonly DeploymentMeasure[],
  window: DayRange,
  asOf: CalendarDate,
): readonly MeasureComparison[] {
  const latest = new Map<string, { readonly measure: DeploymentMeasure; readonly compared: MeasureComparison }>();
  for (const measure of measures) {
    if (measure.on > asOf || !isInRange(measure.on, window)) continue;
    const compared = compare(measure);
    const earlier = latest.get(measure.metric);
    if (earlier === undefined || decides(measure, compared, earlier)) latest.set(measure.metric, { measure, compared });
  }
  return [...latest.values()].map(({ compared }) => compared).toSorted((a, b) => (a.metric < b.metric ? -1 : 1));
}

const badness = { worse: 3, unknown: 2, 'as-good': 1, better: 0 } as const;

/** The latest measure of a metric decides, of several on one day the worst one: their order decides nothing. */
function decides(
  measure: DeploymentMeasure,
  compared: MeasureComparison,
  earlier: { readonly measure: DeploymentMeasure; readonly compared: MeasureComparison },
): boolean {
  if (measure.on !== earlier.measure.on) return measure.on > earlier.measure.on;
  const difference = badness[compared.state] - badness[earlier.compared.state];
  return difference === 0 ? measure.value > earlier.measure.value : difference > 0;
}

function compare({ metric, value, baseline, better, tolerance = 0 }: DeploymentMeasure): MeasureComparison {
  if (baseline === undefined) return { metric, value, baseline: null, change: null, state: 'unknown' };
  const [before, after] = [decimalOf(baseline), decimalOf(value)];
  const loss = better === 'higher' ? minus(before, after) : minus(after, before);
  const isWithin = minus(loss, decimalOf(tolerance)).count <= 0n;
  const state = loss.count < 0n ? 'better' : isWithin ? 'as-good' : 'worse';
  return { metric, value, baseline, change: numberOf(minus(after, before)), state };
}

function effectOf(measures: readonly MeasureComparison[]): PostDeploymentReport['effect'] {
  const states = new Set(measures.map(({ state }) => state));
  if (states.has('worse')) return 'worse';
  return states.has('unknown') || measures.length === 0 ? 'unknown' : 'good';
}

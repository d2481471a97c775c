import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aNumber, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { DeploymentDecision, DeploymentMeasure, PostDeploymentReview } from './post-deployment-review.ts';

/** What the monitoring of a release reads of an incident. */
export interface IncidentFacts {
  /** The id of the incident. */
  readonly id: RecordId;
  /** The day on which it began, in the zone of the releases; null where it is not known. */
  readonly occurredOn: CalendarDate | null;
}

/**
 * The parts of a review after deployment on which functions rely.
 *
 * @internal
 */
export const postDeploymentReviewGuard: Guard = /* @__PURE__ */ anObject<PostDeploymentReview>({
  id: aText,
  release: aText,
  through: aDate,
  owner: /* @__PURE__ */ maybe(aText),
  measures: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<DeploymentMeasure>({
      metric: aText,
      value: aNumber,
      on: aDate,
      baseline: /* @__PURE__ */ maybe(aNumber),
      better: /* @__PURE__ */ oneOf(['higher', 'lower']),
      tolerance: /* @__PURE__ */ maybe(aNumber),
    }),
  ),
  incidents: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  unrelatedIncidents: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  defects: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  decision: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<DeploymentDecision>({
      outcome: /* @__PURE__ */ oneOf(['keep', 'roll-back']),
      by: /* @__PURE__ */ maybe(aText),
      on: aDate,
    }),
  ),
});

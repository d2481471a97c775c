import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A value that was measured after a release, beside the one from before. */
export interface DeploymentMeasure {
  /** The metric, such as `'error-rate'`. */
  readonly metric: string;
  /** The value. */
  readonly value: number;
  /** The day of the measurement. */
  readonly on: CalendarDate;
  /** The value before the release; not known when absent. */
  readonly baseline?: number;
  /** The direction that is better. */
  readonly better: 'higher' | 'lower';
  /** How far the value may be worse than the baseline and still be as good; no worse at all when absent. */
  readonly tolerance?: number;
  /** The unit; not recorded when absent. */
  readonly unit?: string;
}

/** The decision after the monitoring of a release. */
export interface DeploymentDecision {
  /** The release stays, or it is taken back. */
  readonly outcome: 'keep' | 'roll-back';
  /** The person who decided; not recorded when absent. */
  readonly by?: RecordId;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** The reason; not recorded when absent. */
  readonly reason?: string;
}

/** The monitoring of a release after its deployment (8.1, 9.1, A.8.32). Its window begins on the day of the deployment. */
export interface PostDeploymentReview {
  /** The id of the review. */
  readonly id: RecordId;
  /** The release. */
  readonly release: RecordId;
  /** The last day of the window, inclusive. */
  readonly through: CalendarDate;
  /** The person or role that watches it; not yet assigned when absent. */
  readonly owner?: string;
  /** The measures, in any order; empty when nothing is measured yet. */
  readonly measures: readonly DeploymentMeasure[];
  /** The incidents that a person tied to the release; none when absent. */
  readonly incidents?: readonly RecordId[];
  /** The incidents of which a person decided that the release did not cause them; none when absent. */
  readonly unrelatedIncidents?: readonly RecordId[];
  /** The defects that the release brought; none known when absent. */
  readonly defects?: readonly RecordId[];
  /** The decision; not yet taken when absent. */
  readonly decision?: DeploymentDecision;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DeploymentMeasureSchema: RecordSchema<DeploymentMeasure> = record<DeploymentMeasure>({
  metric: TextSchema,
  value: z.number(),
  on: CalendarDateSchema,
  baseline: optional(z.number()),
  better: words(['higher', 'lower']),
  tolerance: optional(z.number().nonnegative()),
  unit: optional(TextSchema),
});

const DeploymentDecisionSchema: RecordSchema<DeploymentDecision> = record<DeploymentDecision>({
  outcome: words(['keep', 'roll-back']),
  by: optional(referenceTo('person')),
  on: CalendarDateSchema,
  reason: optional(TextSchema),
});

/**
 * Schema of `PostDeploymentReview`. It refuses an incident that is both tied to the release and not (`deployment-incident-contradicted`).
 *
 * @example
 * ```ts
 * import { PostDeploymentReviewSchema } from 'isms-kit/development';
 *
 * const measures = [{ metric: 'error-rate', value: 0.4, on: '2026-11-09', baseline: 0.5, better: 'lower' }];
 * const review = { id: 'PD-1', release: 'REL-1', through: '2026-11-20', measures };
 * PostDeploymentReviewSchema.safeParse(review).success; // => true
 * PostDeploymentReviewSchema.safeParse({ ...review, incidents: ['INC-1'], unrelatedIncidents: ['INC-1'] }).success; // => false
 * ```
 */
export const PostDeploymentReviewSchema: RecordSchema<PostDeploymentReview> = record<PostDeploymentReview>(
  {
    id: RecordIdSchema,
    release: referenceTo('release'),
    through: CalendarDateSchema,
    owner: optional(TextSchema),
    measures: list(DeploymentMeasureSchema),
    incidents: optional(list(referenceTo('incident'))),
    unrelatedIncidents: optional(list(referenceTo('incident'))),
    defects: optional(list(referenceTo('defect'))),
    decision: optional(DeploymentDecisionSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('deployment-incident-contradicted', {
      of: ['incidents', 'unrelatedIncidents'],
      message: 'The incident "{incident}" is tied to the release, too.',
      each: ({ incidents, unrelatedIncidents }) => {
        const tied = new Set(incidents);
        return (unrelatedIncidents ?? []).flatMap((incident, index) =>
          tied.has(incident) ? [{ path: ['unrelatedIncidents', index], values: { incident } }] : [],
        );
      },
    }),
  ],
);

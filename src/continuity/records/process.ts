import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type HourPeriod, minutesOf } from '../../core/calendar/hour-period.ts';
import { CalendarDateSchema, HourPeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';
import { type ContinuityObjective, ContinuityObjectiveSchema } from './continuity-objective.ts';
import { type Dependency, DependencySchema } from './dependency.ts';
import { type RecoveryTime, RecoveryTimeSchema } from './recovery-time.ts';
import { type SinglePointAcceptance, SinglePointAcceptanceSchema } from './single-point-acceptance.ts';

/** The impact of an interruption once it has lasted for a time. The level holds until the next point of its category. */
export interface ImpactPoint {
  /** The category of impact, such as `finance` or `customers`. */
  readonly category: string;
  /** The time since the interruption began. */
  readonly after: HourPeriod;
  /** The level, a whole number from 0 on the scale of the organization. */
  readonly level: number;
}

/** A process of the organization, with the analysis of the impact of its interruption (A.5.29, A.5.30). */
export interface Process {
  /** The id of the process; no resource has it, too. */
  readonly id: RecordId;
  /** The name for people. */
  readonly name: string;
  /** The person or role that answers for it. */
  readonly owner: string;
  /** The impact over time; not yet analysed when absent. */
  readonly impacts?: readonly ImpactPoint[];
  /** The lowest level of impact that is unacceptable; not yet decided when absent. */
  readonly unacceptableFrom?: number;
  /** The longest tolerable interruption (maximum tolerable period of disruption); that of the impacts when absent. */
  readonly mtpd?: ContinuityObjective;
  /** The time within which it is to run again (recovery time objective); not yet set when absent. */
  readonly rto?: ContinuityObjective;
  /** The time after that in which data is verified and the work that piled up is done; not yet set when absent. */
  readonly workRecovery?: ContinuityObjective;
  /** The largest time for which data may be lost (recovery point objective); not yet set when absent. */
  readonly rpo?: ContinuityObjective;
  /** The lowest level of service that is acceptable after an interruption; not yet set when absent. */
  readonly minimumLevel?: string;
  /** The times at which an interruption is worst, such as the end of a month; not yet known when absent. */
  readonly peaks?: readonly string[];
  /** The time that the process itself needs to run again; not yet known when absent. */
  readonly recoveryTime?: RecoveryTime;
  /** The processes and resources on which it depends; none when absent. */
  readonly dependencies?: readonly Dependency[];
  /** The decision to live with it as a single point of failure of other processes; not decided when absent. */
  readonly acceptedSinglePoint?: SinglePointAcceptance;
  /** When the analysis is done anew; not yet planned when absent. */
  readonly analysisCadence?: Cadence;
  /** The analyses that were done. */
  readonly analyses?: readonly Review[];
  /** The day of the last significant change, which makes earlier exercises stale; not changed when absent. */
  readonly changedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const level = z.int().min(0);

/**
 * Schema of `Process`. It refuses two levels of one category after one time (`impact-point-repeated`), an alternative that is there twice
 * (`dependency-alternative-repeated`), and a need for more alternatives than there are (`dependency-alternatives-too-few`).
 *
 * @example
 * ```ts
 * import { ProcessSchema } from 'isms-kit/continuity';
 *
 * const process = { id: 'shop', name: 'Shop', owner: 'ada', rto: { kind: 'quantified', minutes: 480 } };
 * ProcessSchema.safeParse(process).success; // => true
 * ProcessSchema.safeParse({ ...process, rto: 480 }).success; // => false
 * ```
 */
export const ProcessSchema: RecordSchema<Process> = record<Process>(
  {
    id: RecordIdSchema,
    name: TextSchema,
    owner: TextSchema,
    impacts: optional(list(record<ImpactPoint>({ category: TextSchema, after: HourPeriodSchema, level }))),
    unacceptableFrom: optional(level),
    mtpd: optional(ContinuityObjectiveSchema),
    rto: optional(ContinuityObjectiveSchema),
    workRecovery: optional(ContinuityObjectiveSchema),
    rpo: optional(ContinuityObjectiveSchema),
    minimumLevel: optional(TextSchema),
    peaks: optional(list(TextSchema)),
    recoveryTime: optional(RecoveryTimeSchema),
    dependencies: optional(list(DependencySchema)),
    acceptedSinglePoint: optional(SinglePointAcceptanceSchema),
    analysisCadence: optional(CadenceSchema),
    analyses: optional(list(ReviewSchema)),
    changedOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('impact-point-repeated', {
      of: ['impacts'],
      message: 'The category "{category}" has a level after {after} above.',
      each: ({ impacts = [] }) =>
        [...duplicateIndexes(impacts.map(({ category, after }) => JSON.stringify([category, minutesOf(after)])))].map(
          (index) => {
            const { category, after } = impacts[index] as ImpactPoint;
            return { path: ['impacts', index], values: { category, after } };
          },
        ),
    }),
  ],
);

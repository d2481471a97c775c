import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { crossedThresholds, type MeasureTargets, type RangeTarget, type ThresholdTarget } from './measure-targets.ts';

interface MeasureFields {
  /** The id of the measure. */
  readonly id: RecordId;
  /** The thing that is measured (9.1 a). */
  readonly what: string;
  /** The method (9.1 b); not yet known when absent. */
  readonly method?: string;
  /** The unit of its values, such as `'%'` or `'incidents'`. */
  readonly unit: string;
  /** The length of the periods that are measured (9.1 c). */
  readonly every: Period;
  /** The first day of the first period. */
  readonly startsOn: CalendarDate;
  /** The time after the end of a period in which its measurement is still in time; none when absent. */
  readonly within?: Period;
  /** The last day on which it is measured; without an end when absent. */
  readonly endedOn?: CalendarDate;
  /** The person or role that measures (9.1 d); not yet known when absent. */
  readonly measuredBy?: string;
  /** The person or role that evaluates (9.1 f); not yet known when absent. */
  readonly evaluatedBy?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A measure of which more is better, or less. */
export interface ThresholdMeasure extends MeasureFields {
  /** Whether higher or lower values are better. */
  readonly direction: 'higher' | 'lower';
  /** The targets; the one with the latest first day by the day of a measurement counts for it. */
  readonly targets: readonly ThresholdTarget[];
}

/** A measure of which the middle is best. */
export interface RangeMeasure extends MeasureFields {
  /** Values between two ends are good. */
  readonly direction: 'range';
  /** The targets; the one with the latest first day by the day of a measurement counts for it. */
  readonly targets: readonly RangeTarget[];
}

/** Something that is monitored and measured (9.1), for an objective or without one. */
export type Measure = ThresholdMeasure | RangeMeasure;

const fields = {
  id: RecordIdSchema,
  what: TextSchema,
  method: optional(TextSchema),
  unit: TextSchema,
  every: PeriodSchema,
  startsOn: CalendarDateSchema,
  within: optional(PeriodSchema),
  endedOn: optional(CalendarDateSchema),
  measuredBy: optional(TextSchema),
  evaluatedBy: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
};

const endsTooEarly = {
  of: ['endedOn', 'startsOn'],
  message: 'The measure ends on {endedOn}, before it starts on {startsOn}.',
  when: ({ endedOn, startsOn }: { readonly endedOn: CalendarDate; readonly startsOn: CalendarDate }) =>
    endedOn < startsOn,
} as const;

const thresholdsCrossed = {
  of: ['targets', 'direction'],
  message: 'The threshold {threshold} lies on the wrong side of {bound}.',
  each: (measure: MeasureTargets) =>
    crossedThresholds(measure).map(({ index, field, threshold, bound }) => ({
      path: ['targets', index, field],
      values: { threshold, bound },
    })),
} as const;

const ThresholdMeasureSchema: RecordSchema<ThresholdMeasure> = record<ThresholdMeasure>(
  {
    ...fields,
    direction: words(['higher', 'lower']),
    targets: list(
      record<ThresholdTarget>({ from: CalendarDateSchema, target: z.number(), amber: optional(z.number()) }),
    ),
  },
  (refuse) => [
    refuse('measure-ends-before-start', endsTooEarly),
    refuse('measure-thresholds-crossed', thresholdsCrossed),
  ],
);

const RangeMeasureSchema: RecordSchema<RangeMeasure> = record<RangeMeasure>(
  {
    ...fields,
    direction: word('range'),
    targets: list(
      record<RangeTarget>({
        from: CalendarDateSchema,
        low: z.number(),
        high: z.number(),
        amberLow: optional(z.number()),
        amberHigh: optional(z.number()),
      }),
    ),
  },
  (refuse) => [
    refuse('measure-ends-before-start', endsTooEarly),
    refuse('measure-thresholds-crossed', thresholdsCrossed),
  ],
);

/**
 * Schema of `Measure`. It refuses thresholds on the wrong side of each other (`measure-thresholds-crossed`) and an end before the start
 * (`measure-ends-before-start`).
 *
 * @example
 * ```ts
 * import { MeasureSchema } from 'isms-kit/governance';
 *
 * const measure = {
 *   id: 'M-1',
 *   what: 'Laptops with an encrypted disk',
 *   unit: '%',
 *   every: 'P1M',
 *   startsOn: '2026-01-01',
 *   direction: 'higher',
 *   targets: [{ from: '2026-01-01', target: 98, amber: 95 }],
 * };
 * MeasureSchema.safeParse(measure).success; // => true
 * MeasureSchema.safeParse({ ...measure, direction: 'lower' }).success; // => false
 * ```
 */
export const MeasureSchema: UnionSchema<Measure> = union('direction', [ThresholdMeasureSchema, RangeMeasureSchema]);

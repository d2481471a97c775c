import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** A value that was measured on a revision: coverage, open findings of a scan, the success of a build (9.1, A.8.25). */
export interface QualityMeasure {
  /** The id of the measure. */
  readonly id: RecordId;
  /** The metric in the organization's own word, such as `'line-coverage'` or `'scan-completed'`. */
  readonly metric: string;
  /** The value, not rounded; the measurement gave none when absent. */
  readonly value?: number;
  /** The unit, such as `'%'`; not recorded when absent. */
  readonly unit?: string;
  /** The revision that was measured, such as the hash of a commit. */
  readonly revision: string;
  /** The day of the measurement. */
  readonly on: CalendarDate;
  /** How many things were measured, such as lines; 0 where there was nothing to measure; not recorded when absent. */
  readonly population?: number;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `QualityMeasure`. It refuses a value over a population of 0 (`quality-measure-of-nothing`).
 *
 * @example
 * ```ts
 * import { QualityMeasureSchema } from 'isms-kit/development';
 *
 * const measure = { id: 'QM-1', metric: 'line-coverage', value: 81.4, unit: '%', revision: 'f00d', on: '2026-11-02' };
 * QualityMeasureSchema.safeParse(measure).success; // => true
 * QualityMeasureSchema.safeParse({ ...measure, population: 0 }).success; // => false
 * ```
 */
export const QualityMeasureSchema: RecordSchema<QualityMeasure> = record<QualityMeasure>(
  {
    id: RecordIdSchema,
    metric: TextSchema,
    value: optional(z.number()),
    unit: optional(TextSchema),
    revision: TextSchema,
    on: CalendarDateSchema,
    population: optional(z.int().nonnegative()),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('quality-measure-of-nothing', {
      of: ['value', 'population'],
      message: 'The measure has the value {value} over a population of {population}.',
      when: ({ population }) => population === 0,
    }),
  ],
);

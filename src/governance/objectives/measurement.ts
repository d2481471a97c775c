import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A value of a measure for one period (9.1). A wrong one is never overwritten: another measurement replaces it. */
export interface Measurement {
  /** The id of the measurement. */
  readonly id: RecordId;
  /** The measure. */
  readonly measure: RecordId;
  /** The first day of the period that was measured. */
  readonly periodFrom: CalendarDate;
  /** The value, in the unit of the measure. */
  readonly value: number;
  /** The day of the measurement; it decides which target counts. */
  readonly measuredOn: CalendarDate;
  /** The day on which it was recorded; before it the value was not known. */
  readonly recordedOn: CalendarDate;
  /** The person or role that measured. */
  readonly by?: string;
  /** The earlier measurement that this one corrects. */
  readonly replaces?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Measurement`. It refuses a record before the measurement (`measurement-recorded-before-measured`) and a measurement before its
 * period (`measurement-before-period`).
 *
 * @example
 * ```ts
 * import { MeasurementSchema } from 'isms-kit/governance';
 *
 * const measurement = {
 *   id: 'MM-1',
 *   measure: 'M-1',
 *   periodFrom: '2026-10-01',
 *   value: 97,
 *   measuredOn: '2026-11-02',
 *   recordedOn: '2026-11-02',
 * };
 * MeasurementSchema.safeParse(measurement).success; // => true
 * MeasurementSchema.safeParse({ ...measurement, recordedOn: '2026-11-01' }).success; // => false
 * ```
 */
export const MeasurementSchema: RecordSchema<Measurement> = record<Measurement>(
  {
    id: RecordIdSchema,
    measure: referenceTo('measure'),
    periodFrom: CalendarDateSchema,
    value: z.number(),
    measuredOn: CalendarDateSchema,
    recordedOn: CalendarDateSchema,
    by: optional(TextSchema),
    replaces: optional(referenceTo('measurement')),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('measurement-recorded-before-measured', {
      of: ['recordedOn', 'measuredOn'],
      message: 'The measurement was recorded on {recordedOn}, before it was made on {measuredOn}.',
      when: ({ recordedOn, measuredOn }) => recordedOn < measuredOn,
    }),
    refuse('measurement-before-period', {
      of: ['measuredOn', 'periodFrom'],
      message: 'The measurement was made on {measuredOn}, before its period began on {periodFrom}.',
      when: ({ measuredOn, periodFrom }) => measuredOn < periodFrom,
    }),
  ],
);

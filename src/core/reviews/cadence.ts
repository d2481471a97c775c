import type { CalendarDate } from '../calendar/calendar-date.ts';
import { lengthRange, type Period } from '../calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../calendar/schemas.ts';
import { optional, record, type RecordSchema, words } from '../records/record.ts';
import * as z from 'zod';

/** The time around a planned day in which a completion is still good. */
export interface CadenceTolerance {
  /** The time before the day in which a completion counts for it. */
  readonly before?: Period;
  /** The time after the day in which it is not yet overdue. */
  readonly after?: Period;
}

/** The planned interval of a duty that comes again and again. ISO/IEC 27001 asks for planned intervals and gives no number. */
export interface Cadence {
  /** The planned interval, as ISO 8601 duration. */
  readonly every: Period;
  /** `fixed` counts on the calendar from the anchor; `rolling` counts from the last completion. */
  readonly mode: 'fixed' | 'rolling';
  /** The day the plan starts; the first occurrence is one period later. */
  readonly anchor: CalendarDate;
  /** Whether a significant change brings the next occurrence forward; not, when absent. */
  readonly onChange?: boolean;
  /** The time around the day that is still good; when absent, a completion counts from the day on, and the duty is overdue the day after. */
  readonly tolerance?: CadenceTolerance;
}

/**
 * Schema of `Cadence`. It refuses a tolerance that could let one completion serve two occurrences (`tolerance-too-long`): both sides
 * together, at their longest, must be shorter than the period at its shortest (28 days for a month, 365 for a year). The issue stands at the side that is too long alone, else
 * at the tolerance.
 *
 * @example
 * ```ts
 * import { CadenceSchema } from 'isms-kit/core';
 *
 * CadenceSchema.parse({ every: 'P1Y', mode: 'fixed', anchor: '2026-01-31' }).every; // => 'P1Y'
 * const monthly = { every: 'P1M', mode: 'fixed', anchor: '2026-01-31' };
 * CadenceSchema.safeParse({ ...monthly, tolerance: { before: 'P13D', after: 'P2W' } }).success; // => true
 * CadenceSchema.safeParse({ ...monthly, tolerance: { before: 'P2W', after: 'P2W' } }).success; // => false
 * ```
 */
export const CadenceSchema: RecordSchema<Cadence> = record<Cadence>(
  {
    every: PeriodSchema,
    mode: words(['fixed', 'rolling']),
    anchor: CalendarDateSchema,
    onChange: optional(z.boolean()),
    tolerance: optional(record<CadenceTolerance>({ before: optional(PeriodSchema), after: optional(PeriodSchema) })),
  },
  (refuse) => [
    refuse('tolerance-too-long', {
      of: ['every', 'tolerance'],
      message: 'The tolerance can be {longest} days long; it must stay below {every}, which can be {shortest} days.',
      each: ({ every, tolerance = {} }) => {
        const { shortest } = lengthRange(every);
        const before = longestOf(tolerance.before);
        const after = longestOf(tolerance.after);
        const tooLong = (path: readonly string[], longest: number) =>
          longest < shortest ? [] : [{ path: ['tolerance', ...path], values: { longest, every, shortest } }];
        const alone = [...tooLong(['before'], before), ...tooLong(['after'], after)];
        return alone.length > 0 ? alone : tooLong([], before + after);
      },
    }),
  ],
);

function longestOf(period: Period | undefined): number {
  return period === undefined ? 0 : lengthRange(period).longest;
}

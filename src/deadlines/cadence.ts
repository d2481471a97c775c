import * as z from 'zod';
import { addPeriod } from '../core/add-period.ts';
import { CalendarDateSchema } from '../core/calendar-date.ts';
import { PeriodSchema } from '../core/period.ts';

/**
 * How often something is to be done. ISO/IEC 27001 asks for planned intervals without a number; this is the plan.
 *
 * A tolerance must be shorter than the period, or one completion would serve two occurrences (the issue's `params.code` is `tolerance-too-long`).
 *
 * @example
 * ```ts
 * import { CadenceSchema } from 'isms-kit/deadlines';
 *
 * CadenceSchema.parse({ every: 'P1Y', mode: 'fixed', anchor: '2026-01-31' }).every; // => 'P1Y'
 * const tolerance = { before: 'P1Y' };
 * CadenceSchema.safeParse({ every: 'P1Y', mode: 'fixed', anchor: '2026-01-31', tolerance }).success; // => false
 * ```
 */
export const CadenceSchema = z
  .strictObject({
    /** The planned interval, as ISO 8601 duration. */
    every: PeriodSchema,
    /** `fixed` counts on the calendar from the anchor; `rolling` counts from the last completion. */
    mode: z.enum(['fixed', 'rolling']),
    /** The day the plan starts; the first occurrence is one period later. */
    anchor: CalendarDateSchema,
    /** Whether a significant change brings the next occurrence forward; not, when absent. */
    onChange: z.exactOptional(z.boolean()),
    /** How far off the day is still good; exactly on or after the day, and overdue the day after, when absent. */
    tolerance: z.exactOptional(
      z.strictObject({
        /** How long before the day a completion counts for it. */
        before: z.exactOptional(PeriodSchema),
        /** How long after the day it is not yet overdue. */
        after: z.exactOptional(PeriodSchema),
      }),
    ),
  })
  .superRefine(({ every, anchor, tolerance = {} }, context) => {
    for (const side of ['before', 'after'] as const) {
      const allowed = tolerance[side];
      if (allowed === undefined || addPeriod(anchor, allowed) < addPeriod(anchor, every)) continue;
      context.addIssue({
        code: 'custom',
        path: ['tolerance', side],
        input: allowed,
        params: { code: 'tolerance-too-long' },
      });
    }
  });

/** How often something is to be done. */
export interface Cadence extends z.infer<typeof CadenceSchema> {}

import * as z from 'zod';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { issueOf } from '../../core/findings/refusal.ts';
import { lengthRange, type Period } from '../../core/calendar/period.ts';

const messages = {
  'tolerance-too-long':
    'The tolerance can be {longest} days long; it must stay below {every}, which can be {shortest} days.',
} as const;

/**
 * How often something is to be done. ISO/IEC 27001 asks for planned intervals without a number; this is the plan.
 *
 * Both sides of a tolerance together, at their longest, must be shorter than the period at its shortest (28 days for a month, 365 for a year), or one
 * completion could serve two occurrences. The issue's `params.code` is `tolerance-too-long`; its path names the side that is too long alone, else
 * the tolerance.
 *
 * @example
 * ```ts
 * import { CadenceSchema } from 'isms-kit/deadlines';
 *
 * CadenceSchema.parse({ every: 'P1Y', mode: 'fixed', anchor: '2026-01-31' }).every; // => 'P1Y'
 * const monthly = { every: 'P1M', mode: 'fixed', anchor: '2026-01-31' };
 * CadenceSchema.safeParse({ ...monthly, tolerance: { before: 'P13D', after: 'P2W' } }).success; // => true
 * CadenceSchema.safeParse({ ...monthly, tolerance: { before: 'P2W', after: 'P2W' } }).success; // => false
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
      z
        .strictObject({
          /** How long before the day a completion counts for it. */
          before: z.exactOptional(PeriodSchema),
          /** How long after the day it is not yet overdue. */
          after: z.exactOptional(PeriodSchema),
        })
        .readonly(),
    ),
  })
  .superRefine(({ every, tolerance }, context) => {
    if (tolerance === undefined) return;
    const { shortest } = lengthRange(every);
    const refuse = (path: readonly string[], input: unknown, longest: number): void => {
      const issue = issueOf(messages, 'tolerance-too-long', { longest, every, shortest });
      context.addIssue({ ...issue, path: ['tolerance', ...path], input });
    };
    const before = longestOf(tolerance.before);
    const after = longestOf(tolerance.after);
    if (before >= shortest) refuse(['before'], tolerance.before, before);
    if (after >= shortest) refuse(['after'], tolerance.after, after);
    if (Math.max(before, after) < shortest && before + after >= shortest) refuse([], tolerance, before + after);
  })
  .readonly();

function longestOf(period: Period | undefined): number {
  return period === undefined ? 0 : lengthRange(period).longest;
}

/** How often something is to be done. */
export interface Cadence extends z.infer<typeof CadenceSchema> {}

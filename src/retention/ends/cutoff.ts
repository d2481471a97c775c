import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import { cutoffProblem } from './cutoff-problem.ts';

const messages = {
  'cutoff-day-not-in-month': 'Month {month} has no day {day}.',
  'cutoff-day-not-every-year':
    'Day {day} of month {month} does not come every year; the last day of the month is "last".',
} as const;

/**
 * The end of an organization's fiscal year. A day that its month does not have is refused (`params.code` is `cutoff-day-not-in-month`),
 * and so is 29 February (`cutoff-day-not-every-year`): the last day of February is `'last'`.
 *
 * @example
 * ```ts
 * import { FiscalYearEndSchema } from 'isms-kit/retention';
 *
 * FiscalYearEndSchema.safeParse({ kind: 'fiscal-year-end', month: 2, day: 'last' }).success; // => true
 * FiscalYearEndSchema.safeParse({ kind: 'fiscal-year-end', month: 2, day: 31 }).success; // => false
 * ```
 */
export const FiscalYearEndSchema = z
  .strictObject({
    /** Tells this shape from others. */
    kind: z.literal('fiscal-year-end'),
    /** The month in which the fiscal year ends, 1 to 12. */
    month: z.int().min(1).max(12),
    /** The day on which it ends, inclusive: 1 to 31, or `'last'` for the last day of the month, whichever that is. */
    day: z.union([z.int().min(1).max(31), z.literal('last')]),
  })
  .superRefine((cutoff, context) => {
    const hasWrongField = context.issues.some(({ path = [] }) => path.length > 0);
    if (hasWrongField) return;
    const { month, day } = cutoff;
    const code = cutoffProblem({ month, day });
    if (code !== null) context.addIssue({ ...issueOf(messages, code, { month, day }), input: day, path: ['day'] });
  });

/** The end of an organization's fiscal year. */
export interface FiscalYearEnd extends Readonly<z.infer<typeof FiscalYearEndSchema>> {}

/**
 * Where a period begins that does not begin with the event itself: the end of the calendar or fiscal year that contains the event.
 *
 * @example
 * ```ts
 * import { CutoffSchema } from 'isms-kit/retention';
 *
 * CutoffSchema.parse('calendar-year-end'); // => 'calendar-year-end'
 * CutoffSchema.safeParse({ kind: 'fiscal-year-end', month: 4, day: 31 }).success; // => false
 * ```
 */
export const CutoffSchema = z.union([z.literal('calendar-year-end'), FiscalYearEndSchema]);

/** Where a period begins that does not begin with the event itself: the end of the calendar or fiscal year that contains the event. */
export type Cutoff = 'calendar-year-end' | FiscalYearEnd;

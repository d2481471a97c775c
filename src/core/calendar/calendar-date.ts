import * as z from 'zod';
import { issueOf } from '../findings/issue-of.ts';
import { yearMessages } from './year-messages.ts';

/** A day of the proleptic Gregorian calendar without a time or a zone, `YYYY-MM-DD`. */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * A real day from 1900-01-01 to 2999-12-31, written `YYYY-MM-DD`. 30 February, two-digit years, times and spaces are refused.
 *
 * @example
 * ```ts
 * import { CalendarDateSchema } from 'isms-kit/core';
 *
 * CalendarDateSchema.parse('2028-02-29'); // => '2028-02-29'
 * CalendarDateSchema.safeParse('2026-02-29').success; // => false
 * CalendarDateSchema.safeParse('0026-02-28').success; // => false
 * ```
 */
export const CalendarDateSchema = z.iso.date({ abort: true }).superRefine((date, context) => {
  if (date >= '1900-01-01' && date <= '2999-12-31') return;
  context.addIssue({ ...issueOf(yearMessages, 'year-out-of-range', { value: date }), input: date, continue: false });
}) as z.ZodType<CalendarDate, string>;

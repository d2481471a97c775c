import * as z from 'zod';
import { issueOf } from '../findings/issue-of.ts';
import { readHourPeriod } from './read-hour-period.ts';

/** An ISO 8601 duration counted as elapsed time: whole hours and minutes, such as `'PT72H'` or `'PT1H30M'`. */
export type HourPeriod = `PT${number}H` | `PT${number}H${number}M` | `PT${number}M`;

const messages = {
  'hour-period-unreadable': '"{period}" is no period of hours and minutes such as PT72H or PT1H30M.',
  'hour-period-negative': '"{period}" is negative; a period is longer than zero.',
  'hour-period-with-date': '"{period}" has days or longer parts; elapsed time has whole hours and minutes.',
  'hour-period-with-seconds': '"{period}" has seconds; elapsed time has whole hours and minutes.',
  'hour-period-fractional': '"{period}" has a fraction; elapsed time has whole hours and minutes.',
  'hour-period-zero': '"{period}" is zero; a period is longer.',
  'hour-period-too-long': '"{period}" is longer than a million hours.',
} as const;

/**
 * Whole hours and minutes, longer than zero and at most a million hours. The issue's `params.code` says why a text is refused:
 * `hour-period-fractional`, `hour-period-negative`, `hour-period-with-date` (days and longer parts), `hour-period-with-seconds`,
 * `hour-period-zero`, `hour-period-too-long` or `hour-period-unreadable`.
 *
 * @example
 * ```ts
 * import { HourPeriodSchema } from 'isms-kit/core';
 *
 * HourPeriodSchema.parse('PT72H'); // => 'PT72H'
 * HourPeriodSchema.safeParse('P3D').success; // => false
 * ```
 */
export const HourPeriodSchema = z.string().superRefine((text, context) => {
  const read = readHourPeriod(text);
  if (!('problem' in read)) return;
  context.addIssue({ ...issueOf(messages, read.problem, { period: text }), input: text, continue: false });
}) as unknown as z.ZodType<HourPeriod, string>;

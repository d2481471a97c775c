import * as z from 'zod';
import { readHourPeriod } from './read-hour-period.ts';

/** An ISO 8601 duration counted as elapsed time: whole hours and minutes, such as `'PT72H'` or `'PT1H30M'`. */
export type HourPeriod = `PT${number}H` | `PT${number}H${number}M` | `PT${number}M`;

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
  if ('problem' in read) context.addIssue({ code: 'custom', input: text, params: { code: read.problem } });
}) as unknown as z.ZodType<HourPeriod, string>;

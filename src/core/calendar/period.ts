import * as z from 'zod';
import { issueOf } from '../findings/issue-of.ts';
import { readPeriod } from './read-period.ts';

/**
 * An ISO 8601 duration counted on the calendar: whole years, months and days, or weeks standing alone, such as `'P1Y6M'` or `'P2W'`.
 */
export type Period =
  | `P${number}Y`
  | `P${number}Y${number}M`
  | `P${number}Y${number}D`
  | `P${number}Y${number}M${number}D`
  | `P${number}M`
  | `P${number}M${number}D`
  | `P${number}D`
  | `P${number}W`;

const messages = {
  'period-unreadable': '"{period}" is no period such as P1Y6M or P2W.',
  'period-negative': '"{period}" is negative; a period is longer than zero.',
  'period-fractional': '"{period}" has a fraction; a period has whole years, months, weeks or days.',
  'period-with-time': '"{period}" has a time; a period has whole years, months, weeks or days.',
  'period-mixes-weeks': '"{period}" has weeks beside other parts; weeks stand alone, such as P2W.',
  'period-zero': '"{period}" is zero; a period is longer.',
  'period-too-long': '"{period}" is longer than 200 years.',
} as const;

/**
 * A period of whole years, months and days, or of weeks alone, longer than zero and at most 200 years. The issue's `params.code` says
 * why a text is refused: `period-fractional`, `period-negative`, `period-with-time`, `period-mixes-weeks`, `period-zero`,
 * `period-too-long` or `period-unreadable`.
 *
 * @example
 * ```ts
 * import { PeriodSchema } from 'isms-kit/core';
 *
 * PeriodSchema.parse('P1Y6M'); // => 'P1Y6M'
 * PeriodSchema.safeParse('P1Y2W').success; // => false
 * PeriodSchema.safeParse('P0.5Y').success; // => false
 * ```
 */
export const PeriodSchema = z.string().superRefine((text, context) => {
  const read = readPeriod(text);
  if (!('problem' in read)) return;
  context.addIssue({ ...issueOf(messages, read.problem, { period: text }), input: text, continue: false });
}) as unknown as z.ZodType<Period, string>;

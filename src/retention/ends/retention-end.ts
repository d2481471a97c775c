import * as z from 'zod';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { refusal } from '../../core/findings/refusal.ts';
import {
  type FieldSchema,
  list,
  optional,
  record,
  type RecordSchema,
  union,
  word,
  words,
} from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import { type Cutoff, cutoffProblem, type FiscalYearEnd, type TermEnd } from './cutoff.ts';
import { mostLevels, nestingProblem } from './nesting.ts';
import { wholeDaysFor } from './whole-days.ts';

/** An end that one event sets off. */
export interface EndAfterEvent {
  /** An event, or a period after it. */
  readonly kind: 'after';
  /** The name of the event, such as `'contract-terminated'`; records state its date under the same name. */
  readonly event: string;
  /** The end of the year, quarter, month or term that contains the event, where the period is counted from there and not from the event itself. */
  readonly cutoff?: Cutoff;
  /**
   * The length from the event or the cut-off on; the day from which it is counted is not part of it. When absent, the end is the day of the event
   * or of the cut-off itself, such as "until superseded".
   */
  readonly period?: Period;
}

/** The latest of several ends. */
export interface LatestEnd {
  /** The latest end decides. */
  readonly kind: 'latest';
  /** The ends, at least one. */
  readonly of: readonly RetentionEnd[];
}

/** The earliest of several ends. */
export interface EarliestEnd {
  /** The earliest end decides. */
  readonly kind: 'earliest';
  /** The ends, at least one. */
  readonly of: readonly RetentionEnd[];
}

/** No end at all. */
export interface PermanentEnd {
  /** No end. */
  readonly kind: 'permanent';
}

/** The end of a retention period: an event or a period after it, the latest or earliest of several ends, or never. */
export type RetentionEnd = EndAfterEvent | LatestEnd | EarliestEnd | PermanentEnd;

/**
 * Schema of `FiscalYearEnd`. It refuses a day that its month does not have (`cutoff-day-not-in-month`) and 29 February
 * (`cutoff-day-not-every-year`): the last day of February is `'last'`.
 *
 * @example
 * ```ts
 * import { FiscalYearEndSchema } from 'isms-kit/retention';
 *
 * FiscalYearEndSchema.safeParse({ kind: 'fiscal-year-end', month: 2, day: 'last' }).success; // => true
 * FiscalYearEndSchema.safeParse({ kind: 'fiscal-year-end', month: 2, day: 31 }).success; // => false
 * ```
 */
export const FiscalYearEndSchema: RecordSchema<FiscalYearEnd> = record<FiscalYearEnd>(
  {
    kind: word('fiscal-year-end'),
    month: z.int().min(1).max(12),
    day: z.union([z.int().min(1).max(31), z.literal('last')]),
  },
  (refuse) => [
    refuse('cutoff-day-not-in-month', {
      of: ['day', 'month'],
      message: 'Month {month} has no day {day}.',
      when: (yearEnd) => cutoffProblem(yearEnd) === 'cutoff-day-not-in-month',
    }),
    refuse('cutoff-day-not-every-year', {
      of: ['day', 'month'],
      message: 'Day {day} of month {month} does not come every year; the last day of the month is "last".',
      when: (yearEnd) => cutoffProblem(yearEnd) === 'cutoff-day-not-every-year',
    }),
  ],
);

const TermEndSchema = record<TermEnd>({ kind: word('term-end'), ends: list(CalendarDateSchema, { min: 1 }) });

/**
 * Schema of `Cutoff`.
 *
 * @example
 * ```ts
 * import { CutoffSchema } from 'isms-kit/retention';
 *
 * CutoffSchema.parse('month-end'); // => 'month-end'
 * CutoffSchema.safeParse({ kind: 'term-end', ends: ['2026-01-31', '2026-07-31'] }).success; // => true
 * CutoffSchema.safeParse({ kind: 'fiscal-year-end', month: 4, day: 31 }).success; // => false
 * ```
 */
export const CutoffSchema: FieldSchema<Cutoff> = z.union([
  words(['calendar-year-end', 'quarter-end', 'month-end']),
  FiscalYearEndSchema,
  TermEndSchema,
]);

const wholeDaysMessage =
  '"{period}" has a time. Retention counts whole days, and an event may happen at any hour: {longest} keeps no record longer, {shortest} keeps every record as long.';

/** `PeriodSchema`, which refuses hours with the whole days that stand for them. */
const RetentionPeriodSchema = z
  .string()
  .check(({ value: period, issues }) => {
    const wholeDays = wholeDaysFor(period);
    if (wholeDays !== undefined) {
      issues.push({ ...refusal('period-with-time', wholeDaysMessage, { period, ...wholeDays }), input: period });
      return;
    }
    for (const issue of PeriodSchema.safeParse(period).error?.issues ?? [])
      issues.push({ ...(issue as z.core.$ZodIssueCustom), input: period });
  })
  .meta({ ...PeriodSchema.meta() }) as unknown as FieldSchema<Period>;

const EndAfterEventSchema = record<EndAfterEvent>({
  kind: word('after'),
  event: TextSchema,
  cutoff: optional(CutoffSchema),
  period: optional(RetentionPeriodSchema),
});

const PermanentEndSchema = record<PermanentEnd>({ kind: word('permanent') });

/** `LatestEnd` and `EarliestEnd` in one shape, so that each level is written out once and not twice. */
interface CombinedEnd {
  readonly kind: 'latest' | 'earliest';
  readonly of: readonly RetentionEnd[];
}

/** Ends of at most so many levels, each written out, because `z.compile` refuses a schema that contains itself. */
function endsNested(levels: number): FieldSchema<RetentionEnd> {
  const shapes: z.core.$ZodTypeDiscriminable[] = [EndAfterEventSchema, PermanentEndSchema];
  if (levels > 1) {
    const of = list(endsNested(levels - 1), { min: 1 });
    shapes.push(record<CombinedEnd>({ kind: words(['latest', 'earliest']), of }));
  }
  return union('kind', shapes) as unknown as FieldSchema<RetentionEnd>;
}

const nestingMessages = {
  'retention-end-too-deep': 'The end is nested more than 16 levels deep.',
  'retention-end-too-large': 'The end has more than 1,000 parts.',
} as const;

/**
 * Schema of `RetentionEnd`. It refuses an end of more than 16 levels (`retention-end-too-deep`) or of more than 1,000 parts
 * (`retention-end-too-large`) before it reads any of them, so that hostile input cannot exhaust stack or time.
 *
 * @example
 * ```ts
 * import { RetentionEndSchema } from 'isms-kit/retention';
 *
 * const formI9 = {
 *   kind: 'latest',
 *   of: [
 *     { kind: 'after', event: 'hired', period: 'P3Y' },
 *     { kind: 'after', event: 'employment-ended', period: 'P1Y' },
 *   ],
 * };
 * RetentionEndSchema.safeParse(formI9).success; // => true
 * RetentionEndSchema.safeParse({ kind: 'latest', of: [] }).success; // => false
 * ```
 */
export const RetentionEndSchema: FieldSchema<RetentionEnd> = z.preprocess((end, context) => {
  const code = nestingProblem(end);
  if (code !== null) context.addIssue({ ...refusal(code, nestingMessages[code], {}), input: end });
  return end;
}, endsNested(mostLevels)) as unknown as FieldSchema<RetentionEnd>;

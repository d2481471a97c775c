import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';
import {
  type LogCategory,
  logCategories,
  type LogField,
  logFacts,
  type LogProtection,
  logProtections,
} from './log-words.ts';

/** A log that is kept for a time from each entry on. */
export interface LogKeptForPeriod {
  /** For a time. */
  readonly kind: 'period';
  /** The time for which each entry is kept. */
  readonly period: Period;
}

/** A log that is kept until an event, and for a time after it. */
export interface LogKeptUntilEvent {
  /** Until an event. */
  readonly kind: 'event';
  /** The event, such as the end of a contract. */
  readonly event: string;
  /** The time for which the log is kept after the event; it is deleted at the event when absent. */
  readonly period?: Period;
}

/** How long a log is kept. */
export type LogRetention = LogKeptForPeriod | LogKeptUntilEvent;

/** A measured difference between a clock and its reference. */
export interface ClockMeasurement {
  /** The day of the measurement. */
  readonly on: CalendarDate;
  /** The difference in milliseconds; negative where the clock is slow. */
  readonly offset: number;
}

/** The clock that gives the entries of a log their time (A.8.17). */
export interface LogClock {
  /** The reference that the clock follows, such as a time server. */
  readonly reference: string;
  /** The largest difference from the reference that is allowed, in milliseconds, not negative. */
  readonly maximumOffset: number;
  /** The time after which a measurement says nothing any more; a measurement has no such end when absent. */
  readonly measureEvery?: Period;
  /** The measured differences, in any order; of several on one day the last one decides. */
  readonly measurements: readonly ClockMeasurement[];
}

/** A log that an asset writes (A.8.15). */
export interface LogSource {
  /** The id of the log source. */
  readonly id: RecordId;
  /** The name for people; the id serves when absent. */
  readonly title?: string;
  /** The asset that writes the log. */
  readonly asset: RecordId;
  /** The kinds of events in the log, at least one. */
  readonly categories: readonly LogCategory[];
  /** The facts that each entry has. */
  readonly fields: readonly LogField[];
  /** How long the log is kept; not yet known when absent. */
  readonly retention?: LogRetention;
  /** The time for which a rule or a duty demands to keep it; no such demand when absent. */
  readonly requiredRetention?: Period;
  /** How the log is protected against change; empty when it is not. */
  readonly protection: readonly LogProtection[];
  /** The person or role that owns it; not yet known when absent. */
  readonly owner?: string;
  /** When people look through the log; not yet planned when absent. */
  readonly reviewCadence?: Cadence;
  /** The reviews held; none when absent. */
  readonly reviews?: readonly Review[];
  /** The clock of its entries; not yet known when absent. */
  readonly clock?: LogClock;
  /** The first day of the log. */
  readonly from: CalendarDate;
  /** The last day of the log, inclusive; it goes on when absent. */
  readonly through?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const LogRetentionSchema: UnionSchema<LogRetention> = union('kind', [
  record<LogKeptForPeriod>({ kind: word('period'), period: PeriodSchema }),
  record<LogKeptUntilEvent>({ kind: word('event'), event: TextSchema, period: optional(PeriodSchema) }),
]);

const LogClockSchema: RecordSchema<LogClock> = record<LogClock>({
  reference: TextSchema,
  maximumOffset: z.number().min(0),
  measureEvery: optional(PeriodSchema),
  measurements: list(record<ClockMeasurement>({ on: CalendarDateSchema, offset: z.number() })),
});

/**
 * Schema of `LogSource`. It refuses an end before the start (`log-source-ends-before-start`).
 *
 * @example
 * ```ts
 * import { LogSourceSchema } from 'isms-kit/operations';
 *
 * const source = {
 *   id: 'LOG-1',
 *   asset: 'A-1',
 *   categories: ['access', 'security'],
 *   fields: ['who', 'what', 'when', 'where-from', 'target', 'outcome'],
 *   retention: { kind: 'period', period: 'P1Y' },
 *   protection: ['append-only'],
 *   from: '2025-01-01',
 * };
 * LogSourceSchema.safeParse(source).success; // => true
 * LogSourceSchema.safeParse({ ...source, categories: [] }).success; // => false
 * ```
 */
export const LogSourceSchema: RecordSchema<LogSource> = record<LogSource>(
  {
    id: RecordIdSchema,
    title: optional(TextSchema),
    asset: referenceTo('asset'),
    categories: list(words(logCategories), { min: 1 }),
    fields: list(words(logFacts)),
    retention: optional(LogRetentionSchema),
    requiredRetention: optional(PeriodSchema),
    protection: list(words(logProtections)),
    owner: optional(TextSchema),
    reviewCadence: optional(CadenceSchema),
    reviews: optional(list(ReviewSchema)),
    clock: optional(LogClockSchema),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('log-source-ends-before-start', {
      of: ['through', 'from'],
      message: 'The log ends on {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);

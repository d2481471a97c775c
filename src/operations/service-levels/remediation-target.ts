import * as z from 'zod';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Period } from '../../core/calendar/period.ts';
import { HourPeriodSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { record, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema } from '../../core/records/text.ts';

/** A target counted on the calendar. The day of the start is not counted, and the last day is inclusive. */
export interface DaysTarget {
  /** Counted on the calendar. */
  readonly kind: 'days';
  /** The period. */
  readonly period: Period;
}

/** A target counted in working days. */
export interface WorkingDaysTarget {
  /** Counted in working days. */
  readonly kind: 'working-days';
  /** The number of working days, at least 1. */
  readonly count: number;
  /** The id of the holiday calendar, which the caller gives. */
  readonly calendar: RecordId;
}

/** A target counted as elapsed time. */
export interface HoursTarget {
  /** Counted as elapsed time. */
  readonly kind: 'hours';
  /** The hours and minutes. */
  readonly hours: HourPeriod;
}

/** No target: there is no limit, so it is never exceeded. */
export interface NoTarget {
  /** Without a limit. */
  readonly kind: 'none';
}

/** The time in which a vulnerability is to be remediated or mitigated. */
export type RemediationTarget = DaysTarget | WorkingDaysTarget | HoursTarget | NoTarget;

/**
 * Schema of `RemediationTarget`.
 *
 * @internal
 */
export const RemediationTargetSchema: UnionSchema<RemediationTarget> = union('kind', [
  record<DaysTarget>({ kind: word('days'), period: PeriodSchema }),
  record<WorkingDaysTarget>({
    kind: word('working-days'),
    count: z.int().min(1).max(3660),
    calendar: RecordIdSchema,
  }),
  record<HoursTarget>({ kind: word('hours'), hours: HourPeriodSchema }),
  record<NoTarget>({ kind: word('none') }),
]);

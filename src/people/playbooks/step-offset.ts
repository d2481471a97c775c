import * as z from 'zod';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import type { Period } from '../../core/calendar/period.ts';
import { record, union, type UnionSchema, word } from '../../core/records/record.ts';

/** A step that is due on the day of the event. */
export interface OffsetOnDay {
  /** On the day of the event. */
  readonly kind: 'on';
}

/** A step that is due some calendar time before the day of the event. */
export interface OffsetBefore {
  /** Before the event, in calendar time. */
  readonly kind: 'before';
  /** The time from the due day to the event. */
  readonly period: Period;
}

/** A step that is due some calendar time after the day of the event. */
export interface OffsetAfter {
  /** After the event, in calendar time. */
  readonly kind: 'after';
  /** The time from the event to the due day. */
  readonly period: Period;
}

/** A step that is due some working days before the day of the event. */
export interface OffsetWorkingDaysBefore {
  /** Before the event, in working days. */
  readonly kind: 'working-days-before';
  /** The number of working days, at least 1. */
  readonly days: number;
}

/** A step that is due some working days after the day of the event. */
export interface OffsetWorkingDaysAfter {
  /** After the event, in working days. */
  readonly kind: 'working-days-after';
  /** The number of working days, at least 1. */
  readonly days: number;
}

/**
 * The time between an event and the last day on which a step is in time. A calendar time ends on the day that it reaches, working or not: it
 * never rolls forward.
 */
export type StepOffset = OffsetOnDay | OffsetBefore | OffsetAfter | OffsetWorkingDaysBefore | OffsetWorkingDaysAfter;

const days = z.int().min(1).max(366);

/**
 * Schema of `StepOffset`.
 *
 * @internal
 */
export const StepOffsetSchema: UnionSchema<StepOffset> = union('kind', [
  record<OffsetOnDay>({ kind: word('on') }),
  record<OffsetBefore>({ kind: word('before'), period: PeriodSchema }),
  record<OffsetAfter>({ kind: word('after'), period: PeriodSchema }),
  record<OffsetWorkingDaysBefore>({ kind: word('working-days-before'), days }),
  record<OffsetWorkingDaysAfter>({ kind: word('working-days-after'), days }),
]);

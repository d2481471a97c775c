import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { CalendarDateSchema, InstantSchema } from '../../core/calendar/schemas.ts';
import { record, union, type UnionSchema, word } from '../../core/records/record.ts';

/** A time that is known exactly. */
export interface ExactTime {
  /** Known exactly. */
  readonly kind: 'at';
  /** The time. */
  readonly at: Instant;
}

/** A time of which only the day is known. */
export interface DayOfTime {
  /** Known to the day. */
  readonly kind: 'on';
  /** The day. */
  readonly on: CalendarDate;
}

/** A time that lies between two others. */
export interface TimeBetween {
  /** Known to lie between two times. */
  readonly kind: 'between';
  /** The earliest time that it can be. */
  readonly earliest: Instant;
  /** The latest time that it can be, inclusive. */
  readonly latest: Instant;
}

/** A time with its precision, because only exact times give durations. */
export type IncidentTime = ExactTime | DayOfTime | TimeBetween;

/**
 * Schema of `IncidentTime`. It refuses an end before the beginning (`time-ends-before-start`).
 *
 * @internal
 */
export const IncidentTimeSchema: UnionSchema<IncidentTime> = union('kind', [
  record<ExactTime>({ kind: word('at'), at: InstantSchema }),
  record<DayOfTime>({ kind: word('on'), on: CalendarDateSchema }),
  record<TimeBetween>({ kind: word('between'), earliest: InstantSchema, latest: InstantSchema }, (refuse) => [
    refuse('time-ends-before-start', {
      of: ['latest', 'earliest'],
      message: 'The latest time is {latest}, before the earliest {earliest}.',
      when: ({ latest, earliest }) => compareInstants(latest, earliest) < 0,
    }),
  ]),
]);

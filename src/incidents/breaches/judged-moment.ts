import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/**
 * The moments between which a question about a day is asked, in milliseconds since 1970: one moment where it is known, else the whole day in any
 * time zone.
 *
 * @internal
 */
export interface JudgedMoment {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The first moment that it can be. */
  readonly earliest: number;
  /** The last moment that it can be. */
  readonly latest: number;
}

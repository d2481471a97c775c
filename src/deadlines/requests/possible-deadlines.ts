import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { latestPossibleRoll, reachWorkingDay } from '../working-days/working-day.ts';
import type { DataSubjectRequestDeadlineOptions } from './data-subject-request-deadline.ts';
import type { DatedRequest } from './request-dates.ts';
import { type DataSubjectRequestDeadline, requestDeadline } from './request-time-limit.ts';

/**
 * The earliest and the latest deadline of a request; they differ where it ends on days that the calendar does not cover.
 *
 * @internal
 */
export interface PossibleDeadlines {
  readonly earliest: DataSubjectRequestDeadline;
  readonly latest: DataSubjectRequestDeadline;
  /** The days that the calendar does not cover. */
  readonly unknown: readonly CalendarDate[];
}

/**
 * Counts a request without an error where the calendar does not cover its end.
 *
 * @internal
 */
export function possibleDeadlines(
  request: DatedRequest,
  { calendar, suspendsForIdentity = false }: DataSubjectRequestDeadlineOptions,
): PossibleDeadlines {
  const unknown = new Set<CalendarDate>();
  const deadlineWith = (rollUnknown: (date: CalendarDate) => CalendarDate): DataSubjectRequestDeadline => {
    const roll = (date: CalendarDate): CalendarDate => {
      if (calendar === undefined) return date;
      const reached = reachWorkingDay(date, calendar);
      if ('workingOn' in reached) return reached.workingOn;
      unknown.add(reached.unknownOn);
      return rollUnknown(date);
    };
    return requestDeadline(request, { calendar: calendar?.id ?? null, roll, suspendsForIdentity });
  };
  const earliest = deadlineWith((date) => date);
  const days = [...unknown];
  return { earliest, latest: days.length === 0 ? earliest : deadlineWith(latestPossibleRoll), unknown: days };
}

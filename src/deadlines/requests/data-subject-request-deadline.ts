import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { nextWorkingDay } from '../working-days/next-working-day.ts';
import { requireCoverage } from '../working-days/require-coverage.ts';
import { requireRequestFacts } from './request-dates.ts';
import { type RequestTimeLimit, requestTimeLimit } from './request-time-limit.ts';

/** The holidays that move a last day. */
export interface DataSubjectRequestDeadlineOptions {
  /** The public holidays of the place where the answer is given; without it nothing rolls, which is never late. */
  readonly calendar?: HolidayCalendar;
}

/** The time limit of an answer to a data subject, with the calendar that was asked. */
export type DataSubjectRequestDeadline = RequestTimeLimit & {
  /** The id of the calendar that was asked; null when none was. */
  readonly calendar: string | null;
};

/**
 * Finds the day by which a data subject must be answered.
 *
 * One month from receipt, on the date of the same number, else the last day of the month, moved to the next working day when a calendar is given. An
 * extension announced inside that month makes it three months from receipt, not one month plus two (GDPR art. 12(3)). Under the UK GDPR (art. 12A)
 * the month counts from the latest of request, proof of identity and fee, and the days from asking for clarification through receiving it do not count.
 * What the regime does not know, or what came too late, has no effect and is listed in `ignored`.
 *
 * @param facts - The regime and the dates of the request.
 * @param options - The calendar.
 * @returns The last day, and by when an extension must be announced; both null while the time limit waits for the data subject.
 * @throws RangeError when the calendar does not cover an end that could roll, or the regime or a date is malformed.
 *
 * @example
 * ```ts
 * import { dataSubjectRequestDeadline } from 'isms-kit/deadlines';
 *
 * const request = { regime: 'gdpr', receivedOn: '2026-01-31' } as const;
 * dataSubjectRequestDeadline(request).dueOn; // => '2026-02-28'
 * dataSubjectRequestDeadline({ ...request, extensionAnnouncedOn: '2026-02-20' }).dueOn; // => '2026-04-30'
 * dataSubjectRequestDeadline({ ...request, extensionAnnouncedOn: '2026-03-02' }).extension; // => 'too-late'
 * ```
 */
export function dataSubjectRequestDeadline(
  facts: DataSubjectRequestFacts,
  { calendar }: DataSubjectRequestDeadlineOptions = {},
): DataSubjectRequestDeadline {
  requireRequestFacts('facts', facts);
  if (calendar === undefined) return { ...requestTimeLimit(facts, (date) => date), calendar: null };
  const roll = (date: CalendarDate): CalendarDate => {
    requireCoverage('the end of the time limit', date, calendar);
    return nextWorkingDay(date, calendar);
  };
  return { ...requestTimeLimit(facts, roll), calendar: calendar.id };
}

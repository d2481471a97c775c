import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { latestPossibleRoll, reachWorkingDay, rollForward } from '../working-days/working-day.ts';
import { aBoolean, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';
import type { DatedRequest } from './request-dates.ts';
import { requestFactsGuard } from './request-guard.ts';
import { type DataSubjectRequestDeadline, requestDeadline } from './request-time-limit.ts';

/** The options of `dataSubjectRequestDeadline`. */
export interface DataSubjectRequestDeadlineOptions {
  /** The public holidays of the place where the answer is given; without it nothing rolls, which is never late. */
  readonly calendar?: HolidayCalendar;
  /**
   * Whether the authority reads the month of the GDPR as suspended while proof of identity is open (EDPB Guidelines 01/2022): the days after the
   * asking through the arrival do not count. Not, when absent, which is never late.
   */
  readonly suspendsForIdentity?: boolean;
}

const optionsGuard = /* @__PURE__ */ anObject<DataSubjectRequestDeadlineOptions>({
  calendar: /* @__PURE__ */ maybe(calendarGuard),
  suspendsForIdentity: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * Finds the last day by which a data subject must be answered.
 *
 * It is one month from receipt, on the date of the same number, else the last day of the month, and rolls to the next working day if a calendar is
 * given. An extension announced within that month makes it three months from receipt, not one month plus two (GDPR art. 12(3)). Under the UK GDPR
 * (art. 12A) the month counts from the latest of request, proof of identity and fee, and the days from asking for clarification through receiving
 * it do not count, where access is requested. Facts that the regime does not provide for, or that came too late, have no effect and are listed in `ignored`.
 *
 * @param facts - The regime and the dates of the request.
 * @param options - The calendar.
 * @returns The last day, and the last day to announce an extension; both null while the time limit waits for the data subject.
 * @throws RangeError when the calendar does not cover an end that could roll, or the regime or a date is invalid.
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
  options: DataSubjectRequestDeadlineOptions = {},
): DataSubjectRequestDeadline {
  requireReadable('facts', facts, requestFactsGuard);
  requireOptions(options, optionsGuard);
  const { calendar, suspendsForIdentity = false } = options;
  if (calendar === undefined)
    return requestDeadline(facts, { calendar: null, roll: (date) => date, suspendsForIdentity });
  const roll = (date: CalendarDate): CalendarDate => rollForward('the end of the time limit', date, calendar);
  return requestDeadline(facts, { calendar: calendar.id, roll, suspendsForIdentity });
}

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

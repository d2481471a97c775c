import { type CalendarDate, requireCalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';
import { deadlinesFindings } from '../working-days/deadlines-findings.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { latestRoll } from '../periods/latest-roll.ts';
import { reachWorkingDay } from '../working-days/reach-working-day.ts';
import { requireRequestFacts } from './request-dates.ts';
import { type RequestTimeLimit, requestTimeLimit } from './request-time-limit.ts';

/** A data subject's request with its dates. */
export interface DatedRequest extends DataSubjectRequestFacts {
  /** The id of the request. */
  readonly id: string;
  /** The day it was answered; absent while it is not. */
  readonly answeredOn?: CalendarDate;
}

/** The day to judge, and the holidays. */
export interface CheckDataSubjectRequestsOptions {
  /** Today. */
  readonly asOf: CalendarDate;
  /** The public holidays of the place where the answer is given; without it nothing rolls. */
  readonly calendar?: HolidayCalendar;
}

type RequestFinding = Finding<keyof typeof deadlinesFindings>;

/**
 * Checks the requests of data subjects: answered too late, not answered, extended too late, or recorded with dates that cannot be.
 *
 * What is dated after today has not happened yet; it is reported and has no effect. A request whose end the calendar does not reach is
 * judged only where every possible roll gives the same answer, at most 31 days.
 *
 * @param requests - The requests.
 * @param options - Today and the calendar.
 * @returns The findings, in the order of the requests; the path begins with the index of the request.
 * @throws RangeError when `asOf` or a date of a request is no real day, or its regime is unknown; it names the field.
 *
 * @example
 * ```ts
 * import { checkDataSubjectRequests } from 'isms-kit/deadlines';
 *
 * const requests = [{ id: 'DSR-3', regime: 'gdpr', receivedOn: '2026-01-31' }] as const;
 * checkDataSubjectRequests(requests, { asOf: '2026-02-28' }); // => []
 * checkDataSubjectRequests(requests, { asOf: '2026-03-01' }).map(({ code }) => code); // => ['request-overdue']
 * ```
 */
export function checkDataSubjectRequests(
  requests: readonly DatedRequest[],
  { asOf, calendar }: CheckDataSubjectRequestsOptions,
): readonly Finding<keyof typeof deadlinesFindings>[] {
  requireCalendarDate('asOf', asOf);
  for (const [index, request] of requests.entries()) {
    requireRequestFacts(`requests[${index}]`, request);
    requireDates({ [`requests[${index}].answeredOn`]: request.answeredOn });
  }
  return requests.flatMap((request, index) => [
    ...checkDates(request, index, asOf),
    ...checkLimit(request, index, asOf, calendar),
  ]);
}

function checkDates(request: DatedRequest, index: number, asOf: CalendarDate): readonly RequestFinding[] {
  const { id, receivedOn, clarification } = request;
  const followers = dated({
    extensionAnnouncedOn: request.extensionAnnouncedOn,
    'clarification.askedOn': clarification?.askedOn,
    'clarification.receivedOn': clarification?.receivedOn,
    answeredOn: request.answeredOn,
  });
  const { identityProvedOn, feePaidOn } = request;
  const all = [...dated({ receivedOn, identityProvedOn, feePaidOn }), ...followers];
  return [
    ...all
      .filter(({ on }) => on > asOf)
      .map(({ date, on }) => {
        const params = { request: id, date, on, asOf };
        return reportFinding(deadlinesFindings, 'request-date-in-future', { ...placeOf(id, index, date), params });
      }),
    ...followers
      .filter(({ on }) => on < receivedOn)
      .map(({ date, on }) => {
        const params = { request: id, date, on, receivedOn };
        return reportFinding(deadlinesFindings, 'request-date-before-receipt', { ...placeOf(id, index, date), params });
      }),
    ...checkClarification(request, index),
  ];
}

function checkClarification({ id, clarification }: DatedRequest, index: number): readonly RequestFinding[] {
  if (clarification === undefined || clarification.receivedOn === null) return [];
  const { askedOn, receivedOn } = clarification;
  if (receivedOn >= askedOn) return [];
  const params = { request: id, askedOn, receivedOn };
  const details = { ...placeOf(id, index, 'clarification.receivedOn'), params };
  return [reportFinding(deadlinesFindings, 'request-clarification-out-of-order', details)];
}

function checkLimit(
  recorded: DatedRequest,
  index: number,
  asOf: CalendarDate,
  calendar: HolidayCalendar | undefined,
): readonly RequestFinding[] {
  if (recorded.receivedOn > asOf) return [];
  const request = requestKnownBy(asOf, recorded);
  const { id, receivedOn, extensionAnnouncedOn, answeredOn } = request;
  const unknown = new Set<CalendarDate>();
  const limitWith = (rollUnknown: (date: CalendarDate) => CalendarDate): RequestTimeLimit =>
    requestTimeLimit(request, (date) => {
      if (calendar === undefined) return date;
      const reached = reachWorkingDay(date, calendar);
      if ('workingOn' in reached) return reached.workingOn;
      unknown.add(reached.unknownOn);
      return rollUnknown(date);
    });
  const earliest = limitWith((date) => date);
  const missing = [...unknown];
  const latest = missing.length === 0 ? earliest : limitWith(latestRoll);
  const { source, ruleValidFrom } = earliest;
  const about = { subject: { kind: 'data-subject-request', id }, requirements: [source] };
  const findings: RequestFinding[] = [];
  if (ruleValidFrom !== null && receivedOn < ruleValidFrom) {
    const params = { request: id, receivedOn, source, ruleValidFrom };
    const details = { ...about, path: [index, 'receivedOn'], params };
    findings.push(reportFinding(deadlinesFindings, 'request-rule-not-in-force', details));
  }
  const { dueOn } = earliest;
  // A roll never brings a limit forward: what was answered in time without it is in time.
  const isInTime = answeredOn !== undefined && (dueOn === null || answeredOn <= dueOn);
  if (calendar !== undefined && missing.length > 0 && !isInTime) {
    const params = { request: id, on: missing, calendar: calendar.id };
    findings.push(reportFinding(deadlinesFindings, 'request-calendar-gap', { ...about, path: [index], params }));
  }
  if (dueOn === null || latest.dueOn === null) return findings;
  if (latest.extension === 'too-late' && extensionAnnouncedOn !== undefined) {
    const params = { request: id, extensionAnnouncedOn, announceExtensionBy: earliest.announceExtensionBy };
    const details = { ...about, path: [index, 'extensionAnnouncedOn'], params };
    findings.push(reportFinding(deadlinesFindings, 'request-extension-late', details));
  }
  if ((answeredOn ?? asOf) <= latest.dueOn) return findings;
  if (answeredOn === undefined) {
    const params = { request: id, dueOn, source, asOf };
    return [...findings, reportFinding(deadlinesFindings, 'request-overdue', { ...about, path: [index], params })];
  }
  const params = { request: id, dueOn, source, answeredOn };
  const details = { ...about, path: [index, 'answeredOn'], params };
  return [...findings, reportFinding(deadlinesFindings, 'request-answered-late', details)];
}

/** A received request as it is on a day: what is dated after it has not happened yet, and what was asked for is still open. */
function requestKnownBy(asOf: CalendarDate, request: DatedRequest): DatedRequest {
  const { identityProvedOn, feePaidOn, extensionAnnouncedOn, clarification, answeredOn, ...received } = request;
  const isKnown = (date: CalendarDate | null | undefined): date is CalendarDate =>
    date !== null && date !== undefined && date <= asOf;
  const orOpen = (date: CalendarDate | null): CalendarDate | null => (isKnown(date) ? date : null);
  return {
    ...received,
    ...(identityProvedOn !== undefined && { identityProvedOn: orOpen(identityProvedOn) }),
    ...(feePaidOn !== undefined && { feePaidOn: orOpen(feePaidOn) }),
    ...(isKnown(extensionAnnouncedOn) && { extensionAnnouncedOn }),
    ...(isKnown(clarification?.askedOn) &&
      clarification && { clarification: { ...clarification, receivedOn: orOpen(clarification.receivedOn) } }),
    ...(isKnown(answeredOn) && { answeredOn }),
  };
}

function dated(
  dates: Readonly<Record<string, CalendarDate | null | undefined>>,
): readonly { readonly date: string; readonly on: CalendarDate }[] {
  return Object.entries(dates).flatMap(([date, on]) => (on === null || on === undefined ? [] : [{ date, on }]));
}

function placeOf(id: string, index: number, field: string): Pick<RequestFinding, 'subject' | 'path'> {
  return { subject: { kind: 'data-subject-request', id }, path: [index, ...field.split('.')] };
}

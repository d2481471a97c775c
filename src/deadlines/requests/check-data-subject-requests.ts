import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../records/unreadable-field.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { requestsFindings } from './findings.ts';
import { possibleDeadlines, requestKnownBy } from './possible-deadlines.ts';
import { type DatedRequest, requestDates, unreadableRequestField } from './request-dates.ts';

type RequestFinding = FindingOf<typeof requestsFindings>;

/** The day to judge, and the holidays. */
export interface CheckDataSubjectRequestsContext {
  /** Today. */
  readonly asOf: CalendarDate;
  /** The public holidays of the place where the answer is given; without it nothing rolls. */
  readonly calendar?: HolidayCalendar;
}

/**
 * Checks the requests of data subjects: answered too late, not answered, extended too late, or recorded with dates that cannot be true.
 *
 * A date after today has not happened yet; it gives a finding and has no other effect. A request whose end the calendar does not cover is
 * judged only if every possible roll, of at most 31 days, gives the same answer.
 *
 * @param requests - The requests.
 * @param context - Today and the calendar.
 * @returns The findings, in the order of the requests; the path begins with the index of the request. A request with an unknown regime or an
 * impossible date gives one finding.
 * @throws RangeError when `asOf` is not a real day.
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
  { asOf, calendar }: CheckDataSubjectRequestsContext,
): readonly RequestFinding[] {
  requireCalendarDate('asOf', asOf);
  return requests.flatMap((request, index) => {
    const unreadable = unreadableRecord('data-subject-request', request, index, unreadableRequestField);
    if (unreadable !== undefined) return [unreadable];
    return [...checkDates(request, index, asOf), ...checkLimit(request, index, asOf, calendar)];
  });
}

/** The dates that may lie before receipt, because an identity may have been proved and a fee paid earlier. */
const mayPrecedeReceipt: ReadonlySet<string> = /* @__PURE__ */ new Set(['identityProvedOn', 'feePaidOn']);

function checkDates(request: DatedRequest, index: number, asOf: CalendarDate): readonly RequestFinding[] {
  const { id, receivedOn } = request;
  const dates = requestDates(request);
  const future = dates.filter(({ on }) => on > asOf);
  const tooEarly = dates.filter(({ field, on }) => on < receivedOn && !mayPrecedeReceipt.has(field));
  return [
    ...future.map(({ field, on }) => {
      const params = { request: id, date: field, on, asOf };
      return reportFinding(requestsFindings, 'request-date-in-future', { ...placeOf(id, index, field), params });
    }),
    ...tooEarly.map(({ field, on }) => {
      const params = { request: id, date: field, on, receivedOn };
      return reportFinding(requestsFindings, 'request-date-before-receipt', { ...placeOf(id, index, field), params });
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
  return [reportFinding(requestsFindings, 'request-clarification-out-of-order', details)];
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
  const { earliest, latest, unknown } = possibleDeadlines(request, calendar);
  const { source, ruleValidFrom } = earliest;
  const about = { subject: { kind: 'data-subject-request', id }, requirements: [source] };
  const findings: RequestFinding[] = [];
  if (ruleValidFrom !== null && receivedOn < ruleValidFrom) {
    const params = { request: id, receivedOn, source, ruleValidFrom };
    const details = { ...about, path: [index, 'receivedOn'], params };
    findings.push(reportFinding(requestsFindings, 'request-rule-not-in-force', details));
  }
  const { dueOn } = earliest;
  // A roll never brings a limit forward: a request answered in time without it is in time.
  const isInTime = answeredOn !== undefined && (dueOn === null || answeredOn <= dueOn);
  if (calendar !== undefined && unknown.length > 0 && !isInTime) {
    const params = { request: id, on: unknown, calendar: calendar.id };
    findings.push(reportFinding(requestsFindings, 'request-calendar-gap', { ...about, path: [index], params }));
  }
  if (dueOn === null || latest.dueOn === null) return findings;
  if (latest.extension === 'too-late' && extensionAnnouncedOn !== undefined) {
    const params = { request: id, extensionAnnouncedOn, announceExtensionBy: earliest.announceExtensionBy };
    const details = { ...about, path: [index, 'extensionAnnouncedOn'], params };
    findings.push(reportFinding(requestsFindings, 'request-extension-late', details));
  }
  if ((answeredOn ?? asOf) <= latest.dueOn) return findings;
  if (answeredOn === undefined) {
    const params = { request: id, dueOn, source, asOf };
    return [...findings, reportFinding(requestsFindings, 'request-overdue', { ...about, path: [index], params })];
  }
  const params = { request: id, dueOn, source, answeredOn };
  const details = { ...about, path: [index, 'answeredOn'], params };
  return [...findings, reportFinding(requestsFindings, 'request-answered-late', details)];
}

function placeOf(id: string, index: number, field: string): Pick<RequestFinding, 'subject' | 'path'> {
  return { subject: { kind: 'data-subject-request', id }, path: [index, ...field.split('.')] };
}

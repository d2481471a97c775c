import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { aBoolean, aDate, anObject, anything, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable, unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import { type DataSubjectRequestDeadlineOptions, possibleDeadlines } from './data-subject-request-deadline.ts';
import { requestsFindings } from './findings.ts';
import { requestGuard } from './request-guard.ts';
import { type DatedRequest, requestDates, requestKnownBy } from './request-dates.ts';

type RequestFinding = FindingOf<typeof requestsFindings>;

/** The day to judge, and the holidays. */
export interface CheckDataSubjectRequestsContext extends DataSubjectRequestDeadlineOptions {
  /** Today. */
  readonly asOf: CalendarDate;
}

const aList = /* @__PURE__ */ listOf(anything);
const contextGuard = /* @__PURE__ */ anObject<CheckDataSubjectRequestsContext>({
  asOf: aDate,
  calendar: /* @__PURE__ */ maybe(calendarGuard),
  suspendsForIdentity: /* @__PURE__ */ maybe(aBoolean),
});

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
  context: CheckDataSubjectRequestsContext,
): readonly RequestFinding[] {
  requireReadable('requests', requests, aList);
  requireOptions(context, contextGuard, 'context');
  const { asOf } = context;
  return requests.flatMap((request, index) => {
    const unreadable = unreadablePart(request, requestGuard);
    if (unreadable !== undefined) {
      const at = { subject: subjectAt('data-subject-request', request, index), place: [index] };
      return [reportUnreadable('deadlines-record-unreadable', at, unreadable)];
    }
    return [...checkDates(request, index, asOf), ...checkLimit(request, index, context)];
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
  { asOf, ...options }: CheckDataSubjectRequestsContext,
): readonly RequestFinding[] {
  if (recorded.receivedOn > asOf) return [];
  const request = requestKnownBy(asOf, recorded);
  const { id, receivedOn, extensionAnnouncedOn, answeredOn } = request;
  const { earliest, latest, unknown } = possibleDeadlines(request, options);
  const { calendar } = options;
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

/**
 * Deadlines: working days and periods as Regulation (EEC, Euratom) No 1182/71 counts them, the clocks of incident notification (GDPR art. 33 and 34,
 * NIS2 art. 23, DORA art. 19), the time limits of data subjects' requests (GDPR art. 12, UK GDPR art. 12A), and the planned intervals that
 * ISO/IEC 27001 asks for in clauses 8, 9 and Annex A. Nothing here is legal advice.
 *
 * @module
 */
export { type HolidayCalendar, HolidayCalendarSchema } from './working-days/holiday-calendar.ts';
export { isWorkingDay } from './working-days/is-working-day.ts';
export { nextWorkingDay } from './working-days/next-working-day.ts';
export { previousWorkingDay } from './working-days/previous-working-day.ts';
export { addWorkingDays } from './working-days/add-working-days.ts';
export { countWorkingDays } from './working-days/count-working-days.ts';
export { checkHolidayCalendar, type CheckHolidayCalendarOptions } from './working-days/check-holiday-calendar.ts';
export { type CountingRule, type CountingRuleId, countingRules } from './periods/counting-rules.ts';
export { type Deadline, endOfPeriod, type EndOfPeriodOptions } from './periods/end-of-period.ts';
export { latestNoticeDate } from './periods/latest-notice-date.ts';
export { endOfHourPeriod, type EndOfHourPeriodOptions, type HourDeadline } from './periods/end-of-hour-period.ts';
export { type StatutoryClock } from './statutes/statutory-clock.ts';
export {
  type ArticleClock,
  type HourClockId,
  type IncidentClockId,
  type IncidentClocks,
  incidentClocks,
  type MonthClockId,
  type OpenClockId,
} from './statutes/incident-clocks.ts';
export { type RequestClockId, requestClocks } from './statutes/request-clocks.ts';
export { statutoryClocks } from './statutes/statutory-clocks.ts';
export {
  type DoraFacts,
  type GdprAuthorityFacts,
  type GdprSubjectsFacts,
  type Nis2Facts,
  type NotificationFacts,
  type NotificationFactsByRegime,
  NotificationFactsSchema,
} from './notifications/notification-facts.ts';
export { type ClockAnchor, type NotificationStageId } from './notifications/notification-stage.ts';
export { type ClockState } from './notifications/clock-state.ts';
export { type Clock, notificationClocks, type NotificationClocksOptions } from './notifications/notification-clocks.ts';
export {
  checkNotificationClocks,
  type CheckNotificationClocksOptions,
  type NotifiableIncident,
} from './notifications/check-notification-clocks.ts';
export { type DataSubjectRequestFacts, DataSubjectRequestFactsSchema } from './requests/data-subject-request-facts.ts';
export { type RequestStart } from './requests/request-start.ts';
export {
  type RequestTimeLimit,
  type RequestTimeLimitBase,
  type RunningRequest,
  type WaitingRequest,
} from './requests/request-time-limit.ts';
export {
  dataSubjectRequestDeadline,
  type DataSubjectRequestDeadline,
  type DataSubjectRequestDeadlineOptions,
} from './requests/data-subject-request-deadline.ts';
export {
  checkDataSubjectRequests,
  type CheckDataSubjectRequestsOptions,
  type DatedRequest,
} from './requests/check-data-subject-requests.ts';
export { deadlinesFindings } from './working-days/deadlines-findings.ts';

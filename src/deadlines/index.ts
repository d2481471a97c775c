/**
 * Deadlines: working days and periods as Regulation (EEC, Euratom) No 1182/71 counts them, the clocks of incident notification (GDPR art. 33 and 34,
 * NIS2 art. 23, DORA art. 19), and the time limits of data subjects' requests (GDPR art. 12, UK GDPR art. 12A). Nothing here is legal advice.
 *
 * @module
 */
export { type HolidayCalendar, HolidayCalendarSchema } from './working-days/holiday-calendar.ts';
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from './working-days/working-day.ts';
export { checkHolidayCalendar, type CheckHolidayCalendarContext } from './working-days/check-holiday-calendar.ts';
export { validateHolidayCalendar } from './working-days/validate-holiday-calendar.ts';
export { type CountingRule, type CountingRuleId, countingRules } from './periods/counting-rules.ts';
export { type Deadline, endOfPeriod, type EndOfPeriodOptions } from './periods/end-of-period.ts';
export { latestNoticeDate, type LatestNoticeDateOptions } from './periods/latest-notice-date.ts';
export { endOfHourPeriod, type EndOfHourPeriodOptions, type HourDeadline } from './periods/end-of-hour-period.ts';
export { type ArticleTimeLimit, type StatutoryTimeLimit } from './statutes/statutory-time-limit.ts';
export {
  type HourLimitId,
  type IncidentTimeLimitId,
  type IncidentTimeLimits,
  incidentTimeLimits,
  type MonthLimitId,
  type OpenLimitId,
} from './statutes/incident-time-limits.ts';
export { type RequestTimeLimitId, requestTimeLimits } from './statutes/request-time-limits.ts';
export { statutoryTimeLimits } from './statutes/statutory-time-limits.ts';
export {
  checkStatutoryTables,
  type CheckStatutoryTablesContext,
  type StatutoryRow,
} from './statutes/check-statutory-tables.ts';
export {
  type DoraFacts,
  type GdprAuthorityFacts,
  type GdprSubjectsFacts,
  type GermanNis2Facts,
  type Nis2Facts,
  type NotificationFacts,
  type NotificationFactsByRegime,
  NotificationFactsSchema,
  type OngoingIncident,
} from './notifications/notification-facts.ts';
export { type ClockAnchor, type NotificationStageId } from './notifications/notification-stage.ts';
export {
  type Clock,
  type ClockState,
  notificationClocks,
  type NotificationClocksOptions,
} from './notifications/notification-clocks.ts';
export {
  checkNotificationClocks,
  type CheckNotificationClocksContext,
  type NotifiableIncident,
} from './notifications/check-notification-clocks.ts';
export {
  type DataSubjectRequestFacts,
  DataSubjectRequestFactsSchema,
  type RequestClarification,
} from './requests/data-subject-request-facts.ts';
export { type DataSubjectRight } from './requests/data-subject-rights.ts';
export { type DatedRequest } from './requests/request-dates.ts';
export {
  type DataSubjectRequestDeadline,
  type PausedTimeLimit,
  type RequestStart,
  type DatedTimeLimit,
} from './requests/request-time-limit.ts';
export {
  dataSubjectRequestDeadline,
  type DataSubjectRequestDeadlineOptions,
} from './requests/data-subject-request-deadline.ts';
export {
  checkDataSubjectRequests,
  type CheckDataSubjectRequestsContext,
} from './requests/check-data-subject-requests.ts';
export { type DeadlinesFinding, deadlinesFindings } from './agenda/findings.ts';
export {
  deadlinesDueItems,
  type DeadlinesDueItemsOptions,
  type DeadlinesRegisters,
} from './agenda/deadlines-due-items.ts';

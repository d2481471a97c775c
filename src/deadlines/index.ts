/**
 * Deadlines: working days and periods as Regulation (EEC, Euratom) No 1182/71 counts them, the clocks of incident notification (GDPR art. 33 and 34,
 * NIS2 art. 23, DORA art. 19), the time limits of data subjects' requests (GDPR art. 12, UK GDPR art. 12A), and the planned intervals that
 * ISO/IEC 27001 asks for in clauses 8, 9 and Annex A. Nothing here is legal advice.
 *
 * @module
 */
export { type HolidayCalendar, HolidayCalendarSchema } from './holiday-calendar.ts';
export { isWorkingDay } from './is-working-day.ts';
export { nextWorkingDay } from './next-working-day.ts';
export { previousWorkingDay } from './previous-working-day.ts';
export { addWorkingDays } from './add-working-days.ts';
export { countWorkingDays } from './count-working-days.ts';
export { checkHolidayCalendar, type CheckHolidayCalendarOptions } from './check-holiday-calendar.ts';
export { type CountingRule, type CountingRuleId, countingRules } from './counting-rules.ts';
export { type Deadline, endOfPeriod, type EndOfPeriodOptions } from './end-of-period.ts';
export { latestNoticeDate } from './latest-notice-date.ts';
export { endOfHourPeriod, type EndOfHourPeriodOptions, type HourDeadline } from './end-of-hour-period.ts';
export { type StatutoryClock } from './statutory-clock.ts';
export {
  type ArticleClock,
  type HourClockId,
  type IncidentClockId,
  type IncidentClocks,
  incidentClocks,
  type MonthClockId,
  type OpenClockId,
} from './incident-clocks.ts';
export { type RequestClockId, requestClocks } from './request-clocks.ts';
export { statutoryClocks } from './statutory-clocks.ts';
export {
  type DoraFacts,
  type GdprAuthorityFacts,
  type GdprSubjectsFacts,
  type Nis2Facts,
  type NotificationFacts,
  type NotificationFactsByRegime,
  NotificationFactsSchema,
} from './notification-facts.ts';
export { type ClockAnchor, type NotificationStageId } from './notification-stage.ts';
export { type ClockState } from './clock-state.ts';
export { type Clock, notificationClocks, type NotificationClocksOptions } from './notification-clocks.ts';
export {
  checkNotificationClocks,
  type CheckNotificationClocksOptions,
  type NotifiableIncident,
} from './check-notification-clocks.ts';
export { type DataSubjectRequestFacts, DataSubjectRequestFactsSchema } from './data-subject-request-facts.ts';
export { type RequestStart } from './request-start.ts';
export {
  type RequestTimeLimit,
  type RequestTimeLimitBase,
  type RunningRequest,
  type WaitingRequest,
} from './request-time-limit.ts';
export {
  dataSubjectRequestDeadline,
  type DataSubjectRequestDeadline,
  type DataSubjectRequestDeadlineOptions,
} from './data-subject-request-deadline.ts';
export {
  checkDataSubjectRequests,
  type CheckDataSubjectRequestsOptions,
  type DatedRequest,
} from './check-data-subject-requests.ts';
export { type Cadence, CadenceSchema } from './cadence.ts';
export { occurrences } from './occurrences.ts';
export { nextOccurrence, type NextOccurrence, type NextOccurrenceFacts } from './next-occurrence.ts';
export { checkCadences, type CheckCadencesOptions, type RecurringDuty } from './check-cadences.ts';
export { deadlinesFindings } from './deadlines-findings.ts';

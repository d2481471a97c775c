/**
 * What every area builds on: calendar dates, instants and periods; findings and tallies; life cycles; ids, texts and the consumer's own
 * fields of a record.
 *
 * @module
 */
export { type CalendarDate, CalendarDateSchema } from './calendar/calendar-date.ts';
export { type Instant, InstantSchema } from './calendar/instant.ts';
export { type Period, PeriodSchema } from './calendar/period.ts';
export { type HourPeriod, HourPeriodSchema } from './calendar/hour-period.ts';
export { type TimeZone, TimeZoneSchema } from './calendar/time-zone.ts';
export { isCalendarDate } from './calendar/is-calendar-date.ts';
export { addPeriod } from './calendar/add-period.ts';
export { subtractPeriod } from './calendar/subtract-period.ts';
export { daysBetween } from './calendar/days-between.ts';
export { addHours } from './calendar/add-hours.ts';
export { compareInstants } from './calendar/compare-instants.ts';
export { localDateOf } from './calendar/local-date-of.ts';
export { endOfLocalDay } from './calendar/end-of-local-day.ts';
export {
  defineFindings,
  type FindingDefinition,
  type FindingTable,
  type LegalReference,
  type Severity,
} from './findings/define-findings.ts';
export {
  type Finding,
  type FindingDetails,
  type FindingParams,
  type FindingSubject,
  type PlaceOf,
  reportFinding,
} from './findings/report-finding.ts';
export { type FindingParam } from './findings/render-message.ts';
export { describeFinding } from './findings/describe-finding.ts';
export { type Tally, type TallyCounts, tallyOf } from './findings/tally-of.ts';
export { type Lifecycle, nextStates, type Transition } from './lifecycle/next-states.ts';
export { checkHistory, type HistoryEntry } from './lifecycle/check-history.ts';
export { diagramOf } from './lifecycle/diagram-of.ts';
export { coreFindings } from './lifecycle/core-findings.ts';
export { RecordIdSchema } from './records/record-id.ts';
export { TextSchema } from './records/text.ts';
export { type CustomFields, CustomFieldsSchema } from './records/custom-fields.ts';

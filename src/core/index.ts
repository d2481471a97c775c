/**
 * What every area builds on: calendar dates, instants and periods; findings and tallies; life cycles; ids, texts and the consumer's own
 * fields of a record.
 *
 * @module
 */
export { type CalendarDate, CalendarDateSchema } from './calendar-date.ts';
export { type Instant, InstantSchema } from './instant.ts';
export { type Period, PeriodSchema } from './period.ts';
export { type HourPeriod, HourPeriodSchema } from './hour-period.ts';
export { type TimeZone, TimeZoneSchema } from './time-zone.ts';
export { isCalendarDate } from './is-calendar-date.ts';
export { addPeriod } from './add-period.ts';
export { subtractPeriod } from './subtract-period.ts';
export { daysBetween } from './days-between.ts';
export { addHours } from './add-hours.ts';
export { compareInstants } from './compare-instants.ts';
export { localDateOf } from './local-date-of.ts';
export { endOfLocalDay } from './end-of-local-day.ts';
export {
  defineFindings,
  type FindingDefinition,
  type FindingTable,
  type LegalReference,
  type Severity,
} from './define-findings.ts';
export {
  type Finding,
  type FindingDetails,
  type FindingParams,
  type FindingSubject,
  type PlaceOf,
  reportFinding,
} from './report-finding.ts';
export { type FindingParam } from './render-message.ts';
export { describeFinding } from './describe-finding.ts';
export { type Tally, type TallyCounts, tallyOf } from './tally-of.ts';
export { type Lifecycle, nextStates, type Transition } from './next-states.ts';
export { checkHistory, type HistoryEntry } from './check-history.ts';
export { diagramOf } from './diagram-of.ts';
export { coreFindings } from './core-findings.ts';
export { RecordIdSchema } from './record-id.ts';
export { TextSchema } from './text.ts';
export { type CustomFields, CustomFieldsSchema } from './custom-fields.ts';

/**
 * The ground of every area: calendar dates, instants and periods; findings and tallies; ids, texts and references of records; life cycles.
 *
 * @module
 */
export { type CalendarDate, daysBetween, isCalendarDate } from './calendar/calendar-date.ts';
export { type Period } from './calendar/period.ts';
export { addPeriod, subtractPeriod } from './calendar/add-period.ts';
export { compareInstants, type Instant } from './calendar/instant.ts';
export { addHours, type HourPeriod } from './calendar/hour-period.ts';
export { endOfLocalDay, localDateOf, type TimeZone } from './calendar/time-zone.ts';
export {
  CalendarDateSchema,
  HourPeriodSchema,
  InstantSchema,
  PeriodSchema,
  TimeZoneSchema,
} from './calendar/schemas.ts';
export {
  defineFindings,
  describeFinding,
  type DescribeFindingOptions,
  type Finding,
  type FindingDefinition,
  type FindingDetails,
  type FindingOf,
  type FindingParam,
  type FindingParams,
  type FindingPath,
  type FindingSubject,
  type FindingTable,
  type LegalReference,
  type PlaceOf,
  remedyOf,
  reportFinding,
  type Requirement,
  type Severity,
  type StandardReference,
} from './findings/finding.ts';
export { type Tally, type TallyCounts, tallyOf } from './findings/tally.ts';
export {
  type FieldSchema,
  type RecordRule,
  type RecordSchema,
  type RuleViolation,
  type UnionSchema,
} from './records/record.ts';
export { type RecordId, RecordIdSchema, referenceTo, TextSchema } from './records/text.ts';
export { ClauseIdSchema, Control2013IdSchema, ControlIdSchema, RequirementIdSchema } from './records/standard-ids.ts';
export { type CustomFields, CustomFieldsSchema } from './records/custom-fields.ts';
export { type Evidence, EvidenceSchema } from './evidence/evidence.ts';
export { type Lifecycle, nextStates, type Transition } from './lifecycle/lifecycle.ts';
export { checkHistory, type HistoryEntry } from './lifecycle/check-history.ts';
export { diagramOf } from './lifecycle/diagram.ts';
export { coreFindings } from './lifecycle/findings.ts';

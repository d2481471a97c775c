/**
 * The ground of every area: calendar dates, instants and periods; findings and tallies; ids, texts and references of records; evidence, actions,
 * approvals, reviews and due items; life cycles.
 *
 * @module
 */
export { type CalendarDate, daysBetween, isCalendarDate } from './calendar/calendar-date.ts';
export { isPeriod, type Period } from './calendar/period.ts';
export { type DayRange } from './calendar/day-range.ts';
export { addPeriod, subtractPeriod } from './calendar/add-period.ts';
export { compareInstants, type Instant, instantOf, isInstant } from './calendar/instant.ts';
export { addHours, type HourPeriod, isHourPeriod } from './calendar/hour-period.ts';
export {
  type CalendarDateProblem,
  type CalendarDateRead,
  type DateOrder,
  readCalendarDate,
  type ReadCalendarDateOptions,
} from './calendar/read-calendar-date.ts';
export { endOfLocalDay, localDateOf, type TimeZone } from './calendar/time-zone.ts';
export { instantAt, type InstantAtOptions } from './calendar/instant-at.ts';
export {
  CalendarDateSchema,
  HourPeriodSchema,
  InstantSchema,
  PeriodSchema,
  TimeZoneSchema,
} from './calendar/schemas.ts';
export {
  defineFindings,
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
export { findingsOfIssues, type FindingsOfIssuesOptions } from './findings/schema-issues.ts';
export { type Tally, type TallyCounts, tallyOf } from './findings/tally.ts';
export { type LabelTables } from './translation/label-tables.ts';
export {
  type CountedMessage,
  defineTranslation,
  type FindingTranslation,
  type SentenceTable,
  type TranslatedMessage,
  type Translation,
  type TranslationOf,
  type TranslationOfFindings,
  type TranslationOfMessage,
  type TranslationOfSentences,
  type ValueForms,
} from './translation/translation.ts';
export { describeFinding, type DescribeFindingOptions } from './translation/describe-finding.ts';
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
export { type FindingGroup, groupFindings, type GroupFindingsOptions } from './validation/group-findings.ts';
export {
  type AcceptedInput,
  type PlacedFinding,
  type RefusedInput,
  type Validation,
} from './validation/validate-document.ts';
export { validateRecord, type ValidateRecordOptions } from './validation/validate-record.ts';
export { type Evidence, EvidenceSchema } from './evidence/evidence.ts';
export { type EvidenceState, evidenceState, type EvidenceStateOptions } from './evidence/evidence-state.ts';
export {
  type Action,
  ActionSchema,
  type CancelledAction,
  type DoneAction,
  type InProgressAction,
  type OpenAction,
} from './actions/action.ts';
export { type ActionState, actionState, type ActionStateOptions } from './actions/action-state.ts';
export { type ActionProgress, actionProgress, type ActionProgressOptions } from './actions/action-progress.ts';
export { canonicalJson } from './approvals/canonical-json.ts';
export { diffRecords, type RecordChange } from './approvals/diff-records.ts';
export { type Digest } from './approvals/digest.ts';
export { digestOf } from './approvals/digest-of.ts';
export { type Signature } from './approvals/signature.ts';
export { type Approval, ApprovalSchema } from './approvals/approval.ts';
export { approveSnapshot, type ApproveSnapshotOptions } from './approvals/approve-snapshot.ts';
export { approvalChanges } from './approvals/approval-changes.ts';
export {
  missingSignatures,
  type MissingSignaturesOptions,
  type RequiredSignatures,
} from './approvals/missing-signatures.ts';
export { type ApprovalState, approvalState, type ApprovalStateOptions } from './approvals/approval-state.ts';
export { type DueItem, type DueState } from './due/due-item.ts';
export { type DueItemsOptions } from './due/select-due-items.ts';
export { type Reminder, remindersFor, type RemindersForOptions } from './due/reminders-for.ts';
export { type Cadence, CadenceSchema, type CadenceTolerance } from './reviews/cadence.ts';
export { occurrences } from './reviews/occurrences.ts';
export { nextOccurrence, type NextOccurrence, type NextOccurrenceOptions } from './reviews/next-occurrence.ts';
export { checkCadences, type CheckCadencesOptions, type RecurringDuty } from './reviews/check-cadences.ts';
export { type Review, ReviewSchema } from './reviews/review.ts';
export { type ReviewDue, reviewDue, type ReviewDueOptions } from './reviews/review-due.ts';
export { type RowFinding } from './rows/findings.ts';
export { type RowLimits, type RowReading, type RowReadingOptions, type UnreadRow } from './rows/reading-options.ts';
export { type Lifecycle, nextStates, type Transition } from './lifecycle/lifecycle.ts';
export { checkHistory, type CheckHistoryOptions, type HistoryEntry } from './lifecycle/check-history.ts';
export { diagramOf } from './lifecycle/diagram.ts';
export { type CoreFinding, coreFindings } from './lifecycle/findings.ts';

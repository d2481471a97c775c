/**
 * How long records are kept: from the duty to keep or to delete (A.5.31, A.5.33, A.5.34) to the day of disposal (A.8.10, A.7.14), with
 * legal holds (A.5.28), the backlog, and the reasons for every date. Nothing here is legal advice.
 *
 * @module
 */
export { type Cutoff, CutoffSchema, type FiscalYearEnd, FiscalYearEndSchema } from './ends/cutoff.ts';
export {
  type EarliestEnd,
  type EndAfterEvent,
  type LatestEnd,
  type PermanentEnd,
  type RetentionEnd,
  RetentionEndSchema,
} from './ends/retention-end.ts';
export { type DisposalMethod, disposalMethods } from './rules/disposal-methods.ts';
export { type RetentionRule, RetentionRuleSchema } from './rules/retention-rule.ts';
export { type RetentionSchedule, RetentionScheduleSchema } from './rules/retention-schedule.ts';
export { type RetentionRecord, RetentionRecordSchema } from './records/retention-record.ts';
export { type HoldScope, HoldScopeSchema, type LegalHold, LegalHoldSchema } from './holds/legal-hold.ts';
export { type DisposalRecord, DisposalRecordSchema } from './disposal/disposal-record.ts';
export { type RetentionEvents, type RetentionExplanation } from './ends/compile-end.ts';
export {
  type DecidedEnd,
  resolveRetentionEnd,
  type RetentionEndResolution,
  type UndecidedEnd,
} from './ends/resolve-retention-end.ts';
export {
  type RetentionConflict,
  type RetentionLimits,
  type RetentionSpan,
  retentionWindow,
} from './records/retention-window.ts';
export { releaseDate } from './holds/release-date.ts';
export { type HoldOnRecords } from './holds/compile-holds.ts';
export { type SetAsideRule, type VersionPolicy } from './rules/compile-rules.ts';
export { type RetentionStatus } from './records/retention-status.ts';
export { type RecordInRetention, type RetentionDates, type RetentionOptions } from './records/compile-retention.ts';
export {
  type AppliedRule,
  assessRetention,
  type DisposalLimit,
  type RetentionOutcome,
} from './records/assess-retention.ts';
export { describeRetention } from './rules/describe-retention.ts';
export {
  type BacklogItem,
  type CategoryBacklog,
  type DisposalBacklog,
  disposalBacklog,
} from './records/disposal-backlog.ts';
export { lastTraceOn, type TracedDeletion } from './disposal/last-trace-on.ts';
export {
  type CopiesTrace,
  lastTraceOfCopies,
  type NoBackup,
  type RollingBackup,
  type StoreBackup,
  type StoredCopy,
  type StoreTrace,
  type UnknownBackup,
} from './disposal/last-trace-of-copies.ts';
export {
  checkRetentionSchedule,
  type RetentionScheduleContext,
  type RetentionScheduleFinding,
} from './rules/check-retention-schedule.ts';
export { checkLegalHolds, type LegalHoldContext, type LegalHoldFinding } from './holds/check-legal-holds.ts';
export {
  type CheckedDisposal,
  checkDisposals,
  type DisposalContext,
  type DisposalFinding,
} from './disposal/check-disposals.ts';
export { statutoryRetention, type StatutoryRetention } from './rules/statutory-retention.ts';
export { retentionFindings } from './rules/retention-findings.ts';

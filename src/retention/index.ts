/**
 * How long records are kept: from the duty to keep or to delete (A.5.31, A.5.33, A.5.34) to the day of disposal (A.8.10, A.7.14), with
 * legal holds (A.5.28), the backlog, and the reasons for every date. Nothing here is legal advice.
 *
 * @module
 */
export { type Cutoff, CutoffSchema, type FiscalYearEnd, FiscalYearEndSchema } from './cutoff.ts';
export {
  type EarliestEnd,
  type EndAfterEvent,
  type LatestEnd,
  type PermanentEnd,
  type RetentionEnd,
  RetentionEndSchema,
} from './retention-end.ts';
export { type DisposalMethod, disposalMethods } from './disposal-methods.ts';
export { type RetentionRule, RetentionRuleSchema } from './retention-rule.ts';
export { type RetentionSchedule, RetentionScheduleSchema } from './retention-schedule.ts';
export { type RetentionRecord, RetentionRecordSchema } from './retention-record.ts';
export { type HoldScope, HoldScopeSchema, type LegalHold, LegalHoldSchema } from './legal-hold.ts';
export { type DisposalRecord, DisposalRecordSchema } from './disposal-record.ts';
export { type RetentionEvents, type RetentionExplanation } from './compile-end.ts';
export {
  type DecidedEnd,
  resolveRetentionEnd,
  type RetentionEndResolution,
  type UndecidedEnd,
} from './resolve-retention-end.ts';
export {
  type RetentionConflict,
  type RetentionLimits,
  type RetentionSpan,
  retentionWindow,
} from './retention-window.ts';
export { releaseDate } from './release-date.ts';
export { type HoldOnRecords } from './compile-holds.ts';
export { type SetAsideRule, type VersionPolicy } from './compile-rules.ts';
export { type RetentionStatus } from './retention-status.ts';
export { type RecordInRetention, type RetentionDates, type RetentionOptions } from './compile-retention.ts';
export { type AppliedRule, assessRetention, type DisposalLimit, type RetentionOutcome } from './assess-retention.ts';
export { describeRetention } from './describe-retention.ts';
export { type BacklogItem, type CategoryBacklog, type DisposalBacklog, disposalBacklog } from './disposal-backlog.ts';
export { lastTraceOn, type TracedDeletion } from './last-trace-on.ts';
export {
  type CopiesTrace,
  lastTraceOfCopies,
  type NoBackup,
  type RollingBackup,
  type StoreBackup,
  type StoredCopy,
  type StoreTrace,
  type UnknownBackup,
} from './last-trace-of-copies.ts';
export {
  checkRetentionSchedule,
  type RetentionScheduleContext,
  type RetentionScheduleFinding,
} from './check-retention-schedule.ts';
export { checkLegalHolds, type LegalHoldContext, type LegalHoldFinding } from './check-legal-holds.ts';
export { type CheckedDisposal, checkDisposals, type DisposalContext, type DisposalFinding } from './check-disposals.ts';
export { statutoryRetention, type StatutoryRetention } from './statutory-retention.ts';
export { retentionFindings } from './retention-findings.ts';

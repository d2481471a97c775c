/**
 * How long records are kept: from the duty to keep or to delete (A.5.31, A.5.33, A.5.34) to the day of disposal (A.8.10, A.7.14), with
 * legal holds (A.5.28), the backlog, and the reasons for every date. Nothing here is legal advice.
 *
 * @module
 */
export { type RetentionEvents, type RetentionRecord, RetentionRecordSchema } from './records/retention-record.ts';
export { type DisposalMethod, disposalMethods } from './records/disposal-methods.ts';
export { type Cutoff, type FiscalYearEnd, type TermEnd } from './ends/cutoff.ts';
export {
  CutoffSchema,
  type EarliestEnd,
  type EndAfterEvent,
  FiscalYearEndSchema,
  type LatestEnd,
  type PermanentEnd,
  type RetentionEnd,
  RetentionEndSchema,
} from './ends/retention-end.ts';
export { type RetentionExplanation } from './ends/end-range.ts';
export {
  type DecidedEnd,
  resolveRetentionEnd,
  type RetentionEndResolution,
  type UndecidedEnd,
} from './ends/resolve-retention-end.ts';
export {
  type DisposalDemand,
  type RetentionBasis,
  type RetentionPhase,
  type RetentionRule,
  RetentionRuleSchema,
} from './rules/retention-rule.ts';
export { type RetentionSchedule, RetentionScheduleSchema } from './rules/retention-schedule.ts';
export { statutoryRetention, type StatutoryRetention } from './rules/statutory-retention.ts';
export { type NotAppliedRule, type VersionPolicy } from './rules/governing-rules.ts';
export { checkRetentionSchedule, type CheckRetentionScheduleContext } from './rules/check-retention-schedule.ts';
export { validateRetentionSchedule } from './rules/validate-retention-schedule.ts';
export { type RetentionColumns } from './rows/retention-columns.ts';
export { type RetentionWord } from './rows/retention-words.ts';
export { readRetentionRules, type ReadRetentionRulesOptions, type RetentionRows } from './rows/read-retention-rules.ts';
export {
  type CategoryScope,
  type EverythingScope,
  type HoldScope,
  HoldScopeSchema,
  type LegalHold,
  LegalHoldSchema,
  type RecordScope,
} from './holds/legal-hold.ts';
export { firstDayWithoutHold } from './holds/first-day-without-hold.ts';
export { checkLegalHolds, type CheckLegalHoldsContext } from './holds/check-legal-holds.ts';
export { validateLegalHolds } from './holds/validate-legal-holds.ts';
export {
  type RetentionConflict,
  type RetentionLimits,
  type RetentionSpan,
  retentionWindow,
} from './assessment/retention-window.ts';
export { type RetentionStatus } from './assessment/retention-status.ts';
export { type AssessRetentionOptions, type RetentionDates } from './assessment/prepare-retention.ts';
export {
  type AppliedRule,
  assessRetention,
  type DisposalLimit,
  type RetentionOutcome,
} from './assessment/assess-retention.ts';
export { describeRetention } from './assessment/describe-retention.ts';
export {
  type BacklogItem,
  type CategoryBacklog,
  type DisposalBacklog,
  disposalBacklog,
  type DisposalBacklogOptions,
} from './assessment/disposal-backlog.ts';
export {
  retentionDueItems,
  type RetentionDueItemsOptions,
  type RetentionRegisters,
} from './assessment/retention-due-items.ts';
export {
  type DisposalCertificate,
  type DisposalRecord,
  DisposalRecordSchema,
  type ErasureDisposal,
  type TransferDisposal,
} from './disposal/disposal-record.ts';
export { checkDisposals, type CheckDisposalsContext } from './disposal/check-disposals.ts';
export { validateDisposals } from './disposal/validate-disposals.ts';
export {
  type CopiesTrace,
  lastTraceOfCopies,
  lastTraceOn,
  type NoBackup,
  type RollingBackup,
  type StoreBackup,
  type StoredCopy,
  type StoreTrace,
  type TracedDeletion,
  type UnknownBackup,
} from './disposal/last-trace.ts';
export { type RetentionFinding, retentionFindings } from './disposal/findings.ts';

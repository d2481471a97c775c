import type { RecordId } from '../../core/records/text.ts';
import type { TestKind } from '../records/test-kinds.ts';

/** The reason why a known fact blocks a release. */
export type KnownBlockReason =
  | 'change-unmerged'
  | 'review-missing'
  | 'review-not-independent'
  | 'review-stale'
  | 'review-changes-requested'
  | 'test-missing'
  | 'test-failed'
  | 'gate-pass-missing'
  | 'gate-failed'
  | 'gate-incomplete'
  | 'gate-nothing-measured'
  | 'change-unapproved'
  | 'change-record-missing'
  | 'vulnerability-overdue'
  | 'defect-open'
  | 'defect-acceptance-over'
  | 'defect-acceptance-invalid';

/** The reason why something that is not known blocks a release. */
export type UnknownBlockReason =
  | 'changes-unknown'
  | 'change-unknown'
  | 'review-undecided'
  | 'tests-unknown'
  | 'gate-pass-unknown'
  | 'gates-unknown'
  | 'gate-unknown'
  | 'approval-unknown'
  | 'assets-unknown'
  | 'vulnerabilities-unknown'
  | 'vulnerability-due-unknown'
  | 'defects-unknown';

/** A reason why a release is not to be deployed. */
export interface ReleaseBlocker {
  /** The reason. */
  readonly reason: KnownBlockReason | UnknownBlockReason;
  /** Whether it is a fact that blocks, or something that is not known. */
  readonly certainty: 'known' | 'unknown';
  /** The record that the reason is about: a change, a gate, a vulnerability, a defect, or the release itself. */
  readonly record: RecordId;
  /** The part of it: a kind of test, a gate of the life cycle, an asset, a metric; null where it is the whole. */
  readonly part: string | null;
}

/** A rule that an exception suspends for a change of a release, which makes the release partial. */
export interface ReleaseException {
  /** The change. */
  readonly change: RecordId;
  /** The rule: the independent review, or a kind of test. */
  readonly rule: 'review' | TestKind;
  /** The exception. */
  readonly exception: RecordId;
}

/**
 * Makes a blocker by a fact.
 *
 * @internal
 */
export function known(reason: KnownBlockReason, record: RecordId, part: string | null = null): ReleaseBlocker {
  return { reason, certainty: 'known', record, part };
}

/**
 * Makes a blocker by something that is not known.
 *
 * @internal
 */
export function unknown(reason: UnknownBlockReason, record: RecordId, part: string | null = null): ReleaseBlocker {
  return { reason, certainty: 'unknown', record, part };
}

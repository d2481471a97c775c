/** The reason for which a change may not be made, or was not made as it should. */
export type ChangeReason =
  | 'ended'
  | 'not-approved'
  | 'approval-stale'
  | 'self-approved'
  | 'template-unknown'
  | 'template-not-in-force'
  | 'later-approval-open'
  | 'later-approval-overdue'
  | 'later-approval-late'
  | 'gate-missing'
  | 'gate-failed'
  | 'gate-stale'
  | 'gate-late'
  | 'test-failed'
  | 'test-stale'
  | 'tested-too-late'
  | 'test-data-unapproved'
  | 'rollback-missing'
  | 'irreversible-unaccepted'
  | 'in-freeze'
  | 'deployed-alone'
  | 'people-unknown';

/** A reason with its effect on the verdict. */
export interface ChangeJudgement {
  /** The reason. */
  readonly reason: ChangeReason;
  /** Whether it refuses the change, leaves the verdict undecided, or is a warning. */
  readonly effect: 'refuses' | 'undecided' | 'warns';
  /** The gate, test, freeze period, template, revision, person or state that it is about; null without one. */
  readonly about: string | null;
}

/**
 * The effect of each reason on the verdict.
 *
 * @internal
 */
export const changeEffects: Readonly<Record<ChangeReason, ChangeJudgement['effect']>> = {
  ended: 'refuses',
  'not-approved': 'refuses',
  'approval-stale': 'refuses',
  'self-approved': 'refuses',
  'template-unknown': 'undecided',
  'template-not-in-force': 'refuses',
  'later-approval-open': 'warns',
  'later-approval-overdue': 'refuses',
  'later-approval-late': 'refuses',
  'gate-missing': 'refuses',
  'gate-failed': 'refuses',
  'gate-stale': 'refuses',
  'gate-late': 'refuses',
  'test-failed': 'refuses',
  'test-stale': 'refuses',
  'tested-too-late': 'refuses',
  'test-data-unapproved': 'refuses',
  'rollback-missing': 'warns',
  'irreversible-unaccepted': 'refuses',
  'in-freeze': 'refuses',
  'deployed-alone': 'refuses',
  'people-unknown': 'undecided',
};

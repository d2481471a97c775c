import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with backups, their copies and their restores (A.8.13, A.8.14). */
export const recoveryFindings = defineFindings({
  'resource-backup-missing': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'No backup and no reason',
    message: 'The {kind} "{resource}" is in no backup plan, and no approved decision leaves it out.',
    remedy: 'Put it into a backup plan, or record an approved decision to leave it out.',
  },
  'backup-exemption-incomplete': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Decision against a backup incomplete',
    message: 'The decision "{exemption}" to leave something out of the backups lacks: {missing}.',
    remedy: 'Complete the decision; without a reason and an approval it leaves nothing out.',
  },
  'backup-exemption-review-overdue': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Decision against a backup not reviewed',
    message: 'The decision "{exemption}" was to be reviewed by {reviewOn}.',
    remedy: 'Review the decision and set the day of the next review.',
  },
  'backup-exemption-overruled': {
    severity: 'error',
    requirements: ['A.8.13', 'A.5.33'],
    title: 'Left out of the backups against a duty or a level',
    message: 'The decision "{exemption}" leaves the {kind} "{resource}" out of the backups: {cause}.',
    remedy: 'Back it up, or correct its classification or its retention.',
  },
  'backup-outlives-deletion': {
    severity: 'error',
    requirements: ['A.8.10', 'A.8.13'],
    title: 'Backup outlives a deletion',
    message: 'Copies of the {kind} "{resource}" in the plan "{plan}" are gone on {goneOn}, after {goneBy}.',
    remedy: 'Keep the copies for a shorter time, or delete the original earlier.',
  },
  'backup-off-site-copy-missing': {
    severity: 'warning',
    requirements: ['A.8.13', 'A.8.14'],
    title: 'No copy at another site',
    message: 'The plan "{plan}" keeps no copy at another site.',
    remedy: 'Keep a copy at another site.',
  },
  'backup-off-site-copy-unreached': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'No copy has reached the other site',
    message: 'Runs of the plan "{plan}" were complete, but no copy has reached another site.',
    remedy: 'Find out why the copy does not arrive, and record its arrival.',
  },
  'backup-isolated-copy-missing': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'No offline or unchangeable copy',
    message: 'The plan "{plan}" keeps no copy that is offline or unchangeable.',
    remedy: 'Keep a copy that the systems in use can neither change nor delete.',
  },
  'backup-key-with-data': {
    severity: 'error',
    requirements: ['A.8.13', 'A.8.24'],
    title: 'Key kept only with the data',
    message:
      'The key of the copy at "{place}" in the plan "{plan}" is kept only with the original or only with the copy.',
    remedy: 'Keep the key at a further place.',
  },
  'backup-key-place-unknown': {
    severity: 'warning',
    requirements: ['A.8.13', 'A.8.24'],
    title: 'Place of the key unknown',
    message: 'The copy at "{place}" in the plan "{plan}" is encrypted, but the places of its key are not known.',
    remedy: 'Record where the key is kept.',
  },
  'backup-copies-too-few': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Rule on copies not met',
    message: 'The plan "{plan}" does not meet the rule on copies {rule}; it lacks: {lacks}.',
    remedy: 'Add the missing copy, or record its medium.',
  },
  'backup-run-place-unknown': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Copy at an unknown place',
    message: 'The run "{run}" names the place "{place}", which the plan "{plan}" does not have.',
    remedy: 'Name the place as the plan does, or add the copy to the plan.',
  },
  'backup-run-missed': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'Backup run missed',
    message: 'The plan "{plan}" has had no complete run since its newest copy; the next one was due at {dueAt}.',
    remedy: 'Run the backup, and find out why it was missed.',
  },
  'backup-objective-missing': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Objective of a backup not set',
    message: 'The plan "{plan}" has no objective for: {missing}.',
    remedy: 'Set how much work may be lost, and how long a restore may take.',
  },
  'backup-objective-unmeasurable': {
    severity: 'info',
    requirements: ['A.8.13'],
    title: 'Objective of a backup not measurable',
    message: 'The plan "{plan}" has an objective in words that cannot be measured: {objective}.',
    remedy: 'Set the objective in minutes.',
  },
  'backup-objective-unreachable': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'Backup plan cannot keep its objective',
    message:
      'The plan "{plan}" can lose at least {minutes} minutes of work by its interval and the duration of a run; {objective} minutes are allowed.',
    remedy: 'Back up more often, or change the objective.',
  },
  'recovery-point-exceeded': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'More work would be lost than allowed',
    message:
      'A loss now would cost {minutes} minutes of the data of the plan "{plan}"; {objective} minutes are allowed.',
    remedy: 'Run the backup.',
  },
  'restore-test-unplanned': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Restore tests not planned',
    message: 'The plan "{plan}" does not say when a restore is tested.',
    remedy: 'Plan the tests of a restore.',
  },
  'restore-test-overdue': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'Restore test overdue',
    message: 'A restore of the plan "{plan}" was to be tested by {dueOn}.',
    remedy: 'Test a restore and record the result.',
  },
  'restore-test-failed': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'Restore test failed',
    message:
      'The restore test "{test}" of the plan "{plan}" did not restore everything, and no later test makes up for it.',
    remedy: 'Find out why, and test a restore again.',
  },
  'restore-objective-missed': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'Restore missed its objective',
    message:
      'The restore test "{test}" of the plan "{plan}" took {took} minutes, more than the objective of {objective} minutes.',
    remedy: 'Make the restore faster, and test it again.',
  },
  'restore-objective-unproven': {
    severity: 'warning',
    requirements: ['A.8.13'],
    title: 'Restore objective not proved',
    message: 'No restore test proves the recovery time objective of the plan "{plan}": {reason}.',
    remedy: 'Test a restore of the size that the objective is about, and record its time.',
  },
});

import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with changes (A.8.32, A.8.31, A.8.33). */
export const changesFindings = defineFindings({
  'change-unapproved': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Change made without approval',
    message: 'The change "{change}" was made on {madeOn} without an approval by that day.',
    remedy: 'Have somebody who had no part in it judge the change, and find out why the approval was missing.',
  },
  'change-template-not-in-force': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Standard change without a template in force',
    message:
      'The standard change "{change}" was made on {madeOn}, when its template "{template}" was not approved and in force.',
    remedy: 'Have the template approved, or treat the change as a normal one.',
  },
  'change-approval-stale': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Approval of another revision',
    message: 'The change "{change}" is at revision "{revision}", but the approval is for "{approved}".',
    remedy: 'Have the present revision approved.',
  },
  'change-self-approved': {
    severity: 'error',
    requirements: ['A.8.32', 'A.5.3'],
    title: 'Change approved by a person who has a part in it',
    message: 'The change "{change}" was approved only by "{by}", who asked for it, developed it or makes it.',
    remedy: 'Have somebody else approve the change.',
  },
  'change-later-approval-overdue': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Approval of an emergency change overdue',
    message: 'The emergency change "{change}" was made on {madeOn} and was to be approved by {dueOn}.',
    remedy: 'Have somebody who had no part in it judge the change, and record the approval.',
  },
  'change-gate-unmet': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Change made without passing a gate',
    message:
      'The change "{change}" was made on {madeOn}; the evidence of the gate "{gate}" for its revision is {evidence}.',
    remedy: 'Run the gate for the revision that was made, and let no change through without it.',
  },
  'change-test-failed': {
    severity: 'error',
    requirements: ['A.8.32', 'A.8.29'],
    title: 'Change made after a failed test',
    message: 'The change "{change}" was made on {madeOn}, although the test "{test}" of its revision failed.',
    remedy: 'Mend and test the change, or go back to the version before.',
  },
  'change-test-stale': {
    severity: 'error',
    requirements: ['A.8.32', 'A.8.29'],
    title: 'Change tested in another revision',
    message: 'The change "{change}" was made on {madeOn}; the test "{test}" has only results of other revisions.',
    remedy: 'Test the revision that was made, or take the test away where it no longer belongs to the change.',
  },
  'change-tested-too-late': {
    severity: 'error',
    requirements: ['A.8.32', 'A.8.29'],
    title: 'Change tested after it was made',
    message: 'The change "{change}" was made on {madeOn}, before the test "{test}".',
    remedy: 'Test a change before it is made.',
  },
  'change-without-rollback': {
    severity: 'warning',
    requirements: ['A.8.32'],
    title: 'Change without a way back',
    message: 'The change "{change}" has no way back, and does not say that there is none.',
    remedy: 'Plan the way back, or record that there is none and who accepted it.',
  },
  'change-irreversible-unaccepted': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Irreversible change not accepted',
    message: 'The change "{change}" cannot be undone, and nobody but its author accepted that in time.',
    remedy: 'Have a person who did not develop the change accept that it cannot be undone.',
  },
  'change-in-freeze': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Change in a freeze period',
    message: 'The change "{change}" lies in the freeze period "{freeze}", and no exception permits it.',
    remedy: 'Move the change, or have an exception approved before.',
  },
  'change-deployed-alone': {
    severity: 'error',
    requirements: ['A.8.31', 'A.5.3'],
    title: 'Change developed and deployed by one person',
    message: 'The change "{change}" was developed and is deployed to production by "{person}" alone.',
    remedy: 'Have somebody else deploy it, or have an exception with compensating controls approved.',
  },
  'change-emergency-path-taken': {
    severity: 'error',
    requirements: ['A.8.32'],
    title: 'Way of an emergency change taken by another',
    message:
      'The change "{change}" is {kind}, but was made before it was approved or approved after it was made, as only an emergency change may be.',
    remedy: 'Submit the change for approval before it is made.',
  },
  'change-outcome-missing': {
    severity: 'warning',
    requirements: ['A.8.32'],
    title: 'Closed change without an outcome',
    message: 'The change "{change}" was closed on {closedOn} without an outcome.',
    remedy: 'Record whether the change succeeded, failed or was rolled back.',
  },
  'change-windows-overlap': {
    severity: 'info',
    requirements: ['A.8.32'],
    title: 'Overlapping windows on one asset',
    message: 'The windows of the changes "{other}" and "{change}" on the asset "{asset}" overlap.',
    remedy: 'Make sure that the changes do not disturb each other, or move one of them.',
  },
  'environment-production-data': {
    severity: 'error',
    requirements: ['A.8.33'],
    title: 'Data of production in tests',
    message: 'The tests of the change "{change}" use data of production that is neither masked nor approved for it.',
    remedy: 'Mask the data, use data made for tests, or have the use approved by somebody else than the author.',
  },
});

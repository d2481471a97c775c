import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with changes of software (A.8.25, A.8.28, A.8.29). */
export const changesFindings = defineFindings({
  'code-review-not-independent': {
    severity: 'error',
    requirements: ['A.8.25', 'A.8.28'],
    title: 'Change merged without independent review',
    message: 'The change "{change}" was merged on {mergedOn} without an independent review: {reason}.',
    remedy:
      'Have another person review the last revision before the merge, or approve an exception with compensating controls first.',
  },
  'code-review-stale': {
    severity: 'error',
    requirements: ['A.8.25', 'A.8.28'],
    title: 'Review of an earlier revision',
    message:
      'The change "{change}" was merged on {mergedOn}, but its reviewers approved other revisions than "{revision}".',
    remedy: 'Have the merged revision reviewed, and void approvals when a new revision is pushed.',
  },
  'code-review-undecided': {
    severity: 'warning',
    requirements: ['A.8.28'],
    title: 'Independence of a review not known',
    message: 'Whether the review of the change "{change}" was independent is not known; not recorded: {unknown}.',
    remedy: 'Record all authors and the person who pushed the last revision.',
  },
  'code-review-excepted': {
    severity: 'info',
    requirements: ['A.8.28'],
    title: 'Exception in place of an independent review',
    message:
      'The exception "{exception}" stands in for the independent review of the change "{change}", which is partial.',
    remedy: 'Keep the compensating controls in place, and review independently as soon as there are enough people.',
  },
  'software-change-waiver-invalid': {
    severity: 'error',
    requirements: ['A.5.36', 'A.8.25'],
    title: 'Exception that suspends nothing',
    message: 'The change "{change}" rests on the exception "{exception}", which suspends nothing: {reason}.',
    remedy:
      'Have somebody who neither asked for it nor benefits from it approve an exception from the rule in question, with a reason, an end and, for a review, compensating controls.',
  },
  'test-rule-missing': {
    severity: 'warning',
    requirements: ['A.8.29'],
    title: 'Required tests not known',
    message: 'Which tests the change "{change}" of the kind "{changeKind}" needs is not known.',
    remedy: 'Name the life-cycle model of the change, and give its kind a rule there.',
  },
  'test-kind-missing': {
    severity: 'error',
    requirements: ['A.8.29'],
    title: 'Required test missing',
    message: 'The change "{change}" was merged without the test {test} on the revision "{revision}": {reason}.',
    remedy: 'Run the tests on the merged revision, or record an exception.',
  },
  'test-failed': {
    severity: 'error',
    requirements: ['A.8.29'],
    title: 'Required test failed',
    message:
      'The change "{change}" was merged although the test {test} failed on the revision "{revision}" in the run "{run}".',
    remedy: 'Correct the change and run the tests again, or record an exception.',
  },
  'gate-pass-missing': {
    severity: 'error',
    requirements: ['A.8.25'],
    title: 'Gate not passed',
    message: 'The change "{change}" was deployed on {deployedOn} without a valid pass of the gate "{gate}": {reason}.',
    remedy: 'Have the role of the gate pass the change with the evidence that the gate needs.',
  },
});

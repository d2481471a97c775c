import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with vulnerabilities and the time to remediate them (A.8.8). */
export const vulnerabilitiesFindings = defineFindings({
  'vulnerability-overdue': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Vulnerability not fixed in time',
    message: 'The vulnerability "{vulnerability}" is not fixed; its last good day was {dueOn}.',
    remedy: 'Fix it, or have an exception approved that says why it stays and what makes up for it.',
  },
  'vulnerability-mitigation-overdue': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Vulnerability not mitigated in time',
    message: 'The vulnerability "{vulnerability}" is not mitigated; the last good day for that was {dueOn}.',
    remedy: 'Hold it off until it is fixed, and record when.',
  },
  'vulnerability-unconfirmed': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Vulnerability neither confirmed nor dismissed',
    message:
      'The vulnerability "{vulnerability}" was detected on {detectedOn}; nobody confirmed or dismissed it by {dueOn}.',
    remedy: 'Confirm it, or record why it does not apply.',
  },
  'vulnerability-lowered-without-reason': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Severity lowered without a reason',
    message:
      'The severity of the vulnerability "{vulnerability}" was set to {severity} on {on}, below {before}, without a reason.',
    remedy: 'Record why the lower severity is right here, or restore the higher one.',
  },
  'vulnerability-due-later-than-service-level': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Due day later than the service level',
    message:
      'The vulnerability "{vulnerability}" is due on {dueOn} as a person set it, after {limitOn} by "{limit}", and no exception permits it.',
    remedy: 'Bring the day forward, or have an exception approved.',
  },
  'vulnerability-due-undecided': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Due day of a vulnerability cannot be decided',
    message: 'The last good day of the vulnerability "{vulnerability}" cannot be decided; unknown: {missing}.',
    remedy: 'Answer the open questions, or give the holiday calendar that covers the days.',
  },
  'vulnerability-exception-unbounded': {
    severity: 'error',
    requirements: ['A.8.8', 'A.5.36'],
    title: 'Exception for a vulnerability without an end',
    message:
      'The exception "{exception}" for the vulnerability "{vulnerability}" has no last day, so it permits nothing.',
    remedy: 'Set the last day of the exception.',
  },
  'vulnerability-unaffected-without-reason': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Not affected without a reason',
    message:
      'The vulnerability "{vulnerability}" is said not to affect the assets, without a justification or an impact.',
    remedy: 'State the justification or the impact; until then the vulnerability stays in the backlog.',
  },
  'vulnerability-duplicate-cycle': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Vulnerabilities repeat each other in a circle',
    message: 'The vulnerabilities "{vulnerabilities}" are duplicates of each other, so none of them is dismissed.',
    remedy: 'Decide which one is kept, and let the others name it.',
  },
  'vulnerability-duplicate-chained': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Duplicate of a duplicate',
    message: 'The vulnerability "{vulnerability}" repeats "{of}", which is a duplicate of "{further}" itself.',
    remedy: 'Name the vulnerability that is kept.',
  },
  'vulnerability-state-contradicted': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'State and opening of a vulnerability disagree',
    message: 'The state of the vulnerability "{vulnerability}" is {state}, but its last opening is {opening}.',
    remedy: 'Record the instant of the fix, take one that did not hold away, or add the new opening.',
  },
});

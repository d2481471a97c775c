import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with exceptions from rules and controls (A.5.36). */
export const exceptionsFindings = defineFindings({
  'exception-unreasoned': {
    severity: 'warning',
    requirements: ['A.5.36'],
    title: 'Exception without a reason',
    message: 'The exception "{exception}" has no reason.',
    remedy: 'Record the reason.',
  },
  'exception-open-ended': {
    severity: 'error',
    requirements: ['A.5.36'],
    title: 'Exception without an end',
    message: 'The exception "{exception}" has no last day.',
    remedy: 'Set the last day, or change the rule.',
  },
  'exception-uncompensated': {
    severity: 'warning',
    requirements: ['A.5.36'],
    title: 'Exception without compensating controls',
    message: 'No control makes up for the exception "{exception}".',
    remedy: 'Name the controls that make up for it.',
  },
  'exception-unapproved': {
    severity: 'error',
    requirements: ['A.5.36'],
    title: 'Exception without a known approver',
    message: 'The exception "{exception}" is approved since {approvedOn}, but no person who approved it is recorded.',
    remedy: 'Record who approved it in which role, or have it approved.',
  },
  'exception-approver-unentitled': {
    severity: 'error',
    requirements: ['A.5.36', '5.3'],
    title: 'Approver without the role',
    message:
      '"{person}" approved the exception "{exception}" on {approvedOn} but did not hold the role "{role}" on that day.',
    remedy: 'Have it approved by a person who holds the role, or correct the assignment of the role.',
  },
  'exception-self-approved': {
    severity: 'error',
    requirements: ['A.5.3', 'A.5.36'],
    title: 'Exception approved by the person who asked for it',
    message: '"{person}" both asked for and approved the exception "{exception}".',
    remedy: 'Have another person approve the exception.',
  },
  'exception-expired': {
    severity: 'error',
    requirements: ['A.5.36'],
    title: 'Exception expired',
    message: 'The exception "{exception}" expired on {expiresOn} and is neither closed nor renewed.',
    remedy: 'Meet the rule and close the exception, or have a new exception approved that renews it.',
  },
  'exception-too-long': {
    severity: 'warning',
    requirements: ['A.5.36'],
    title: 'Exception too long',
    message:
      'The exception "{exception}" was approved on {approvedOn} and lasts through {expiresOn}; the longest time ends on {latestOn}.',
    remedy: 'Set an earlier last day.',
  },
  'exception-renewed-repeatedly': {
    severity: 'warning',
    requirements: ['A.5.36'],
    title: 'Exception renewed again and again',
    message:
      'The exception "{exception}" is the renewal number {renewals} of the same one; at most {mostRenewals} are planned.',
    remedy: 'Meet the rule, or change it.',
  },
  'exception-renewal-cycle': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Exceptions renew each other in a circle',
    message: 'The exceptions "{exceptions}" renew each other in a circle.',
    remedy: 'Correct which exception renews which.',
  },
});

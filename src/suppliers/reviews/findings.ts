import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the assessments of services. */
export const reviewsFindings = defineFindings({
  'supplier-review-overdue': {
    severity: 'error',
    requirements: ['A.5.22'],
    title: 'Assessment of a service overdue',
    message: 'The service "{service}" was to be assessed by {dueOn}; the rule was {rule}.',
    remedy: 'Assess the service, and record the day.',
  },
});

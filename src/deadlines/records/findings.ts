import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the form of a calendar, an incident or a request. */
export const recordsFindings = defineFindings({
  'deadlines-record-unreadable': {
    severity: 'error',
    requirements: ['7.5.3.d'],
    title: 'Record unreadable',
    message: '"{record}" cannot be judged: {field} must be {form}, and is "{value}".',
    remedy: 'Correct the field.',
  },
});

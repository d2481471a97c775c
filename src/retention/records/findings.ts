import { defineFindings } from '../../core/findings/finding.ts';

/** The findings about the form of a rule, a hold, a record or a disposal. */
export const recordsFindings = defineFindings({
  'retention-record-unreadable': {
    severity: 'error',
    requirements: ['7.5.3.d'],
    title: 'Record unreadable',
    message: '"{record}" cannot be judged: {field} {demand}, and is "{value}".',
    remedy: 'Correct the field.',
  },
});

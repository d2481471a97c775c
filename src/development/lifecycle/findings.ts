import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the life cycle of development (A.8.25). */
export const lifecycleFindings = defineFindings({
  'lifecycle-gate-passer-missing': {
    severity: 'warning',
    requirements: ['A.8.25'],
    title: 'Gate without a role that passes it',
    message: 'The gate "{gate}" of the model "{model}" does not say which role passes it.',
    remedy: 'Name the role that passes the gate.',
  },
});

import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with roles, their holders and their duties (5.3, A.5.2, A.5.3). */
export const rolesFindings = defineFindings({
  'role-holder-left': {
    severity: 'error',
    requirements: ['5.3'],
    title: 'Holder of a role left',
    message: '"{person}" holds the role "{role}" but left on {endedOn}.',
    remedy: 'End the assignment on the day of leaving and appoint another holder.',
  },
});
